package fi.asiointi.tet.suitability;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The ages of a pupil that the limits speak of, counted from the date of birth.
 *
 * @param onFirstDay full years on the first day of the wave
 * @param onLastDay full years on the last day of the wave
 * @param inYear the age reached in the calendar year of the first day
 */
record AgeFacts(int onFirstDay, int onLastDay, int inYear) {
    /**
     * Where the date of birth is not known, limits are tried with an age at which all of them bind,
     * and with one at which none does; where both give the same, the date need not be asked.
     */
    static final AgeFacts YOUNGEST = new AgeFacts(0, 0, 0);

    static final AgeFacts OLDEST = new AgeFacts(99, 99, 99);

    static @Nullable AgeFacts of(@Nullable LocalDate birthDate, Wave wave) {
        return birthDate == null
                ? null
                : new AgeFacts(
                        years(birthDate, wave.first()),
                        years(birthDate, wave.last()),
                        wave.first().getYear() - birthDate.getYear());
    }

    /** Whoever is born on 29 February comes of age on 1 March of a common year. */
    private static int years(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
