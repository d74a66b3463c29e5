package fi.asiointi.tet.round.reason;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.Set;

/** Every reason that a round can give; their texts stand in {@code texts.json}. */
public enum RoundCode {
    /** The seed is not the one that was promised. */
    SEED_NOT_PROMISED,
    /** The seed could be guessed. */
    SEED_TOO_SHORT,
    /** The rules are of another version than the round says. */
    OTHER_RULES,
    /** The round has no wave. */
    NO_WAVE,
    /** Two waves have one id. */
    WAVE_TWICE,
    /** Two pupils have one id. */
    PUPIL_TWICE,
    /** Two places have one id. */
    PLACE_TWICE,
    /** The method cannot keep an earlier result. */
    KEEPING_NEEDS_GOALS,
    /** A pupil has more wishes than the round takes. */
    WISHES_LEFT_OUT,
    /** A wish was fulfilled in an earlier wave. */
    SEEN_IN_EARLIER_WAVE,
    /** An override speaks of somebody or something that is not in the round. */
    OVERRIDE_UNKNOWN,
    /** More pupils are fixed at a place than it has seats. */
    FIXED_OVER_SEATS,
    /** A place got fewer pupils than its minimum and was closed. */
    PLACE_CLOSED,
    /** A place with a minimum group was not opened, since the whole is better without it. */
    PLACE_NOT_OPENED,
    /** The places of an employer had to give up seats for its quota. */
    QUOTA_SHARED,
    /** Reserved seats that were left over went to the others. */
    RESERVED_RELEASED,
    /** A group of friends is larger than the round takes. */
    FRIENDS_TOO_MANY,
    /** A wish to be with a friend is not returned. */
    FRIENDS_NOT_MUTUAL,
    /** Friends share no suitable wish. */
    FRIENDS_WITHOUT_COMMON_WISH,
    /** Friends together would have cost somebody a place. */
    FRIENDS_COST_A_PLACE,
    /** Friends go to the same place. */
    FRIENDS_TOGETHER,
    /** A pupil's own place. */
    GOT_OWN_PLACE,
    /** An official's decision. */
    GOT_BY_OVERRIDE,
    /** An official's decision that a pupil gets no place. */
    NO_PLACE_BY_OVERRIDE,
    /** A wish that came true. */
    GOT_WISH,
    /** A place that was recommended. */
    GOT_RECOMMENDED,
    /** A place that the school arranges. */
    GOT_SAFETY_PLACE,
    /** No place. */
    GOT_NOTHING,
    /** The pupil does not stand among those who were placed by wishes. */
    NOT_PLACED_BY_WISHES,
    /** The place is full, and it was decided for friends together. */
    BETTER_PLACE_WITHOUT_FRIENDS,
    /** The place is not in the round. */
    NOT_IN_ROUND,
    /** What would have changed the result: the next place with a free seat. */
    FREE_SEAT_ELSEWHERE,
    /** What would have changed the result: a fact. */
    WOULD_BE_SUITABLE_IF,
    /** The result rests on a fact that is still asked. */
    RESTS_ON_OPEN_QUESTION,
    /** A place was taken out of the round. */
    CAUSE_PLACE_DROPPED,
    /** A pupil left the round. */
    CAUSE_PUPIL_DROPPED,
    /** The seats of a place changed. */
    CAUSE_SEATS_CHANGED,
    /** An official decided. */
    CAUSE_OVERRIDE,
    /** The seat of another pupil became free. */
    CAUSE_SEAT_FREED,
    /** Another pupil took the seat. */
    CAUSE_SEAT_TAKEN,
    /** The pupil's own entry changed. */
    CAUSE_ENTRY_CHANGED,
    /** The pupil is new. */
    CAUSE_NEW_PUPIL,
    /** The rules, the method or the lottery changed. */
    CAUSE_ROUND_CHANGED,
    /** No single change led to it. */
    CAUSE_OF_THE_WHOLE;

    private static final ReasonTexts TEXTS =
            ReasonTexts.read(RoundCode.class.getResourceAsStream("texts.json"));

    /**
     * {@return the reason with its texts}
     *
     * @param namesAndValues its parameters in pairs: a name, a value, a name, a value
     */
    public Reason reason(Object... namesAndValues) {
        return TEXTS.reason(name(), namesAndValues);
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
