package fi.asiointi.identity.mandate;

import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.reason.Language;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/**
 * Asks Suomi.fi e-Authorizations (Suomi.fi-valtuudet, Web API) for whom a person may act.
 *
 * <p>Each step gives the value that the next one needs: {@link Registration}, {@link Redirect},
 * {@link ReturnedCode}, {@link OpenSession}, and then the questions. All of them but {@link
 * ReturnedCode} can be serialised, and all of them stay on the server; the browser sees {@link
 * Redirect#address()} alone.
 *
 * {@snippet class="fi.asiointi.identity.mandate.SuomiFiExampleTest" region="suomiFi"}
 *
 * <p>Nothing that a network does throws: it is a {@link MandateReply}. No call is repeated by
 * itself, redirects are not followed, and neither an identity code, a token nor a session's id
 * comes into a log, an exception or a {@code toString}. But codes stand in the paths of the calls,
 * because Suomi.fi's protocol puts them there: keep logs of a proxy on the way free of paths.
 *
 * <p>Safe for use by many threads.
 */
public final class SuomiFiAuthorizations {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final SuomiFiCalls calls;
    private final Supplier<UUID> ids;
    private final MandateAudit audit;
    private final AuditedQuestions questions;

    /**
     * A client of one service, which waits ten seconds for each answer.
     *
     * @param environment where to ask
     * @param credentials what the service has been given for that environment
     * @param client whose connections, proxy and certificates are used, but not its interceptors
     *     and listeners
     * @param clock tells the present moment; more than five minutes off, Suomi.fi refuses it
     * @param ids makes the id of each request and the {@code state} of each redirect; nobody may be
     *     able to guess them: {@code UUID::randomUUID}
     * @param audit takes an event of each question
     */
    public SuomiFiAuthorizations(
            SuomiFiEnvironment environment,
            SuomiFiCredentials credentials,
            OkHttpClient client,
            InstantSource clock,
            Supplier<UUID> ids,
            MandateAudit audit) {
        this(new SuomiFiCalls(environment, credentials, client, TIMEOUT, clock), ids, audit);
    }

    private SuomiFiAuthorizations(SuomiFiCalls calls, Supplier<UUID> ids, MandateAudit audit) {
        this.calls = calls;
        this.ids = ids;
        this.audit = audit;
        this.questions = new AuditedQuestions(calls, ids, audit);
    }

    /**
     * {@return the same client that waits for another time}
     *
     * @param timeout for each call, from its first byte sent to the last one read
     */
    public SuomiFiAuthorizations within(Duration timeout) {
        return new SuomiFiAuthorizations(calls.within(timeout), ids, audit);
    }

    /**
     * Step 1: opens a session for a person who has been identified.
     *
     * @param mode who acts for whom
     * @param person the identity code from the identification
     * @return the session, or why there is none
     */
    public MandateReply<Registration> register(MandateMode mode, PersonalIdentityCode person) {
        return register(mode, "", person, List.of());
    }

    /**
     * As {@link #register(MandateMode, PersonalIdentityCode)}, telling also who uses the service on
     * the person's behalf.
     *
     * @param mode who acts for whom
     * @param person the identity code of the person
     * @param endUserId the service's own id of the user, such as a handler; never an identity code
     * @return the session, or why there is none
     * @throws IllegalArgumentException when the id is an identity code or cannot be sent
     */
    public MandateReply<Registration> register(
            MandateMode mode, PersonalIdentityCode person, String endUserId) {
        return register(mode, "", person, List.of("endUserId", checkedUserId(endUserId)));
    }

    /**
     * Step 1 in the service to which a session is handed over.
     *
     * @param token from {@link #transferToken} of the other service
     * @param mode the mode of the session
     * @param person the identity code of the same person
     * @return the session, or why there is none
     */
    public MandateReply<Registration> register(
            TransferToken token, MandateMode mode, PersonalIdentityCode person) {
        String part = "transfer/" + PercentText.segment(token.value()) + "/";
        return register(mode, part, person, List.of());
    }

