package fi.asiointi.examples.benchmarks.markets;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;

/**
 * The floor: deferred acceptance on bare arrays of its own, one pupil after the other, without
 * checks, reasons or proof. Places have few seats, so the weakest holder is found by looking.
 */
public final class ProposalsByHand {
    private final int[] first;
    private final int[] place;
    private final int[] priority;
    private final int[] capacity;
    private final int[] row;

    /** Copies the market into arrays. */
    public ProposalsByHand(Market market) {
        first = new int[market.pupils() + 1];
        place = new int[market.pairs()];
        priority = new int[market.pairs()];
        capacity = new int[market.places()];
        row = new int[market.places() + 1];
        for (int pupil = 0; pupil <= market.pupils(); pupil++) {
            first[pupil] = market.firstPair(pupil);
        }
        for (int pair = 0; pair < place.length; pair++) {
            place[pair] = market.place(pair);
            priority[pair] = market.priority(pair);
        }
        for (int each = 0; each < capacity.length; each++) {
            capacity[each] = market.capacity(each);
            row[each + 1] = row[each] + capacity[each];
        }
    }

    /** The place of each pupil, or -1. */
    public int[] solve() {
        int pupils = first.length - 1;
        int[] placeOf = new int[pupils];
        int[] next = Arrays.copyOf(first, pupils);
        int[] taken = new int[capacity.length];
        long[] holder = new long[row[capacity.length]];
        Arrays.fill(placeOf, -1);
        for (int start = 0; start < pupils; start++) {
            int free = start;
            while (free >= 0 && next[free] < first[free + 1]) {
                int pair = next[free]++;
                int here = place[pair];
                long entry = (long) priority[pair] << 32 | free;
                int from = row[here];
                if (taken[here] < capacity[here]) {
                    holder[from + taken[here]++] = entry;
                    placeOf[free] = here;
                    free = -1;
                } else if (capacity[here] > 0) {
                    int worst = from;
                    for (int at = from + 1; at < row[here + 1]; at++) {
                        worst = holder[at] > holder[worst] ? at : worst;
                    }
                    if (entry < holder[worst]) {
                        int out = (int) holder[worst];
                        holder[worst] = entry;
                        placeOf[free] = here;
                        placeOf[out] = -1;
                        free = out;
                    }
                }
            }
        }
        return placeOf;
    }

    /** Reads every list once, and every place that stands there: what memory alone takes. */
    public long readAll() {
        long sum = 0;
        for (int pair = 0; pair < place.length; pair++) {
            sum += row[place[pair]] ^ priority[pair];
        }
        return sum;
    }
}
