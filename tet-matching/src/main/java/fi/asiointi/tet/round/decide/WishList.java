package fi.asiointi.tet.round.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The places that a pupil may get, best first. A tier keeps its number even when nothing of it is
 * left, so that a pupil's third wish is always called the third.
 *
 * @param pupil the id of the pupil
 * @param tiers the places of each choice
 * @param wishes how many of the tiers are the pupil's own; the others are recommended
 */
record WishList(String pupil, List<List<String>> tiers, int wishes) {

    /** The number of the choice of a place, 1 for the first; empty when it is not on the list. */
    OptionalInt choiceOf(String place) {
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (tiers.get(tier).contains(place)) {
                return OptionalInt.of(tier + 1);
            }
        }
        return OptionalInt.empty();
    }

    boolean isWish(int choice) {
        return choice <= wishes;
    }

    /** The wishes of the pupil's own that are left. */
    List<String> ownPlaces() {
        List<String> own = new ArrayList<>();
        tiers.subList(0, wishes).forEach(own::addAll);
        return own;
    }
}
