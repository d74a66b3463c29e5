package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Optional;

/** What a method asks of the lists of a market: no ties, or none that a lottery has not decided. */
final class StrictLists {
    private StrictLists() {}

    /** Why the lists leave something open, on either side. */
    static Optional<Reason> openOnEitherSide(Market market) {
        if (market.has(MarketFeature.PLACE_TIES)) {
            String code =
                    market.hasLottery() ? "EQUAL_LOTTERY_NUMBERS" : "PLACE_TIES_WITHOUT_LOTTERY";
            return Optional.of(TetReasons.reason(code));
        }
        return openForPupils(market);
    }

    /** Why the wishes leave something open; after a lottery the order on the list decides. */
    static Optional<Reason> openForPupils(Market market) {
        return market.has(MarketFeature.PUPIL_TIES) && !market.hasLottery()
                ? Optional.of(TetReasons.reason("PUPIL_TIES_WITHOUT_LOTTERY"))
                : Optional.empty();
    }
}
