package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Explains stable results: every better place is full of pupils whom it prefers. */
final class CutOffs implements Explanations.WhyFull {
    private static final int NOBODY = -1;

    /** Of the pupil who got the last seat of a place: side by side, since all are told together. */
    private static final int POSITION = 0;

    private static final int SCORE = 1;
    private static final int NUMBER = 2;
    private static final int STRIDE = 3;

    private final Market market;
    private final int[] last;

    CutOffs(Market market, Matching matching) {
        this.market = market;
        this.last = new int[STRIDE * market.places()];
        Arrays.fill(last, NOBODY);
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (market.place(pair) == matching.placeOf(pupil)) {
                    admit(pupil, pair);
                }
            }
        }
    }

    private void admit(int pupil, int pair) {
        int at = STRIDE * market.place(pair);
        if (market.priority(pair) > last[at + POSITION]) {
            last[at + POSITION] = market.priority(pair);
            last[at + SCORE] = market.score(pair).orElse(0);
            last[at + NUMBER] = market.lottery(pupil).orElse(0);
        }
    }

    @Override
    public List<Reason> because(int pupil, int pair) {
        int at = STRIDE * market.place(pair);
        OptionalInt score = market.score(pair);
        if (score.isEmpty()) {
            return byPosition(pair, at);
        }
        int own = score.getAsInt();
        if (own < last[at + SCORE]) {
            return List.of(
                    TetReasons.reason("FULL_HIGHER_SCORE", "seats", seats(pair), "score", own),
                    TetReasons.reason("CUT_OFF_SCORE", "score", last[at + SCORE]));
        }
        return own == last[at + SCORE] && market.hasLottery()
                ? byLottery(pair, own, market.lottery(pupil).orElseThrow(), last[at + NUMBER])
                : byPosition(pair, at);
    }

    private List<Reason> byLottery(int pair, int score, int own, int cutOff) {
        return List.of(
                TetReasons.reason(
                        "FULL_LOTTERY", "seats", seats(pair), "score", score, "number", own),
                TetReasons.reason("CUT_OFF_LOTTERY", "score", score, "number", cutOff));
    }

    private List<Reason> byPosition(int pair, int at) {
        return List.of(
                TetReasons.reason(
                        "FULL_HIGHER_PRIORITY",
                        "seats",
                        seats(pair),
                        "position",
                        market.priority(pair) + 1),
                TetReasons.reason("CUT_OFF_POSITION", "position", last[at + POSITION] + 1));
    }

    private int seats(int pair) {
        return market.capacity(market.place(pair));
    }
}