    /**
     * Step 2: prepares the visit of the person's browser to Suomi.fi.
     *
     * @param registration the session
     * @param returnTo where the browser returns; https, and told to Suomi.fi beforehand
     * @param language the language of the pages there
     * @return the address, and the state with which the return is recognised
     * @throws IllegalArgumentException when the address is not a whole https address
     */
    public Redirect redirect(Registration registration, URI returnTo, Language language) {
        String state = newId();
        String query =
                PercentText.query(
                        List.of(
                                "client_id",
                                calls.credentials().clientId(),
                                "response_type",
                                "code",
                                "redirect_uri",
                                Redirect.checkedReturnAddress(returnTo).toString(),
                                "user",
                                registration.userId(),
                                "state",
                                state,
                                "lang",
                                language.tag(),
                                "scope",
                                "read",
                                "requestId",
                                newId()));
        URI address = calls.environment().at("/oauth/authorize", query).uri();
        return new Redirect(registration, returnTo, state, address);
    }

    /**
     * Step 4, after {@link Redirect#read} was step 3: exchanges the code for a token. Never
     * repeated: after a failure start again from the registration.
     *
     * @param code what the browser brought back
     * @return the session in which questions may be asked, or why there is none
     * @throws IllegalStateException when this code was exchanged before
     */
    public MandateReply<OpenSession> open(ReturnedCode code) {
        String query =
                PercentText.query(
                        List.of(
                                "code",
                                code.takeCode(),
                                "grant_type",
                                "authorization_code",
                                "redirect_uri",
                                code.returnTo().toString()));
        return calls.ask(Call.exchange(query), TokenAnswer::read)
                .then(
                        told -> {
                            Instant askedAt = told.askedAt();
                            OpenSession session = told.value().of(code.registration(), askedAt);
                            return new MandateReply.Told<>(session, askedAt);
                        });
    }

    /**
     * Asks for which organisations the person may act, and in which roles.
     *
     * @param session a session of mode YPA
     * @return the organisations, or why there is no answer
     * @throws IllegalArgumentException when the session is of another mode
     */
    public MandateReply<RolesAnswer> roles(OpenSession session) {
        return questions.roles(session, null, Reading.plain(RolesAnswer::read));
    }

    /**
     * Asks for the roles in one organisation, as at the moment when an application is sent.
     *
     * @param session a session of mode YPA
     * @param identifier the organisation's identifier, as it stands in the answer for all
     * @return the organisation, or why there is no answer
     * @throws IllegalArgumentException when the session is of another mode or the identifier is
     *     blank
     */
    public MandateReply<RolesAnswer> roles(OpenSession session, String identifier) {
        return questions.roles(session, identifier, Reading.plain(RolesAnswer::read));
    }

    /**
     * Asks for whom the person may act in something.
     *
     * @param session a session of mode HPA or HPALISTA
     * @return the persons, or why there is no answer
     * @throws IllegalArgumentException when the session is of another mode
     */
    public MandateReply<DelegateAnswer> delegate(OpenSession session) {
        return questions.delegate(session);
    }

    /**
     * Asks whether the person may act for another in some matters.
     *
     * @param session a session of mode HPA
     * @param principal for whom
     * @param issues addresses of mandates; none asks by the service's own settings in Suomi.fi
     * @return the result, or why there is no answer
     * @throws IllegalArgumentException when the session is of another mode
     */
    public MandateReply<AuthorizationAnswer> authorization(
            OpenSession session, Principal principal, Collection<String> issues) {
        return questions.authorization(
                session, principal, issues, Reading.plain(AuthorizationAnswer::read));
    }

    /**
     * Asks in which matters the person may act for another.
     *
     * @param session a session of mode HPALISTA
     * @param principal for whom
     * @return the mandates, or why there is no answer
     * @throws IllegalArgumentException when the session is of another mode
     */
    public MandateReply<AuthorizationListAnswer> authorizationList(
            OpenSession session, Principal principal) {
        return questions.authorizationList(
                session, principal, Reading.plain(AuthorizationListAnswer::read));
    }

