package fi.asiointi.voucher.retention;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One rule: what, counted from which event, how long.
 *
 * @param id names the rule
 * @param kind the items that it is about: {@code youth-application}
 * @param state only items in this state; {@code null} for all of the kind
 * @param countedFrom the event whose day the time is counted from: {@code created}
 * @param keep how long, in whole calendar periods
 * @param source where the rule comes from
 */
public record RetentionRule(
        String id,
        String kind,
        @Nullable String state,
        String countedFrom,
        Period keep,
        String source) {

    /**
     * Refuses a time that is no time.
     *
     * @throws IllegalArgumentException when it is not longer than nothing
     */
    public RetentionRule {
        if (keep.isZero() || keep.isNegative()) {
            throw new IllegalArgumentException(
                    "The rule " + id + " keeps nothing: " + keep + ". Maybe P1Y is what you mean?");
        }
    }

    boolean isAbout(RetentionItem item) {
        return item.kind().equals(kind) && (state == null || item.states().contains(state));
    }
}
