package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.identity.reason.LocalizedText;

/**
 * Whom the text of a decision names. Officials are named by their offices, not by their own names.
 *
 * @param employer the name of the employer
 * @param decisionMaker the office that decides
 * @param preparer the office of the handler who prepared the matter
 */
public record Parties(String employer, LocalizedText decisionMaker, LocalizedText preparer) {

    /** The offices. An employer may be a person, and is not told. */
    @Override
    public String toString() {
        return decisionMaker.en() + ", prepared by " + preparer.en();
    }

    boolean areNamed() {
        return !employer.isBlank() && isNamed(decisionMaker) && isNamed(preparer);
    }

    static boolean isNamed(LocalizedText text) {
        return !text.fi().isBlank() && !text.sv().isBlank() && !text.en().isBlank();
    }
}
