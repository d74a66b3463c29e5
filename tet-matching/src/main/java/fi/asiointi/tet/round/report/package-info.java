/**
 * The report of a decided round as one page of HTML, for the city to publish. It needs nothing from
 * outside and tells nothing of any pupil.
 */
@NullMarked
package fi.asiointi.tet.round.report;

import org.jspecify.annotations.NullMarked;
