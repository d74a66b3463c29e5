package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.Answer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The least work. Everything that is not {@code null} must be reached.
 *
 * @param hours all hours
 * @param days days of work
 * @param weeks whole weeks
 * @param hoursPerWeek hours a week
 * @param hoursPerDay hours a day of work
 */
public record WorkMinimum(
        @Nullable BigDecimal hours,
        @Nullable Integer days,
        @Nullable Integer weeks,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable BigDecimal hoursPerDay) {

    /**
     * Refuses a minimum of nothing.
     *
     * @throws IllegalArgumentException when every part is {@code null}, or one is not positive
     */
    public WorkMinimum {
        boolean hasPart = false;
        for (Number part : parts(hours, days, weeks, hoursPerWeek, hoursPerDay)) {
            if (part != null && part.doubleValue() <= 0) {
                throw new IllegalArgumentException("minimumWork has the part " + part);
            }
            hasPart |= part != null;
        }
        if (!hasPart) {
            throw new IllegalArgumentException("minimumWork asks for nothing");
        }
    }

    /**
     * {@return whether the work reaches it; not known where a fact that it asks for is missing}
     *
     * @param work what was done
     */
    public Answer isReachedBy(WorkDone work) {
        return reached(hours, work.hours())
                .and(reached(days, work.days()))
                .and(reached(weeks, work.weeks().orElse(null)))
                .and(reached(hoursPerWeek, work.hoursPerWeek().orElse(null)))
                .and(reached(hoursPerDay, work.hoursPerDay().orElse(null)));
    }

    private static <T extends Comparable<T>> Answer reached(@Nullable T least, @Nullable T actual) {
        if (least == null) {
            return Answer.YES;
        }
        return actual == null ? Answer.UNKNOWN : Answer.of(actual.compareTo(least) >= 0);
    }

    private static @Nullable Number[] parts(@Nullable Number... parts) {
        return parts;
    }
}
