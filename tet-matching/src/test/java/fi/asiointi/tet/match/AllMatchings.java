package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every possible result of a small market, by trying everything. It reads stability from the
 * definition and knows neither the solvers nor the verifier.
 */
final class AllMatchings {
    private final Market market;
    private final List<Matching> found = new ArrayList<>();

    private AllMatchings(Market market) {
        this.market = market;
    }

    static List<Matching> of(Market market) {
        var all = new AllMatchings(market);
        all.extend(new int[market.pupils()], 0, new int[market.places()]);
        return all.found;
    }

    static Predicate<Matching> stableIn(Market market) {
        return matching -> !new AllMatchings(market).hasBlockingPair(matching);
    }

    private void extend(int[] placeOf, int pupil, int[] used) {
        if (pupil == placeOf.length) {
            found.add(Matching.of(market, placeOf));
            return;
        }
        placeOf[pupil] = Matching.NO_PLACE;
        extend(placeOf, pupil + 1, used);
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            int place = market.place(pair);
            if (used[place] < market.capacity(place)) {
                used[place]++;
                placeOf[pupil] = place;
                extend(placeOf, pupil + 1, used);
                used[place]--;
            }
        }
    }

    private boolean hasBlockingPair(Matching matching) {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int own = matching.choiceOf(pupil);
                if ((own == 0 || market.choice(pair) < own) && wouldTake(matching, pair)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean wouldTake(Matching matching, int wanted) {
        int admitted = 0;
        boolean someoneWeaker = false;
        for (int other = 0; other < market.pupils(); other++) {
            for (int pair = market.firstPair(other); pair < market.firstPair(other + 1); pair++) {
                boolean here = market.place(pair) == market.place(wanted);
                if (here && matching.placeOf(other) == market.place(wanted)) {
                    admitted++;
                    someoneWeaker |= market.priority(pair) > market.priority(wanted);
                }
            }
        }
        return admitted < market.capacity(market.place(wanted)) || someoneWeaker;
    }
}
