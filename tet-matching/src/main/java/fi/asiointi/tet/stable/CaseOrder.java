package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import java.util.Arrays;

/**
 * In which order the pupils of a market choose when every case is looked at, and what is decided
 * when each has chosen.
 *
 * @param chooser the pupils in order; of two who wish together, the first for both
 * @param places for each position, the places that nobody chooses after it, and whose employer's
 *     other places nobody does
 * @param couples for each position, the couples all of whose places are such
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record CaseOrder(int[] chooser, int[][] places, int[][] couples) {

    static CaseOrder of(Market market, PlaceRows rows, JointWishes joint) {
        var drawing = new Drawing(market, rows, joint);
        int[] order = drawing.neighboursTogether();
        int[] last = drawing.lastChoices(order);
        return new CaseOrder(
                order,
                drawing.decidedAfter(order.length, last),
                drawing.couplesDecidedAfter(order.length, last));
    }

    /** Draws up the order of one market. */
    private record Drawing(Market market, PlaceRows rows, JointWishes joint) {
        /**
         * Breadth first over pupils who list the same places, so that places are decided early and
         * a dead end is seen early.
         */
        int[] neighboursTogether() {
            boolean[] placed = new boolean[market.pupils()];
            int[] together = new int[market.pupils()];
            int size = 0;
            for (int start = 0; start < placed.length; start++) {
                if (!placed[start] && joint.chooser(start) == start) {
                    placed[start] = true;
                    together[size++] = start;
                    for (int at = size - 1; at < size; at++) {
                        size = addNeighbours(together[at], placed, together, size);
                        int partner = joint.partner(together[at]);
                        size = addNeighbours(partner, placed, together, size);
                    }
                }
            }
            return Arrays.copyOf(together, size);
        }

        int addNeighbours(int pupil, boolean[] placed, int[] together, int size) {
            int end = size;
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int place = market.place(pair);
                for (int at = rows.first(place); at < rows.end(place); at++) {
                    int other = joint.chooser(rows.pupilOf(rows.pairAt(at)));
                    if (!placed[other]) {
                        placed[other] = true;
                        together[end++] = other;
                    }
                }
            }
            return end;
        }

        /** For each place, the position of the last pupil who lists it. */
        int[] lastChoices(int[] order) {
            int[] last = new int[market.places()];
            Arrays.fill(last, -1);
            for (int position = 0; position < order.length; position++) {
                for (int pupil : new int[] {order[position], joint.partner(order[position])}) {
                    for (int pair = market.firstPair(pupil);
                            pair < market.firstPair(pupil + 1);
                            pair++) {
                        last[market.place(pair)] = position;
                    }
                }
            }
            return last;
        }

        int[][] couplesDecidedAfter(int positions, int[] last) {
            int[][] after = new int[positions][0];
            for (int couple = 0; couple < joint.couples(); couple++) {
                int latest = -1;
                for (int wish = 0; wish < joint.wishes(couple); wish++) {
                    latest = Math.max(latest, last[market.place(joint.pairOfFirst(couple, wish))]);
                    latest = Math.max(latest, last[market.place(joint.pairOfSecond(couple, wish))]);
                }
                if (latest >= 0) {
                    after[latest] = with(after[latest], couple);
                }
            }
            return after;
        }

        private static int[] with(int[] numbers, int another) {
            int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
            longer[numbers.length] = another;
            return longer;
        }

        int[][] decidedAfter(int positions, int[] last) {
            if (market.has(MarketFeature.EMPLOYERS)) {
                decideByEmployer(last);
            }
            int[][] after = new int[positions][0];
            for (int place = 0; place < last.length; place++) {
                if (last[place] >= 0) {
                    after[last[place]] = with(after[last[place]], place);
                }
            }
            return after;
        }

        /**
         * Whether a place would take a pupil is known when all places of its employer are decided.
         */
        void decideByEmployer(int[] last) {
            int[] lastOfEmployer = new int[market.employers()];
            Arrays.fill(lastOfEmployer, -1);
            for (int place = 0; place < last.length; place++) {
                int employer = market.employer(place);
                if (employer != Market.NO_EMPLOYER) {
                    lastOfEmployer[employer] = Math.max(lastOfEmployer[employer], last[place]);
                }
            }
            for (int place = 0; place < last.length; place++) {
                int employer = market.employer(place);
                if (employer != Market.NO_EMPLOYER && last[place] >= 0) {
                    last[place] = lastOfEmployer[employer];
                }
            }
        }
    }
}
