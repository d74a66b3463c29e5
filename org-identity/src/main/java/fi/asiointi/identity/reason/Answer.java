package fi.asiointi.identity.reason;

import org.jspecify.annotations.Nullable;

/** What is known of a question of yes or no. "Not known" is never read as "no". */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody has told. */
    UNKNOWN;

    /**
     * {@return the answer of a form or a register}
     *
     * @param told the field as it came; {@code null} means that it does not tell
     */
    public static Answer of(@Nullable Boolean told) {
        if (told == null) {
            return UNKNOWN;
        }
        return told ? YES : NO;
    }

    /**
     * {@return yes when either is, no when both are, else not known}
     *
     * @param other the answer to the other question
     */
    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /**
     * {@return yes when both are, no when either is, else not known}
     *
     * @param other the answer to the other question
     */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }
}
