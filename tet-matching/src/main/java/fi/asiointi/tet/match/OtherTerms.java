package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.reason.TetReasons;
import java.util.List;

/**
 * Explains results in which neither cut-offs nor prices decide: what was traded or voted for, seats
 * kept for a group or shared by an employer, friends who stay together, places that stay closed.
 *
 * @param given how many seats of each place are taken
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record OtherTerms(Market market, Objective objective, int[] given) implements Explanations.WhyFull {

    @Override
    public List<Reason> because(int pupil, int pair) {
        int place = market.place(pair);
        int seats = market.capacity(place);
        if (objective.claim() == Claim.BEST_BY_AIMS) {
            return List.of(bestByAims(place));
        }
        if (objective.claim() == Claim.POPULAR) {
            return List.of(TetReasons.reason("FULL_BY_VOTE", "seats", seats));
        }
        if (objective.claim() == Claim.PARETO_OPTIMAL) {
            return List.of(TetReasons.reason("FULL_BEFORE_YOUR_TURN", "seats", seats));
        }
        if (market.has(MarketFeature.COUPLES)) {
            return List.of(TetReasons.reason("NO_SEATS_FOR_BOTH"));
        }
        if (market.has(MarketFeature.FRIENDS)) {
            return List.of(
                    TetReasons.reason(
                            "TOO_FEW_SEATS_TOGETHER",
                            "seats",
                            seats,
                            "friends",
                            market.size(pupil)));
        }
        if (given[place] < seats) {
            return List.of(
                    TetReasons.reason(
                            "EMPLOYER_FULL",
                            "seats",
                            market.employerSeats(market.employer(place))));
        }
        return List.of(
                market.has(MarketFeature.RESERVED_SEATS)
                        ? TetReasons.reason(
                                "FULL_WITH_RESERVES",
                                "seats",
                                seats,
                                "reserved",
                                market.reserved(place))
                        : TetReasons.reason(
                                "FULL_HIGHER_PRIORITY",
                                "seats",
                                seats,
                                "position",
                                market.priority(pair) + 1));
    }

    private Reason bestByAims(int place) {
        if (given[place] == 0 && market.minimum(place) > 1) {
            return TetReasons.reason("PLACE_NOT_OPENED", "minimum", market.minimum(place));
        }
        int employer = market.employer(place);
        if (employer != Market.NO_EMPLOYER && given[place] < market.capacity(place)) {
            return TetReasons.reason("EMPLOYER_FULL", "seats", market.employerSeats(employer));
        }
        return TetReasons.reason("BEST_OF_ALL_CASES", "seats", market.capacity(place));
    }
}
