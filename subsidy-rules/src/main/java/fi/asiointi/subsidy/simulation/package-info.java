/**
 * Many cases under two sets of rules: who gains, who loses, what it costs; and the same conditions
 * over columns of figures, for statistics. Planners and researchers call it; a row that cannot be
 * read is kept as a fault, and the same cases give the same report in any order, on any threads.
 */
@NullMarked
package fi.asiointi.subsidy.simulation;

import org.jspecify.annotations.NullMarked;
