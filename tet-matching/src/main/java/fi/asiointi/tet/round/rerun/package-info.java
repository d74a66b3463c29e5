/**
 * What happens after a round is decided: pupils and places drop out, officials decide, a second
 * round is held. {@link fi.asiointi.tet.round.rerun.Reruns} turns a decided round and its changes
 * into the input of the next run; whoever is not affected stays where the rerun's terms say so.
 */
@NullMarked
package fi.asiointi.tet.round.rerun;

import org.jspecify.annotations.NullMarked;
