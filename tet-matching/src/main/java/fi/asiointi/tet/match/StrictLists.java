package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.function.Function;

/** What deferred acceptance asks of a market: no ties that a lottery has not decided. */
final class StrictLists {
    private StrictLists() {}

    static Outcome require(
            MatchingMethod method, Market market, Function<Market, Matching> solver) {
        if (market.placesHaveTies()) {
            String code =
                    market.hasLottery() ? "EQUAL_LOTTERY_NUMBERS" : "PLACE_TIES_WITHOUT_LOTTERY";
            return new Outcome.Unsupported(method, TetReasons.reason(code));
        }
        if (market.pupilsHaveTies() && !market.hasLottery()) {
            return new Outcome.Unsupported(method, TetReasons.reason("PUPIL_TIES_WITHOUT_LOTTERY"));
        }
        return new Outcome.Solved(method, solver.apply(market), new Certificate.NoBlockingPair());
    }
}
