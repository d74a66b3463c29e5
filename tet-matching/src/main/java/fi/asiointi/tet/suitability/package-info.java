/**
 * Whether a pupil may go to a place: every hard constraint, checked at once, each with its code,
 * source and figures. A round or a search asks {@link fi.asiointi.tet.suitability.Suitability};
 * what nobody has told is asked for, and never taken for a no.
 */
@NullMarked
package fi.asiointi.tet.suitability;

import org.jspecify.annotations.NullMarked;
