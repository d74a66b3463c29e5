package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Answer;

/** What the population register said of the applicant. */
public sealed interface RegisterAnswer {

    /**
     * The register answered.
     *
     * @param codeValid the identity code is a person's present code
     * @param deceased the person has died
     * @param lastNameMatches the last name is the one that the applicant gave
     * @param disclosureRestricted the person has an order of non-disclosure (turvakielto)
     */
    record Answered(
            Answer codeValid, Answer deceased, Answer lastNameMatches, Answer disclosureRestricted)
            implements RegisterAnswer {}

    /** The register could not be asked, or did not answer. */
    record Unavailable() implements RegisterAnswer {}

    /** The applicant has no Finnish identity code, so there is nothing to ask with. */
    record NoIdentityCode() implements RegisterAnswer {}

    /**
     * {@return whether an order of non-disclosure (turvakielto) is to be taken as in force after
     * this answer} Only a clear "no" of the register ends it: no answer, or one that cannot be
     * read, leaves it as it was.
     *
     * @param before whether it was in force
     */
    default boolean isRestrictedAfter(boolean before) {
        if (!(this instanceof Answered answered)) {
            return before;
        }
        return switch (answered.disclosureRestricted()) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> before;
        };
    }
}
