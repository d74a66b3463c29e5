package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Why a pupil got what the pupil got: the result, and each wish that the pupil liked better.
 *
 * @param pupil the id of the pupil
 * @param result the result in one reason: the choice obtained, or that there is no place
 * @param better the wishes liked better than the result, best first; all of them when there is none
 */
public record Explanation(String pupil, Reason result, List<Wish> better) {

    /** An explanation whose list can no longer change. */
    public Explanation {
        better = List.copyOf(better);
    }

    /**
     * {@return why the pupil did not get a place; empty when it is none of the {@link #better}
     * ones}
     *
     * @param place the id of the place
     */
    public Optional<Wish> of(String place) {
        return better.stream().filter(wish -> wish.place().equals(place)).findFirst();
    }

    /**
     * A wish that did not come true.
     *
     * @param place the id of the place
     * @param choice its number among the pupil's wishes, 1 for the first
     * @param because why not, and then what it would have taken
     */
    public record Wish(String place, int choice, List<Reason> because) {

        /** A wish whose list can no longer change. */
        public Wish {
            because = List.copyOf(because);
        }
    }
}
