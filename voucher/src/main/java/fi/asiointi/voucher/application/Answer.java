package fi.asiointi.voucher.application;

import org.jspecify.annotations.Nullable;

/** An answer to a yes-or-no question that may be left open. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody knows; never read as {@link #NO}. */
    UNKNOWN;

    /** The answer of a register or a form, where {@code null} means that it does not tell. */
    public static Answer of(@Nullable Boolean known) {
        return known == null ? UNKNOWN : known ? YES : NO;
    }

    /** Yes when either is, no when both are, else unknown. */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /** Yes when both are, no when either is, else unknown. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }
}
