package fi.asiointi.tet.round;

import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Something that a round did or left out, and why.
 *
 * @param wave the id of the wave; none when it is of the round
 * @param pupil the id of the pupil it concerns, when it concerns one
 * @param place the id of the place it concerns, when it concerns one
 * @param because what and why
 */
public record RoundNote(
        @Nullable String wave, @Nullable String pupil, @Nullable String place, Reason because) {}
