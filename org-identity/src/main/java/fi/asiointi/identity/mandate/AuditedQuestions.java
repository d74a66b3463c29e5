package fi.asiointi.identity.mandate;

import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.reason.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks about mandates, and tells the audit log of each question. */
final class AuditedQuestions {
    private static final System.Logger LOG = System.getLogger("fi.asiointi.identity.mandate.audit");

    private final SuomiFiCalls calls;
    private final Supplier<UUID> ids;
    private final MandateAudit audit;

    AuditedQuestions(SuomiFiCalls calls, Supplier<UUID> ids, MandateAudit audit) {
        this.calls = calls;
        this.ids = ids;
        this.audit = audit;
    }

    /** For which organisations the person may act; one of them when an identifier is given. */
    MandateReply<RolesAnswer> roles(
            OpenSession session, @Nullable String identifier, Reading<RolesAnswer> reading) {
        Call call =
                Call.of(
                        reading.kind(),
                        "organizationRoles",
                        "/service/ypa/api/organizationRoles/"
                                + reading.infix()
                                + idOf(session, MandateMode.YPA)
                                + (identifier == null
                                        ? ""
                                        : "/" + PercentText.segment(identifier)));
        List<Representation> asked =
                identifier == null
                        ? List.of()
                        : List.of(new Representation("", identifier, false, Set.of()));
        return inSession(session, call, List.of(), asked, reading, RolesAnswer::representations);
    }

    /** The roles of a session that another service handed over. */
    MandateReply<RolesAnswer> roles(SessionJwt session, String userId) {
        Call call =
                Call.of(
                                Call.Kind.JSON,
                                "jwt/organizationRoles",
                                "/service/ypa/jwt/api/organizationRoles/"
                                        + PercentText.segment(session.value())
                                        + "/")
                        .asking(ids.get().toString(), List.of());
        return audited(
                userId,
                call,
                List.of(),
                () -> answer(call, Reading.plain(RolesAnswer::read)),
                RolesAnswer::representations);
    }

    /** Not about a mandate, so the audit log is not told. */
    MandateReply<SessionJwt> sessionJwt(OpenSession session) {
        Call call =
                Call.of(
                        Call.Kind.TEXT,
                        "organizationRoles/session",
                        "/service/ypa/api/organizationRoles/session/jwt/"
                                + idOf(session, MandateMode.YPA));
        return answer(
                session,
                asked(session, call, List.of()),
                new Reading<>(
                        Call.Kind.TEXT,
                        "",
                        body -> new Parsed.Valid<>(new SessionJwt(AnswerText.jwt(body)))));
    }

    MandateReply<DelegateAnswer> delegate(OpenSession session) {
        Call call =
                Call.of(
                        Call.Kind.JSON,
                        "delegate",
                        "/service/hpa/api/delegate/"
                                + idOf(session, MandateMode.HPA, MandateMode.HPALISTA));
        return betweenPersons(session, call, List.of(), Reading.plain(DelegateAnswer::read));
    }

    MandateReply<AuthorizationAnswer> authorization(
            OpenSession session,
            Principal principal,
            Collection<String> issues,
            Reading<AuthorizationAnswer> reading) {
        Call call = aboutPrincipal("authorization", session, MandateMode.HPA, principal, reading);
        return betweenPersons(session, call, repeated("issues", issues), reading);
    }

    MandateReply<AuthorizationListAnswer> authorizationList(
            OpenSession session, Principal principal, Reading<AuthorizationListAnswer> reading) {
        Call call =
                aboutPrincipal(
                        "authorizationlist", session, MandateMode.HPALISTA, principal, reading);
        return betweenPersons(session, call, List.of(), reading);
    }

