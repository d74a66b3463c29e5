package fi.asiointi.subsidy.parameter;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;

/**
 * A figure, the days on which it is in force, and who says so.
 *
 * @param value the figure
 * @param inForce its days
 * @param source where it comes from
 * @param checkedOn when somebody last looked that the source still says so
 */
public record Dated<T>(T value, DatePeriod inForce, Source source, LocalDate checkedOn) {}
