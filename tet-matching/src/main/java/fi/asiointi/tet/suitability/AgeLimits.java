package fi.asiointi.tet.suitability;

import org.jspecify.annotations.Nullable;

/**
 * The ages that a place takes.
 *
 * @param least the age on the first day; none when there is no limit
 * @param most the age on the last day; none when there is no limit
 */
public record AgeLimits(@Nullable Integer least, @Nullable Integer most) {
    /** Every age. */
    public static final AgeLimits NONE = new AgeLimits(null, null);
}
