package fi.asiointi.tet.round.decide;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.round.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an employer is told of one place and wave. Pupils stand under their pseudonyms.
 *
 * @param place the id of the place
 * @param seats how many pupils it takes
 * @param arrivals who comes and how that came about, by pupil
 * @param turnedAway how many suitable pupils liked the place better than what they got
 * @param cutOff the last position in the place's own order that got a seat; none where the place
 *     was not full, or its order did not decide
 * @param notes what the round did with the place
 */
public record EmployerAnswer(
        String place,
        int seats,
        List<Placement> arrivals,
        int turnedAway,
        @Nullable Integer cutOff,
        List<Reason> notes) {

    /** An answer whose lists can no longer change. */
    public EmployerAnswer {
        arrivals = List.copyOf(arrivals);
        notes = List.copyOf(notes);
    }
}
