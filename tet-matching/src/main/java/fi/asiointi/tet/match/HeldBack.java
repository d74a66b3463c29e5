package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.Optional;

/**
 * Seats that employers hold back: where the places of an employer have more seats than it takes
 * pupils, the difference. Each is an entry that nobody is, numbered after the pupils, who costs
 * nothing and must sit at some place of the employer; so the pupils get no more seats than it
 * gives, and which places give them up is decided by the aims.
 *
 * @param pupils how many entries are pupils
 * @param employerOf the employer of each entry after them
 * @param employer the employer of each place
 * @param employers how many employers there are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record HeldBack(int pupils, int[] employerOf, int[] employer, int employers) {
    /** In place of a choice number: the entry is no pupil. */
    static final int NO_PUPIL = -1;

    /**
     * What the employers of a market hold back; empty when an employer would have to hold back more
     * than there is.
     *
     * @param open the seats that may be held back, by place; it may go on after the places
     * @param kept the seats that may not, by place
     */
    static Optional<HeldBack> of(Market market, int[] open, int[] kept) {
        long[] openSeats = new long[market.employers()];
        long[] allSeats = new long[market.employers()];
        int[] employer = new int[market.places()];
        for (int place = 0; place < employer.length; place++) {
            employer[place] = market.employer(place);
            if (employer[place] != Market.NO_EMPLOYER) {
                openSeats[employer[place]] += open[place];
                allSeats[employer[place]] += open[place] + kept[place];
            }
        }
        int[] employerOf = new int[0];
        for (int each = 0; each < openSeats.length; each++) {
            long held = Math.max(0, allSeats[each] - market.employerSeats(each));
            if (held > openSeats[each]) {
                return Optional.empty();
            }
            int from = employerOf.length;
            employerOf = Arrays.copyOf(employerOf, from + (int) held);
            Arrays.fill(employerOf, from, employerOf.length, each);
        }
        return Optional.of(new HeldBack(market.pupils(), employerOf, employer, market.employers()));
    }

    /** The options of the pupils, and after them those of the seats held back. */
    Options addedTo(Options options) {
        if (employerOf.length == 0) {
            return options;
        }
        int[][] placesOf = placesOf();
        int added = Arrays.stream(employerOf).map(each -> placesOf[each].length).sum();
        int[] first = Arrays.copyOf(options.first(), pupils + employerOf.length + 1);
        int[] place = Arrays.copyOf(options.place(), options.size() + added);
        int size = options.size();
        for (int entry = 0; entry < employerOf.length; entry++) {
            int[] own = placesOf[employerOf[entry]];
            System.arraycopy(own, 0, place, size, own.length);
            size += own.length;
            first[pupils + entry + 1] = size;
        }
        int[] choice = Arrays.copyOf(options.choice(), size);
        Arrays.fill(choice, options.size(), size, NO_PUPIL);
        return new Options(first, place, choice);
    }

    private int[][] placesOf() {
        int[][] placesOf = new int[employers][0];
        for (int place = 0; place < employer.length; place++) {
            if (employer[place] != Market.NO_EMPLOYER) {
                int[] before = placesOf[employer[place]];
                int[] after = Arrays.copyOf(before, before.length + 1);
                after[before.length] = place;
                placesOf[employer[place]] = after;
            }
        }
        return placesOf;
    }

    /**
     * Everybody without a place, and the seats held back at the first places that have them.
     *
     * @param options with those of the seats held back
     * @param open the seats that may be held back, by place
     */
    int[] seated(Options options, int[] open) {
        int[] left = open.clone();
        int[] taken = new int[options.pupils()];
        for (int entry = 0; entry < taken.length; entry++) {
            int option = options.first()[entry + 1] - 1;
            if (entry >= pupils) {
                option = options.first()[entry];
                while (left[options.place()[option]] == 0) {
                    option++;
                }
                left[options.place()[option]]--;
            }
            taken[entry] = option;
        }
        return taken;
    }

    /**
     * The prices of an aim: what a seat held back costs is the price of its employer, and the rest
     * that of the place. Prices after those of the places are left out.
     */
    Certificate.Stage stage(Aim aim, int[] values, int[] prices) {
        int[] ofEmployer = new int[employers];
        for (int entry = 0; entry < employerOf.length; entry++) {
            ofEmployer[employerOf[entry]] = values[pupils + entry];
        }
        int[] ofPlace = Arrays.copyOf(prices, employer.length);
        for (int place = 0; place < ofPlace.length; place++) {
            ofPlace[place] -=
                    employer[place] == Market.NO_EMPLOYER ? 0 : ofEmployer[employer[place]];
        }
        return new Certificate.Stage(aim, Arrays.copyOf(values, pupils), ofPlace, ofEmployer);
    }
}
