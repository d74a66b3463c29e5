package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.LocalizedText;

/** What must hold for a pupil to go to a place, in the order in which findings are told. */
public enum Constraint {
    /** The place is open to pupils on every day of the wave. */
    DATES,
    /** The place has seats in the wave. */
    SEATS,
    /** The place takes pupils of this age. */
    AGE_LIMIT,
    /** The pupil is old enough for light work, and the work is light. */
    LIGHT_WORK,
    /** No dangerous work. */
    DANGEROUS_WORK,
    /** The day is not too long. */
    DAILY_HOURS,
    /** The week is not too long. */
    WEEKLY_HOURS,
    /** Enough free days stay in two weeks. */
    FREE_DAYS,
    /** The work is at a time of day that is allowed at this age. */
    TIME_OF_DAY,
    /** Work in the evening has the consent of pupil and guardian. */
    EVENING,
    /** Work at the weekend has the consent of pupil and guardian. */
    WEEKEND,
    /** Pupil and place have a language in common. */
    LANGUAGE,
    /** The place has the features that the pupil requires. */
    FEATURES,
    /** The way to the place is not too long. */
    TRAVEL,
    /** The pupil has not ruled the place out. */
    RULED_OUT,
    /** The school has not ruled the employer out. */
    CONFLICT,
    /** The employer has not refused the pupil. */
    REFUSED,
    /** Not an earlier employer, when the pupil asks so. */
    REPEAT_EMPLOYER,
    /** The employer has approved or ranked the pupil, where it has a say. */
    SCREENING,
    /** What the written agreement needs is there. */
    AGREEMENT;

    /** {@return what the constraint is called} */
    public LocalizedText label() {
        return SuitabilityTexts.label(this);
    }

    long failed() {
        return 1L << ordinal();
    }

    long asked() {
        return 1L << (ordinal() + 32);
    }
}
