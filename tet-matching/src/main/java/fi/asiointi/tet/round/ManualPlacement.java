package fi.asiointi.tet.round;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An official's decision on one pupil, which stands in every later run.
 *
 * @param wave the id of the wave
 * @param pupil the id of the pupil
 * @param place the id of the place; none when the pupil gets no place
 * @param reason the code of the reason, by the city's list
 * @param role the role of who decided, such as {@code study counsellor}; never a name
 * @param at when it was decided, by the caller's clock
 */
public record ManualPlacement(
        String wave,
        String pupil,
        @Nullable String place,
        String reason,
        String role,
        LocalDateTime at) {

    /**
     * Refuses a decision without a reason or a role.
     *
     * @throws IllegalArgumentException when one of them is blank
     */
    public ManualPlacement {
        if (reason.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException(
                    "An override needs the code of a reason and the role of who decided");
        }
    }
}
