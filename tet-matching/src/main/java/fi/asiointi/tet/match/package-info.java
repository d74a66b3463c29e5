/**
 * Solves a market, proves the result and explains it. A service chooses a {@link MatchingMethod},
 * gets a {@link Matching} with a {@link Certificate}, has the {@link Verifier} check it and asks
 * {@link Explanations} why a pupil got what the pupil got.
 */
@NullMarked
package fi.asiointi.tet.match;

import org.jspecify.annotations.NullMarked;
