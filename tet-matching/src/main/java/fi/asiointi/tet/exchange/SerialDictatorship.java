package fi.asiointi.tet.exchange;

import fi.asiointi.tet.market.Market;
import java.util.Comparator;
import java.util.stream.IntStream;

/** In the order of the lottery, each pupil takes the best place that has a seat left. */
public final class SerialDictatorship {
    private SerialDictatorship() {}

    /**
     * {@return the place of each pupil, or none}
     *
     * @param market with a lottery
     */
    public static int[] solve(Market market) {
        int[] placeOf = new int[market.pupils()];
        int[] seatsLeft = IntStream.range(0, market.places()).map(market::capacity).toArray();
        IntStream.range(0, market.pupils())
                .boxed()
                .sorted(Comparator.comparingInt(pupil -> market.lottery(pupil).orElseThrow()))
                .forEach(pupil -> placeOf[pupil] = take(market, pupil, seatsLeft));
        return placeOf;
    }

    private static int take(Market market, int pupil, int[] seatsLeft) {
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            int place = market.place(pair);
            if (seatsLeft[place] > 0) {
                seatsLeft[place]--;
                return place;
            }
        }
        return Market.NO_PLACE;
    }
}
