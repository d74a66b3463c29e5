/**
 * Decides a round and explains it. A service calls {@link fi.asiointi.tet.round.decide.Rounds}; the
 * same input gives the same result on any machine, and every answer to a pupil, an employer or the
 * city is read off the decision.
 */
@NullMarked
package fi.asiointi.tet.round.decide;

import org.jspecify.annotations.NullMarked;
