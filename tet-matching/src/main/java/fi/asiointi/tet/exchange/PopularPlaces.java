package fi.asiointi.tet.exchange;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The largest popular result of a one-sided market with strict wishes: Manlove and Sng, "Popular
 * matchings in the capacitated house allocation problem" (ESA 2006).
 *
 * <p>A pupil gets the first choice or the <em>second best</em>: the best place that is nobody's
 * first choice, or of whose seats those for whom it is the first choice leave some; no place at all
 * is the last such. A place that is the first choice of no more pupils than it has seats for gets
 * all of them; one that is the first choice of more gets nobody else.
 */
public final class PopularPlaces {
    private static final int NONE = -1;

    private final Market market;
    private final int[] first;
    private final int[] second;
    private final int[] wantedFirst;
    private final int[] seatsLeft;
    private final int[] placeOf;

    private PopularPlaces(Market market) {
        this.market = market;
        this.first = new int[market.pupils()];
        this.second = new int[market.pupils()];
        this.wantedFirst = new int[market.places()];
        this.seatsLeft = new int[market.places()];
        this.placeOf = new int[market.pupils()];
        Arrays.fill(placeOf, Market.NO_PLACE);
        for (int place = 0; place < market.places(); place++) {
            seatsLeft[place] = market.capacity(place);
        }
        findFirstAndSecond();
    }

    /**
     * {@return the place of each pupil; empty when no result is popular}
     *
     * @param market with strict wishes
     */
    public static Optional<int[]> solve(Market market) {
        var popular = new PopularPlaces(market);
        return popular.run() ? Optional.of(popular.placeOf) : Optional.empty();
    }

    private void findFirstAndSecond() {
        for (int pupil = 0; pupil < first.length; pupil++) {
            first[pupil] = nextWithSeats(market.firstPair(pupil), pupil);
            if (first[pupil] != NONE) {
                wantedFirst[market.place(first[pupil])]++;
            }
        }
        for (int pupil = 0; pupil < first.length; pupil++) {
            second[pupil] = first[pupil];
            while (second[pupil] != NONE && firstChoicesFill(second[pupil], pupil)) {
                second[pupil] = nextWithSeats(second[pupil] + 1, pupil);
            }
        }
    }

    private int nextWithSeats(int from, int pupil) {
        for (int pair = from; pair < market.firstPair(pupil + 1); pair++) {
            if (market.capacity(market.place(pair)) > 0) {
                return pair;
            }
        }
        return NONE;
    }

    private boolean firstChoicesFill(int pair, int pupil) {
        int place = market.place(pair);
        return pair == first[pupil] || wantedFirst[place] >= market.capacity(place);
    }

    private boolean run() {
        for (int pupil = 0; pupil < first.length; pupil++) {
            if (first[pupil] != NONE && allFirstChoicesFit(market.place(first[pupil]))) {
                placeOf[pupil] = market.place(first[pupil]);
                seatsLeft[placeOf[pupil]]--;
                first[pupil] = NONE;
                second[pupil] = NONE;
            }
        }
        return shareTheRest();
    }

    private boolean allFirstChoicesFit(int place) {
        return wantedFirst[place] <= market.capacity(place);
    }

    /** Who has a second best must get one of the two; only then the others, who may get none. */
    private boolean shareTheRest() {
        BitSet mayUse = new BitSet(market.pairs());
        IntStream.concat(Arrays.stream(first), Arrays.stream(second))
                .filter(pair -> pair != NONE)
                .forEach(mayUse::set);
        var sharing = new SeatSharing(market, seatsLeft, mayUse::get);
        for (int pupil = 0; pupil < first.length; pupil++) {
            if (second[pupil] != NONE && !sharing.findSeat(pupil)) {
                return false;
            }
        }
        for (int pupil = 0; pupil < first.length; pupil++) {
            if (first[pupil] != NONE && second[pupil] == NONE) {
                sharing.findSeat(pupil);
            }
        }
        fillWithFirstChoices(sharing);
        return true;
    }

    /** A seat left where some got their second best instead goes to one of these. */
    private void fillWithFirstChoices(SeatSharing sharing) {
        for (int pupil = 0; pupil < first.length; pupil++) {
            if (first[pupil] != NONE) {
                int own = sharing.pairOf(pupil);
                if (own != first[pupil] && sharing.seatsLeft(market.place(first[pupil])) > 0) {
                    sharing.move(pupil, first[pupil]);
                }
                int pair = sharing.pairOf(pupil);
                placeOf[pupil] = pair == NONE ? Market.NO_PLACE : market.place(pair);
            }
        }
    }
}