    /**
     * {@return the same questions, answered with the signature of Suomi.fi}
     *
     * @param answers verifies the signatures
     */
    public SignedQuestions signed(SignedAnswers answers) {
        return new SignedQuestions(questions, answers);
    }

    /**
     * Asks without a user interface whether one person may act for another. Nobody has been sent to
     * Suomi.fi, so the service itself answers for who asks.
     *
     * @param delegate who would act
     * @param principal for whom
     * @param issues addresses of mandates; none asks by the service's own settings in Suomi.fi
     * @param userId the service's own id of the user who asks; never an identity code
     * @return the result, or why there is no answer
     * @throws IllegalArgumentException when the id is an identity code or cannot be sent
     */
    public MandateReply<AuthorizationAnswer> authorization(
            PersonalIdentityCode delegate,
            Principal principal,
            Collection<String> issues,
            String userId) {
        String path =
                "/service/rest/hpa/authorization/"
                        + PercentText.segment(calls.credentials().clientId())
                        + "/"
                        + PercentText.segment(delegate.value())
                        + "/"
                        + PercentText.segment(principal.personId());
        return questions.authorization(path, checkedUserId(userId), issues);
    }

    /**
     * Ends the session in Suomi.fi.
     *
     * @param registration the session
     * @return true when Suomi.fi says that it ended, or why there is no answer
     */
    public MandateReply<Boolean> end(Registration registration) {
        return calls.ask(inSession(Call.Kind.JSON, "unregister", registration), AnswerText::yesNo);
    }

    /**
     * Asks for a token with which another service may take over the session.
     *
     * @param registration the session
     * @return the token, or why there is none
     */
    public MandateReply<TransferToken> transferToken(Registration registration) {
        return calls.ask(
                inSession(Call.Kind.TEXT, "transfer/token", registration),
                body -> new TransferToken(AnswerText.token(body)));
    }

    /**
     * Asks for a signed text that stands for the session.
     *
     * @param session a session of mode YPA
     * @return the text, not verified here, or why there is none
     * @throws IllegalArgumentException when the session is of another mode
     */
    public MandateReply<SessionJwt> sessionJwt(OpenSession session) {
        return questions.sessionJwt(session);
    }

    /**
     * Asks for the roles of a session that another service has handed over as a signed text.
     *
     * @param session the text
     * @param userId the service's own id of the user, for the audit log; never an identity code
     * @return the organisations, or why there is no answer
     * @throws IllegalArgumentException when the id is an identity code or cannot be sent
     */
    public MandateReply<RolesAnswer> roles(SessionJwt session, String userId) {
        return questions.roles(session, checkedUserId(userId));
    }

    private MandateReply<Registration> register(
            MandateMode mode, String part, PersonalIdentityCode person, List<String> more) {
        String path =
                "/service/"
                        + mode.service()
                        + "/user/register/"
                        + part
                        + PercentText.segment(calls.credentials().clientId())
                        + "/"
                        + PercentText.segment(person.value());
        Call call = Call.of(Call.Kind.SERVICE, "register", path).asking(newId(), more);
        return calls.ask(call, body -> Registration.read(mode, body));
    }

    private static Call inSession(Call.Kind kind, String name, Registration registration) {
        return Call.of(
                kind,
                name,
                "/service/"
                        + registration.mode().service()
                        + "/user/"
                        + name
                        + "/"
                        + PercentText.segment(registration.sessionId()));
    }

    private static String checkedUserId(String userId) {
        if (PersonalIdentityCode.tryParseLenient(userId, PersonalIdentityCode.Temporary.ALLOWED)
                .toOptional()
                .isPresent()) {
            throw new IllegalArgumentException(
                    "A user's id is an identity code. Give the service's own id of the user");
        }
        if (!userId.matches("[\\x21-\\x7e]{1,200}")) {
            throw new IllegalArgumentException(
                    "A user's id has 1 to 200 characters of ASCII, without spaces");
        }
        return userId;
    }

    private String newId() {
        return ids.get().toString();
    }
}
