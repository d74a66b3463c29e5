package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Severity;

/**
 * Something that speaks against a claim, or should be known of it.
 *
 * @param severity what it means for the claim
 * @param path the fact that it is about, such as {@code work.hours}
 * @param told the stable code, its figures, its text, and who says so
 */
public record ClaimFinding(Severity severity, String path, SourcedReason told) {

    /** {@return the stable code, such as {@code HOURS_BELOW_MINIMUM}} */
    public String code() {
        return told.code();
    }

    /** {@return the text for people} */
    public LocalizedText text() {
        return told.text();
    }

    @Override
    public String toString() {
        return severity + " " + path + " " + code();
    }
}
