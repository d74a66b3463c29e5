/**
 * A round as data: what was entered ({@link fi.asiointi.tet.round.RoundInput}) and what came of it
 * ({@link fi.asiointi.tet.round.RoundResult}). A service fills in the one and publishes the other;
 * both are values that are written to JSON and hashed as they are.
 */
@NullMarked
package fi.asiointi.tet.round;

import org.jspecify.annotations.NullMarked;
