/**
 * Pupils, places and the pairs that both sides accept, compiled once into plain arrays. A service
 * builds a {@link Market} or reads one from JSON; what was wrong with the entries stands in its
 * findings, and the market itself never changes.
 */
@NullMarked
package fi.asiointi.tet.market;

import org.jspecify.annotations.NullMarked;
