package fi.asiointi.tet.round;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where one pupil goes in one wave.
 *
 * @param wave the id of the wave
 * @param pupil the id of the pupil
 * @param place the id of the place; none for no place
 * @param choice the number of the choice, 1 for the first; 0 for what was not on the list
 * @param origin how it came about
 */
public record Placement(
        String wave, String pupil, @Nullable String place, int choice, Origin origin)
        implements Comparable<Placement> {
    private static final Comparator<Placement> ORDER =
            Comparator.comparing(Placement::wave).thenComparing(Placement::pupil);

    /** How a placement came about. */
    public enum Origin {
        /** A wish of the pupil. */
        WISH,
        /** A place put on the list by the pupil's interests. */
        RECOMMENDED,
        /** A wish that the pupil shares with friends. */
        FRIENDS,
        /** A place that the school arranges; its id is {@code school:} and the school's id. */
        SAFETY,
        /** A place that the pupil arranged. */
        OWN,
        /** An official's decision. */
        OVERRIDE,
        /** The pupil gets no place. */
        NONE
    }

    /** {@return whether the pupil goes to a place that employers offered} */
    public boolean isAtOfferedPlace() {
        return place != null && origin != Origin.SAFETY;
    }

    /** {@return whether one of the pupil's own wishes came true} */
    public boolean fulfilsWish() {
        return origin == Origin.WISH || origin == Origin.FRIENDS;
    }

    /** By wave, then by pupil. */
    @Override
    public int compareTo(Placement other) {
        return ORDER.compare(this, other);
    }
}
