package fi.asiointi.tet.suitability;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;

/**
 * A period in which pupils are at their places; half a class may have one and the other half
 * another.
 *
 * @param id unique in the round
 * @param first the first day
 * @param last the last day
 */
public record Wave(String id, LocalDate first, LocalDate last) {

    /**
     * Refuses a wave that ends before it starts.
     *
     * @throws IllegalArgumentException when {@code last} is before {@code first}
     */
    public Wave {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A wave cannot end on " + last + ", before it starts on " + first);
        }
    }

    /** {@return the days of the wave, both ends included} */
    public DatePeriod days() {
        return DatePeriod.closed(first, last);
    }
}
