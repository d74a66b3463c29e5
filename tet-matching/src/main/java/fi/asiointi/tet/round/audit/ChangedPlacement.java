package fi.asiointi.tet.round.audit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.round.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A placement that two runs decide differently.
 *
 * @param before the earlier placement; none when the pupil was not in that wave
 * @param after the later placement; none when the pupil is not in that wave any more
 * @param cause what led to it
 */
public record ChangedPlacement(
        @Nullable Placement before, @Nullable Placement after, Reason cause) {}
