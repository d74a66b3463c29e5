package fi.asiointi.tet.pupil;

import fi.asiointi.tet.canonical.Sorted;
import java.util.Set;

/**
 * Where a pupil does not go. No reason is kept: a pupil's no and a school's no need none.
 *
 * @param fields fields that the pupil rules out
 * @param places ids of places that the pupil rules out
 * @param employers ids of employers that the pupil rules out
 * @param conflicts ids of employers that the school rules out for this pupil
 * @param earlierEmployers whether the pupil asks not to go to an earlier employer again
 * @param remoteWork whether the pupil rules out places that are not on site
 */
public record Exclusions(
        Set<String> fields,
        Set<String> places,
        Set<String> employers,
        Set<String> conflicts,
        boolean earlierEmployers,
        boolean remoteWork) {

    /** Nothing is ruled out. */
    public static final Exclusions NONE =
            new Exclusions(Set.of(), Set.of(), Set.of(), Set.of(), false, false);

    /** Exclusions whose sets have one order. */
    public Exclusions {
        fields = Sorted.set(fields);
        places = Sorted.set(places);
        employers = Sorted.set(employers);
        conflicts = Sorted.set(conflicts);
    }
}
