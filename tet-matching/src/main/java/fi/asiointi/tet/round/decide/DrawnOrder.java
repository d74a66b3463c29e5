package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.match.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goals do not tell apart pupils who may get the same places in the same order. Between them the
 * lottery decides: what they got together is dealt out anew, the best to the one who drew first.
 * Whatever was counted stays as it was, and so do the prices that prove it.
 */
final class DrawnOrder {
    private DrawnOrder() {}

    /**
     * The result by the drawing.
     *
     * @param market whose pupils stand in the order of the drawing
     */
    static Outcome.Solved of(Market market, Outcome.Solved solved) {
        Map<List<Integer>, List<Integer>> alike = new HashMap<>();
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            alike.computeIfAbsent(list(market, pupil), key -> new ArrayList<>()).add(pupil);
        }
        Matching matching = solved.matching();
        int[] placeOf = new int[market.pupils()];
        for (List<Integer> pupils : alike.values()) {
            List<Integer> best =
                    pupils.stream()
                            .sorted(Comparator.comparingInt(pupil -> late(matching, pupil)))
                            .map(matching::placeOf)
                            .toList();
            for (int at = 0; at < best.size(); at++) {
                placeOf[pupils.get(at)] = best.get(at);
            }
        }
        return new Outcome.Solved(
                solved.objective(), Matching.of(market, placeOf), solved.certificate());
    }

    /** The places and choice numbers of a pupil, in turn. */
    private static List<Integer> list(Market market, int pupil) {
        List<Integer> list = new ArrayList<>();
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            list.add(market.place(pair));
            list.add(market.choice(pair));
        }
        return list;
    }

    private static int late(Matching matching, int pupil) {
        int choice = matching.choiceOf(pupil);
        return choice == 0 ? Integer.MAX_VALUE : choice;
    }
}
