package fi.asiointi.subsidy.reason;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.parameter.Source;

/**
 * A reason and the act, decision or page that it stands on.
 *
 * @param reason the stable code, its figures and its text
 * @param source who says so
 */
public record SourcedReason(Reason reason, Source source) {

    /** {@return the stable code, in upper case} */
    public String code() {
        return reason.code();
    }

    /** {@return the text for people, with the figures in their places} */
    public LocalizedText text() {
        return reason.text();
    }

    @Override
    public String toString() {
        return reason + " [" + source + "]";
    }
}
