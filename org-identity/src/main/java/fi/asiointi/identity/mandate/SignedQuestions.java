package fi.asiointi.identity.mandate;

import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PersonalIdentityCode;
import java.util.Collection;
import java.util.function.Function;

/**
 * The questions of {@link SuomiFiAuthorizations} with answers that Suomi.fi has signed. An answer
 * whose signature or claims are not right is {@link MandateReply.Refused} with a code that begins
 * with {@code JWT_}. Needs the optional library nimbus-jose-jwt.
 */
public final class SignedQuestions {
    private final AuditedQuestions questions;
    private final SignedAnswers answers;

    SignedQuestions(AuditedQuestions questions, SignedAnswers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /**
     * As {@link SuomiFiAuthorizations#roles(OpenSession)}.
     *
     * @param session a session of mode YPA
     * @param endUser the person who must stand in the answer
     * @return the organisations, or why there is no answer
     */
    public MandateReply<RolesAnswer> roles(OpenSession session, PersonalIdentityCode endUser) {
        return questions.roles(session, null, Reading.signed(rolesOf(endUser)));
    }

    /**
     * As {@link SuomiFiAuthorizations#roles(OpenSession, String)}.
     *
     * @param session a session of mode YPA
     * @param identifier the organisation's Business ID
     * @param endUser the person who must stand in the answer
     * @return the organisation, or why there is no answer
     */
    public MandateReply<RolesAnswer> roles(
            OpenSession session, String identifier, PersonalIdentityCode endUser) {
        return questions.roles(session, identifier, Reading.signed(rolesOf(endUser)));
    }

    /**
     * As {@link SuomiFiAuthorizations#authorization(OpenSession, Principal, Collection)}.
     *
     * @param session a session of mode HPA
     * @param endUser the person who must stand in the answer
     * @param principal for whom, who must stand there too
     * @param issues the matters, which must stand there too
     * @return the result, or why there is no answer
     */
    public MandateReply<AuthorizationAnswer> authorization(
            OpenSession session,
            PersonalIdentityCode endUser,
            Principal principal,
            Collection<String> issues) {
        return questions.authorization(
                session,
                principal,
                issues,
                Reading.signed(jwt -> answers.authorization(jwt, endUser, principal, issues)));
    }

    /**
     * As {@link SuomiFiAuthorizations#authorizationList(OpenSession, Principal)}.
     *
     * @param session a session of mode HPALISTA
     * @param endUser the person who must stand in the answer
     * @param principal for whom, who must stand there too
     * @return the mandates, or why there is no answer
     */
    public MandateReply<AuthorizationListAnswer> authorizationList(
            OpenSession session, PersonalIdentityCode endUser, Principal principal) {
        return questions.authorizationList(
                session,
                principal,
                Reading.signed(jwt -> answers.authorizationList(jwt, endUser, principal)));
    }

    private Function<String, Parsed<RolesAnswer>> rolesOf(PersonalIdentityCode endUser) {
        return jwt -> answers.roles(jwt, endUser);
    }
}
