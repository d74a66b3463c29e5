package fi.asiointi.tet.market;

import java.util.List;

/**
 * Two pupils who wish together: each wish is a place for the one and a place for the other, and
 * they get both or none. The numbers are those of the {@link Market}.
 *
 * @param first the one pupil
 * @param second the other pupil
 * @param wishes best first; none that a place of it refuses
 */
public record Couple(int first, int second, List<Wish> wishes) {

    /** A couple whose list can no longer change. */
    public Couple {
        wishes = List.copyOf(wishes);
    }

    /**
     * What the two wish for together; it may be one place for both.
     *
     * @param first the place of the one
     * @param second the place of the other
     * @param choice the number of the wish in the list of the two, 1 for the first
     */
    public record Wish(int first, int second, int choice) {}
}
