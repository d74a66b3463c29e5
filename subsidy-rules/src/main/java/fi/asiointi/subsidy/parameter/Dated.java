package fi.asiointi.subsidy.parameter;

import fi.asiointi.identity.time.DatePeriod;

/**
 * A figure, the days on which it is in force, and who says so.
 *
 * @param value the figure
 * @param inForce its days
 * @param source where it comes from
 * @param <T> the type of the figure
 */
public record Dated<T>(T value, DatePeriod inForce, Source source) {

    /** The same figure on other days. */
    Dated<T> during(DatePeriod days) {
        return new Dated<>(value, days, source);
    }
}
