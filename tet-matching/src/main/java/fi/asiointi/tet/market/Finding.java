package fi.asiointi.tet.market;

import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Something in the entries of a round that was left out or corrected, and why.
 *
 * @param pupil the pupil it concerns, when it concerns one
 * @param place the place it concerns, when it concerns one
 * @param choice the number of the pupil's choice that was left out (1 = first), or 0
 * @param because what was wrong
 */
public record Finding(@Nullable String pupil, @Nullable String place, int choice, Reason because) {}
