package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.reason.TetReasons;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a method asks of the lists of a market: no ties, or none that a lottery has not decided. */
final class StrictLists {
    private StrictLists() {}

    /** Why the lists leave something open, on either side. */
    static Optional<Reason> openOnEitherSide(Market market) {
        if (market.has(MarketFeature.PLACE_TIES) || hasTiesOfEmployers(market)) {
            String code =
                    market.hasLottery() ? "EQUAL_LOTTERY_NUMBERS" : "PLACE_TIES_WITHOUT_LOTTERY";
            return Optional.of(TetReasons.reason(code));
        }
        return openForPupils(market);
    }

    /** Whether an employer has equals who wish for different places of its own. */
    private static boolean hasTiesOfEmployers(Market market) {
        record Standing(int employer, long standing) {}
        Map<Standing, Integer> pupils = new HashMap<>();
        for (int pupil = 0; market.employers() > 0 && pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int employer = market.employer(market.place(pair));
                var standing = new Standing(employer, market.standing(pupil, pair));
                Integer other = employer == Market.NO_EMPLOYER ? null : pupils.put(standing, pupil);
                if (other != null && other != pupil) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why the wishes leave something open; after a lottery the order on the list decides. */
    static Optional<Reason> openForPupils(Market market) {
        return market.has(MarketFeature.PUPIL_TIES) && !market.hasLottery()
                ? Optional.of(TetReasons.reason("PUPIL_TIES_WITHOUT_LOTTERY"))
                : Optional.empty();
    }
}
