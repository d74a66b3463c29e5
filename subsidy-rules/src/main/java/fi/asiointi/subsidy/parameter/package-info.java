/**
 * Amounts and limits as data: typed keys whose values stand in a file with the days on which they
 * are in force, their source, and the day on which somebody last checked them. A day without a
 * value is a refusal, never the nearest value.
 */
@NullMarked
package fi.asiointi.subsidy.parameter;

import org.jspecify.annotations.NullMarked;
