/**
 * Solvers by exchange and by vote: trading cycles, picking in turn, popular results. Not exported:
 * users choose a {@code MatchingMethod}. Each gives the place of every pupil, or {@link
 * fi.asiointi.tet.market.Market#NO_PLACE}.
 */
@NullMarked
package fi.asiointi.tet.exchange;

import org.jspecify.annotations.NullMarked;
