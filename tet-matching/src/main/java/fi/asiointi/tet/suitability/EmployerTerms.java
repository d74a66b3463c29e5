package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the employer of a place has agreed to.
 *
 * @param signsAgreement whether it signs the written agreement
 * @param namesSupervisor whether it names a person responsible for the pupil
 * @param quota how many pupils it takes in a wave over all its places; none for no such limit.
 *     Where its places tell different quotas, the smallest counts
 */
public record EmployerTerms(
        Answer signsAgreement, Answer namesSupervisor, @Nullable Integer quota) {

    /** Nobody has asked, and no quota. */
    public static final EmployerTerms UNKNOWN =
            new EmployerTerms(Answer.UNKNOWN, Answer.UNKNOWN, null);

    /** The employer has agreed to all, and has no quota. */
    public static final EmployerTerms AGREED = new EmployerTerms(Answer.YES, Answer.YES, null);
}
