package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import java.time.LocalTime;

/**
 * When a pupil works at a place.
 *
 * @param minutesPerDay the longest day, the meal included
 * @param minutesPerWeek the longest week
 * @param start when the earliest day begins
 * @param end when the latest day ends
 * @param weekend whether a Saturday or Sunday is among the days
 */
public record WorkTime(
        int minutesPerDay, int minutesPerWeek, LocalTime start, LocalTime end, Answer weekend) {

    /**
     * Refuses hours that cannot be.
     *
     * @throws IllegalArgumentException when a length is not above 0, or the end is not after the
     *     start
     */
    public WorkTime {
        if (minutesPerDay <= 0 || minutesPerWeek < minutesPerDay) {
            throw new IllegalArgumentException(
                    "A week of "
                            + minutesPerWeek
                            + " minutes does not hold a day of "
                            + minutesPerDay);
        }
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A day cannot end at " + end + ", before " + start);
        }
    }

    /** {@return how many days of the longest length a week has, rounded up} */
    public int daysPerWeek() {
        return (minutesPerWeek + minutesPerDay - 1) / minutesPerDay;
    }
}
