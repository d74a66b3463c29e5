package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Arrays;
import java.util.List;

/** Explains stable results: every better place is full of pupils whom it prefers. */
final class CutOffs implements Explanations.WhyFull {
    private static final int NOBODY = -1;

    private final Market market;

    /** The pupil who got the last seat of each place, by the place's own order. */
    private final int[] lastPupil;

    /** The pair of that pupil with the place. */
    private final int[] lastPair;

    CutOffs(Market market, Matching matching) {
        this.market = market;
        this.lastPupil = new int[market.places()];
        this.lastPair = new int[market.places()];
        Arrays.fill(lastPupil, NOBODY);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (market.place(pair) == matching.placeOf(pupil)) {
                    admit(pupil, pair);
                }
            }
        }
    }

    @Override
    public List<Reason> because(int pupil, int pair) {
        int last = lastPair[market.place(pair)];
        if (market.score(pair).isEmpty()) {
            return byPosition(pair, last);
        }
        int own = market.score(pair).getAsInt();
        int cutOff = market.score(last).orElseThrow();
        if (own < cutOff) {
            return List.of(
                    TetReasons.reason("FULL_HIGHER_SCORE", "seats", seats(pair), "score", own),
                    TetReasons.reason("CUT_OFF_SCORE", "score", cutOff));
        }
        int lastOf = lastPupil[market.place(pair)];
        if (own == cutOff && market.hasLottery()) {
            return byLottery(pair, own, number(pupil), number(lastOf));
        }
        return byPosition(pair, last);
    }

    private List<Reason> byLottery(int pair, int score, int own, int cutOff) {
        return List.of(
                TetReasons.reason(
                        "FULL_LOTTERY", "seats", seats(pair), "score", score, "number", own),
                TetReasons.reason("CUT_OFF_LOTTERY", "score", score, "number", cutOff));
    }

    private List<Reason> byPosition(int pair, int last) {
        return List.of(
                TetReasons.reason(
                        "FULL_HIGHER_PRIORITY", "seats", seats(pair), "position", position(pair)),
                TetReasons.reason("CUT_OFF_POSITION", "position", position(last)));
    }

    private void admit(int pupil, int pair) {
        int place = market.place(pair);
        if (lastPupil[place] == NOBODY
                || market.priority(pair) > market.priority(lastPair[place])) {
            lastPupil[place] = pupil;
            lastPair[place] = pair;
        }
    }

    private int seats(int pair) {
        return market.capacity(market.place(pair));
    }

    private int number(int pupil) {
        return market.lottery(pupil).orElseThrow();
    }

    private int position(int pair) {
        return market.priority(pair) + 1;
    }
}
