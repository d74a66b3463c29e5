package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Optional;

/**
 * Looks for a chain of moves from a pupil without a place to a free seat. A result without one
 * gives as many pupils a place as any (Berge 1957). Part of the verifier; every place is entered
 * once.
 */
final class MoveSearch {
    private MoveSearch() {}

    static Optional<Reason> chainToFreeSeat(Market market, Matching matching) {
        int[] given = Obtained.of(market, matching).seatsTaken();
        int[][] admitted = admitted(market, matching, given);
        boolean[] entered = new boolean[market.places()];
        int[] toMove = new int[market.pupils()];
        for (int start = 0; start < market.pupils(); start++) {
            if (matching.placeOf(start) == Matching.NO_PLACE) {
                int count = 1;
                toMove[0] = start;
                while (count > 0) {
                    int pupil = toMove[--count];
                    for (int pair = market.firstPair(pupil);
                            pair < market.firstPair(pupil + 1);
                            pair++) {
                        int place = market.place(pair);
                        if (given[place] < market.capacity(place)) {
                            return Optional.of(notMaximum(market, start, place));
                        }
                        if (!entered[place]) {
                            entered[place] = true;
                            for (int next : admitted[place]) {
                                toMove[count++] = next;
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int[][] admitted(Market market, Matching matching, int[] given) {
        int[][] admitted = new int[market.places()][];
        for (int place = 0; place < admitted.length; place++) {
            admitted[place] = new int[given[place]];
        }
        int[] left = given.clone();
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int place = matching.placeOf(pupil);
            if (place != Matching.NO_PLACE) {
                admitted[place][--left[place]] = pupil;
            }
        }
        return admitted;
    }

    private static Reason notMaximum(Market market, int pupil, int place) {
        return TetReasons.reason(
                "NOT_MAXIMUM", "pupil", market.pupilId(pupil), "place", market.placeId(place));
    }
}
