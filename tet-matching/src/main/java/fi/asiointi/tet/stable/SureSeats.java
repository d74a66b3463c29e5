package fi.asiointi.tet.stable;

import fi.asiointi.tet.exchange.SeatSharing;
import fi.asiointi.tet.market.Market;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * As many pupils as can sit together by the open pairs of {@link StablePairs}, with every place
 * filled that is surely full. When all who have an open pair are surely placed, that is a stable
 * result: places that can be filled and pupils who can be placed can be both together (Mendelsohn
 * and Dulmage 1958).
 *
 * @param placed how many sit
 * @param placeOf the place of each pupil, or none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its array
record SureSeats(int placed, int[] placeOf) {

    /** Empty when what is sure cannot all come true. */
    static Optional<SureSeats> of(Market market, StablePairs pairs) {
        boolean[] onlyFull = {true};
        SeatSharing sharing =
                sharing(
                        market,
                        pair ->
                                pairs.isOpen(pair)
                                        && (!onlyFull[0] || pairs.isFull(market.place(pair))));
        pupils(market).forEach(sharing::findSeat);
        boolean isFilled =
                IntStream.range(0, market.places())
                        .filter(pairs::isFull)
                        .allMatch(place -> sharing.seatsLeft(place) == 0);
        if (!isFilled || !canPlace(market, pairs)) {
            return Optional.empty();
        }
        onlyFull[0] = false;
        pupils(market)
                .filter(pupil -> sharing.pairOf(pupil) == StablePairs.NONE)
                .forEach(sharing::findSeat);
        int[] placeOf = pupils(market).map(pupil -> place(market, sharing.pairOf(pupil))).toArray();
        int placed = (int) IntStream.of(placeOf).filter(place -> place != Market.NO_PLACE).count();
        return Optional.of(new SureSeats(placed, placeOf));
    }

    private static boolean canPlace(Market market, StablePairs pairs) {
        SeatSharing sharing = sharing(market, pairs::isOpen);
        return pupils(market).filter(pairs::isPlaced).allMatch(sharing::findSeat);
    }

    private static SeatSharing sharing(Market market, IntPredicate mayUse) {
        int[] seats = IntStream.range(0, market.places()).map(market::capacity).toArray();
        return new SeatSharing(market, seats, mayUse);
    }

    private static IntStream pupils(Market market) {
        return IntStream.range(0, market.pupils());
    }

    private static int place(Market market, int pair) {
        return pair == StablePairs.NONE ? Market.NO_PLACE : market.place(pair);
    }
}
