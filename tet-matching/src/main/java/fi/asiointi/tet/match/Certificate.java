package fi.asiointi.tet.match;

import java.util.List;

/** What proves that a result is what its method promises. The {@link Verifier} checks it. */
public sealed interface Certificate {

    /** The stable name of this kind of proof: {@code no-blocking-pair} or {@code prices}. */
    String kind();

    /**
     * No pupil and place would rather have each other than what they got. The result is its own
     * proof: the verifier looks at every pair once.
     */
    record NoBlockingPair() implements Certificate {
        @Override
        public String kind() {
            return "no-blocking-pair";
        }
    }

    /**
     * Prices that show that no result is better, aim by aim.
     *
     * <p>For each aim every place has a price and every pupil a value. Read over the aims in order,
     * as one number whose digits are the aims, they satisfy linear-programming duality: nobody's
     * value exceeds the cost plus the price of any option, and equals it for the option the pupil
     * got; only a full place has a price other than 0, and no price is below 0. Then the sum of the
     * values less the sum of the prices of all seats is what every result costs at least, and this
     * one costs just that. Whoever checks it needs no solver.
     *
     * @param stages the prices of each aim, the most important aim first
     */
    record Prices(List<Stage> stages) implements Certificate {

        /** Prices whose list can no longer change. */
        public Prices {
            stages = List.copyOf(stages);
        }

        @Override
        public String kind() {
            return "prices";
        }
    }

    /** The prices of one aim; immutable. */
    final class Stage {
        private final Aim aim;
        private final int[] values;
        private final int[] prices;

        /**
         * The prices of one aim.
         *
         * @param aim the aim
         * @param values the value of each pupil
         * @param prices the price of each place
         */
        public Stage(Aim aim, int[] values, int[] prices) {
            this.aim = aim;
            this.values = values.clone();
            this.prices = prices.clone();
        }

        /** The aim that these prices belong to. */
        public Aim aim() {
            return aim;
        }

        /** The number of pupils that have a value. */
        public int pupils() {
            return values.length;
        }

        /** The number of places that have a price. */
        public int places() {
            return prices.length;
        }

        /** What the cheapest option costs the pupil. */
        public int value(int pupil) {
            return values[pupil];
        }

        /** What a seat at the place costs. */
        public int price(int place) {
            return prices[place];
        }

        @Override
        public String toString() {
            return "Prices of " + aim;
        }
    }
}
