package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains results that are best as a whole. By the prices, a pupil who had got a better place
 * would have made the whole worse at least by what that place costs beyond the pupil's value; the
 * first aim at which it does is the reason.
 */
final class PricedPlaces implements Explanations.WhyFull {
    private final Market market;
    private final List<Certificate.Stage> stages;
    private final int[] seatsLeft;

    PricedPlaces(Market market, Matching matching, Certificate.Prices prices) {
        this.market = market;
        this.stages = prices.stages();
        this.seatsLeft = new int[market.places()];
        for (int place = 0; place < seatsLeft.length; place++) {
            seatsLeft[place] = market.capacity(place);
        }
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            if (matching.placeOf(pupil) != Matching.NO_PLACE) {
                seatsLeft[matching.placeOf(pupil)]--;
            }
        }
    }

    @Override
    public List<Reason> because(int pupil, int pair) {
        List<Reason> because = new ArrayList<>();
        if (seatsLeft[market.place(pair)] <= 0) {
            because.add(harm(pupil, pair));
        }
        if (stages.size() == 1) {
            because.add(TetReasons.reason("ORDER_OF_WISHES_NOT_USED"));
        }
        return because;
    }

    private Reason harm(int pupil, int pair) {
        int place = market.place(pair);
        int seats = market.capacity(place);
        for (Certificate.Stage stage : stages) {
            Aim aim = stage.aim();
            if (aim.cost(market.choice(pair)) + stage.price(place) > stage.value(pupil)) {
                return TetReasons.reason(code(aim), "seats", seats, "choice", aim.choice());
            }
        }
        return TetReasons.reason("EQUALLY_GOOD_FOR_ALL", "seats", seats);
    }

    private static String code(Aim aim) {
        return switch (aim.kind()) {
            case WITHOUT_PLACE -> "SOMEONE_LEFT_OUT";
            case AT_CHOICE -> "SOMEONE_WORSE_CHOICE";
            case NOT_AT_CHOICE -> "FEWER_GOT_CHOICE";
            case STEPS_FROM_FIRST -> "CHOICES_WORSE_ON_THE_WHOLE";
        };
    }
}
