package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Checks the prices of a possible result by linear-programming duality, with numbers whose digits
 * are the aims: the first digit that is not 0 decides. Part of the verifier.
 */
final class PriceCheck {
    private final Market market;
    private final Matching matching;
    private final List<Certificate.Stage> stages;

    private PriceCheck(Market market, Matching matching, List<Certificate.Stage> stages) {
        this.market = market;
        this.matching = matching;
        this.stages = stages;
    }

    /** What is wrong with the prices, if anything. */
    static Optional<Reason> fault(
            Market market, Objective objective, Matching matching, Certificate.Prices prices) {
        List<Certificate.Stage> stages = prices.stages();
        boolean fits =
                stages.stream()
                                .map(Certificate.Stage::aim)
                                .toList()
                                .equals(objective.aims(market.choices(), matching.worstChoice()))
                        && stages.stream().allMatch(stage -> stage.pupils() == market.pupils())
                        && stages.stream().allMatch(stage -> stage.places() == market.places())
                        && stages.stream()
                                .allMatch(stage -> stage.employers() == market.employers());
        if (!fits) {
            return Optional.of(TetReasons.reason("PRICES_DO_NOT_FIT"));
        }
        var check = new PriceCheck(market, matching, stages);
        return check.wrongPrice().or(check::wrongEmployerPrice).or(check::wrongValue);
    }

    private Optional<Reason> wrongPrice() {
        int[] given = Obtained.of(market, matching).seatsTaken();
        Optional<Reason> fault = Optional.empty();
        for (int place = 0; place < given.length && fault.isEmpty(); place++) {
            int at = place;
            fault =
                    wrongPrice(
                            stage -> stage.price(at),
                            given[place] < market.capacity(place),
                            market.placeId(place));
        }
        return fault;
    }

    private Optional<Reason> wrongEmployerPrice() {
        int[] given = Obtained.of(market, matching).seatsTakenByEmployer(market);
        Optional<Reason> fault = Optional.empty();
        for (int employer = 0; employer < given.length && fault.isEmpty(); employer++) {
            int at = employer;
            fault =
                    wrongPrice(
                            stage -> stage.employerPrice(at),
                            given[employer] < market.employerSeats(employer),
                            market.employerId(employer));
        }
        return fault;
    }

    /** No price is below 0, and where a seat is left over there is none. */
    private Optional<Reason> wrongPrice(
            ToIntFunction<Certificate.Stage> price, boolean seatLeft, String id) {
        int sign = signOf(price);
        if (sign == 0 || (sign > 0 && !seatLeft)) {
            return Optional.empty();
        }
        String code = sign < 0 ? "NEGATIVE_PRICE" : "PRICE_OF_FREE_SEAT";
        return Optional.of(TetReasons.reason(code, "place", id));
    }

    private Optional<Reason> wrongValue() {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int own = matching.placeOf(pupil);
            int noPlace = signOfExcess(pupil, Matching.NO_PLACE, 0);
            if (noPlace < 0 || (own == Matching.NO_PLACE && noPlace != 0)) {
                return Optional.of(wrong(noPlace, pupil, "–"));
            }
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int place = market.place(pair);
                int sign = signOfExcess(pupil, place, market.choice(pair));
                if (sign < 0 || (place == own && sign != 0)) {
                    return Optional.of(wrong(sign, pupil, market.placeId(place)));
                }
            }
        }
        return Optional.empty();
    }

    /** The sign of the first digit that is not 0. */
    private int signOf(ToIntFunction<Certificate.Stage> price) {
        for (Certificate.Stage stage : stages) {
            if (price.applyAsInt(stage) != 0) {
                return Integer.signum(price.applyAsInt(stage));
            }
        }
        return 0;
    }

    /** The sign of what an option costs beyond the pupil's value. */
    private int signOfExcess(int pupil, int place, int choice) {
        for (Certificate.Stage stage : stages) {
            long price = place == Matching.NO_PLACE ? 0 : price(stage, place);
            long excess = stage.aim().cost(pupil, place, choice) + price - stage.value(pupil);
            if (excess != 0) {
                return Long.signum(excess);
            }
        }
        return 0;
    }

    private long price(Certificate.Stage stage, int place) {
        int employer = market.employer(place);
        long shared = employer == Market.NO_EMPLOYER ? 0 : stage.employerPrice(employer);
        return stage.price(place) + shared;
    }

    private Reason wrong(int sign, int pupil, String place) {
        String code = sign < 0 ? "PRICE_TOO_HIGH" : "NOT_CHEAPEST";
        return TetReasons.reason(code, "pupil", market.pupilId(pupil), "place", place);
    }
}
