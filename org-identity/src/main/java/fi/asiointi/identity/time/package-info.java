/** Periods of days, as registers and decisions write them: both ends included. */
@NullMarked
package fi.asiointi.identity.time;

import org.jspecify.annotations.NullMarked;
