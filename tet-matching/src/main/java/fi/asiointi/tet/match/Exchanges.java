package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Optional;

/**
 * Looks for pupils who could gain without another losing: by a better place with a seat left, or by
 * a ring of exchanges. With strict wishes a result without either is Pareto-optimal (Abraham,
 * Cechlárová, Manlove and Mehlhorn 2004). Part of the verifier.
 */
final class Exchanges {
    private static final int NEW = 0;
    private static final int ON_WAY = 1;
    private static final int DONE = 2;

    private final Market market;
    private final Matching matching;
    private final int[] given;

    /** The pupils of each place, in a row. */
    private final int[] row;

    private final int[] seated;

    private Exchanges(Market market, Matching matching) {
        this.market = market;
        this.matching = matching;
        this.given = Obtained.of(market, matching).seatsTaken();
        this.row = new int[market.places() + 1];
        for (int place = 0; place < given.length; place++) {
            row[place + 1] = row[place] + given[place];
        }
        this.seated = new int[row[given.length]];
        int[] next = row.clone();
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            if (matching.placeOf(pupil) != Matching.NO_PLACE) {
                seated[next[matching.placeOf(pupil)]++] = pupil;
            }
        }
    }

    static Optional<Reason> first(Market market, Matching matching) {
        var exchanges = new Exchanges(market, matching);
        return exchanges.seatLeft().or(exchanges::ring);
    }

    private Optional<Reason> seatLeft() {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < endOfBetter(pupil); pair++) {
                if (given[market.place(pair)] < market.capacity(market.place(pair))) {
                    return fault("BETTER_SEAT_LEFT", pupil, market.place(pair));
                }
            }
        }
        return Optional.empty();
    }

    /** Pairs lie best first; those before the own one are better. */
    private int endOfBetter(int pupil) {
        int pair = market.firstPair(pupil);
        while (pair < market.firstPair(pupil + 1)
                && market.place(pair) != matching.placeOf(pupil)) {
            pair++;
        }
        return pair;
    }

    // Depth first over places: from a place to every place that somebody there likes better.
    private Optional<Reason> ring() {
        int[] state = new int[given.length];
        int[] way = new int[given.length];
        int[] nextPupil = row.clone();
        int[] nextPair = new int[given.length];
        for (int start = 0; start < given.length; start++) {
            int depth = 0;
            if (state[start] == NEW) {
                way[depth++] = start;
                state[start] = ON_WAY;
                nextPair[start] = firstPairAt(nextPupil, start);
            }
            while (depth > 0) {
                int place = way[depth - 1];
                if (nextPupil[place] == row[place + 1]) {
                    state[place] = DONE;
                    depth--;
                } else if (nextPair[place] >= endOfBetter(seated[nextPupil[place]])) {
                    nextPupil[place]++;
                    nextPair[place] = firstPairAt(nextPupil, place);
                } else {
                    int wanted = market.place(nextPair[place]++);
                    if (state[wanted] == ON_WAY) {
                        return fault("EXCHANGE_POSSIBLE", seated[nextPupil[place]], wanted);
                    }
                    if (state[wanted] == NEW) {
                        way[depth++] = wanted;
                        state[wanted] = ON_WAY;
                        nextPair[wanted] = firstPairAt(nextPupil, wanted);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private int firstPairAt(int[] nextPupil, int place) {
        return nextPupil[place] == row[place + 1] ? 0 : market.firstPair(seated[nextPupil[place]]);
    }

    private Optional<Reason> fault(String code, int pupil, int place) {
        return Optional.of(
                TetReasons.reason(
                        code, "pupil", market.pupilId(pupil), "place", market.placeId(place)));
    }
}
