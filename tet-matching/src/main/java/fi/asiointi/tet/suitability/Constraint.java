package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.LocalizedText;

/** What must hold for a pupil to go to a place, in the order in which findings are told. */
public enum Constraint {
    /** The place is open to pupils on every day of the wave. */
    DATES(0),
    /** The place has seats in the wave. */
    SEATS(1),
    /** The place takes pupils of this age. */
    AGE_LIMIT(2),
    /** The pupil is old enough for light work, and the work is light. */
    LIGHT_WORK(3),
    /** No dangerous work. */
    DANGEROUS_WORK(4),
    /** The day is not too long. */
    DAILY_HOURS(5),
    /** The week is not too long. */
    WEEKLY_HOURS(6),
    /** Enough free days stay in two weeks. */
    FREE_DAYS(7),
    /** The work is at a time of day that is allowed at this age. */
    TIME_OF_DAY(8),
    /** Work in the evening has the consent of pupil and guardian. */
    EVENING(9),
    /** Work at the weekend has the consent of pupil and guardian. */
    WEEKEND(10),
    /** Pupil and place have a language in common. */
    LANGUAGE(11),
    /** The place has the features that the pupil requires. */
    FEATURES(12),
    /** The way to the place is not too long. */
    TRAVEL(13),
    /** The pupil has not ruled the place out. */
    RULED_OUT(14),
    /** The school has not ruled the employer out. */
    CONFLICT(15),
    /** The employer has not refused the pupil. */
    REFUSED(16),
    /** Not an earlier employer, when the pupil asks so. */
    REPEAT_EMPLOYER(17),
    /** The employer has approved or ranked the pupil, where it has a say. */
    SCREENING(18),
    /** What the written agreement needs is there. */
    AGREEMENT(19);

    /** The constraint's place among the bits of a check; a new one takes a new number below 32. */
    private final int bit;

    Constraint(int bit) {
        this.bit = bit;
    }

    /** {@return what the constraint is called} */
    public LocalizedText label() {
        return SuitabilityTexts.label(this);
    }

    long failed() {
        return 1L << bit;
    }

    long asked() {
        return 1L << (bit + 32);
    }
}
