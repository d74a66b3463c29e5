/**
 * Solvers of two-sided markets: deferred acceptance in its forms, results under ties, all stable
 * results. Not exported: users choose a {@code MatchingMethod}. Each gives the place of every
 * pupil, or {@link fi.asiointi.tet.market.Market#NO_PLACE}.
 */
@NullMarked
package fi.asiointi.tet.stable;

import org.jspecify.annotations.NullMarked;
