/** The calendars in which the rules count, where they differ from the common one. */
@NullMarked
package fi.asiointi.subsidy.time;

import org.jspecify.annotations.NullMarked;
