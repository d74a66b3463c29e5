package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains results that are best as a whole: at which aim the whole would be worse, had a pupil got
 * a better place. {@link MoveChains} looks for the chain of moves that hurts the least important
 * aim.
 */
final class PricedPlaces implements Explanations.WhyFull {
    private final Market market;
    private final MoveChains chains;
    private final List<Certificate.Stage> stages;

    PricedPlaces(Market market, Matching matching, Certificate.Prices prices) {
        this.market = market;
        this.stages = prices.stages();
        this.chains = new MoveChains(market, matching, stages);
    }

    @Override
    public List<Reason> because(int pupil, int pair) {
        List<Reason> because = new ArrayList<>();
        if (!chains.hasSeatLeft(market.place(pair))) {
            because.add(harm(pupil, pair));
        }
        if (stages.size() == 1) {
            because.add(TetReasons.reason("ORDER_OF_WISHES_NOT_USED"));
        }
        return because;
    }

    private Reason harm(int pupil, int pair) {
        int seats = market.capacity(market.place(pair));
        int hurt = chains.firstAimHurt(pupil, pair);
        if (hurt == stages.size()) {
            return TetReasons.reason("EQUALLY_GOOD_FOR_ALL", "seats", seats);
        }
        Aim aim = stages.get(hurt).aim();
        return TetReasons.reason(code(aim), "seats", seats, "choice", aim.choice());
    }

    private static String code(Aim aim) {
        return switch (aim.kind()) {
            case WITHOUT_PLACE -> "SOMEONE_LEFT_OUT";
            case AT_CHOICE -> "SOMEONE_WORSE_CHOICE";
            case BEYOND_CHOICE -> "SOMEONE_BEYOND_CHOICE";
            case NOT_AT_CHOICE -> "FEWER_GOT_CHOICE";
            case MOVED -> "SOMEONE_MOVED";
            case STEPS_FROM_FIRST -> "CHOICES_WORSE_ON_THE_WHOLE";
        };
    }
}