    /** May one person act for another: asked by the service itself, without a session. */
    MandateReply<AuthorizationAnswer> authorization(
            String path, String userId, Collection<String> issues) {
        Call call =
                Call.of(Call.Kind.SERVICE, "rest/authorization", path)
                        .asking(ids.get().toString(), repeated("issue", issues))
                        .with("X-userId", userId);
        return audited(
                userId,
                call,
                List.of(),
                () -> answer(call, Reading.plain(AuthorizationAnswer::read)),
                persons -> List.of());
    }

    private static Call aboutPrincipal(
            String name,
            OpenSession session,
            MandateMode mode,
            Principal principal,
            Reading<?> reading) {
        return Call.of(
                reading.kind(),
                name,
                "/service/hpa/api/"
                        + name
                        + "/"
                        + reading.infix()
                        + idOf(session, mode)
                        + "/"
                        + PercentText.segment(principal.personId()));
    }

    private <T> MandateReply<T> betweenPersons(
            OpenSession session, Call call, List<String> query, Reading<T> reading) {
        return inSession(session, call, query, List.of(), reading, persons -> List.of());
    }

    private <T> MandateReply<T> inSession(
            OpenSession session,
            Call unsent,
            List<String> query,
            List<Representation> asked,
            Reading<T> reading,
            Function<T, List<Representation>> organisations) {
        Call call = asked(session, unsent, query);
        return audited(
                session.registration().userId(),
                call,
                asked,
                () -> answer(session, call, reading),
                organisations);
    }

    private Call asked(OpenSession session, Call unsent, List<String> query) {
        return unsent.asking(ids.get().toString(), query)
                .with("Authorization", "Bearer " + session.accessToken());
    }

    private <T> MandateReply<T> answer(OpenSession session, Call call, Reading<T> reading) {
        return session.isValidAt(calls.now())
                ? answer(call, reading)
                : new MandateReply.Expired<>(CallOutcome.reason(call, "TOKEN_EXPIRED"));
    }

    private <T> MandateReply<T> answer(Call call, Reading<T> reading) {
        return calls.ask(call, reading.reader()).then(told -> verified(call, told));
    }

    private static <T> MandateReply<T> verified(Call call, MandateReply.Told<Parsed<T>> told) {
        if (told.value() instanceof Parsed.Valid<T> valid) {
            return new MandateReply.Told<>(valid.value(), told.askedAt());
        }
        Reason why = ((Parsed.Invalid<T>) told.value()).reason();
        var parameters = new LinkedHashMap<>(why.parameters());
        parameters.put("call", call.name());
        parameters.put("requestId", call.requestId());
        return new MandateReply.Refused<>(new Reason(why.code(), parameters, why.template()));
    }

    private <T> MandateReply<T> audited(
            String userId,
            Call call,
            List<Representation> asked,
            Supplier<MandateReply<T>> question,
            Function<T, List<Representation>> organisations) {
        Instant time = calls.now();
        MandateReply<T> reply = question.get();
        Optional<Reason> failure = reply.failure();
        tell(
                failure.isPresent()
                        ? new MandateQuery.Failed(
                                time, userId, call.requestId(), redacted(asked), failure.get())
                        : new MandateQuery.Succeeded(
                                time,
                                userId,
                                call.requestId(),
                                redacted(
                                        organisations.apply(
                                                ((MandateReply.Told<T>) reply).value()))));
        return reply;
    }

    private void tell(MandateQuery event) {
        try {
            audit.queried(event);
        } catch (RuntimeException failed) {
            // The message of the exception is left out, for nobody knows what it repeats.
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The audit log failed with " + failed.getClass().getName() + ": " + event);
        }
    }

    private static List<Representation> redacted(List<Representation> organisations) {
        return organisations.stream().map(Representation::redacted).toList();
    }

    private static String idOf(OpenSession session, MandateMode... modes) {
        return PercentText.segment(session.registration().sessionIn(Set.of(modes)));
    }

    private static List<String> repeated(String name, Collection<String> values) {
        var pairs = new ArrayList<String>();
        values.forEach(value -> pairs.addAll(List.of(name, value)));
        return pairs;
    }
}
