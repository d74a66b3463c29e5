package fi.asiointi.tet.match;

import java.util.List;

/** What comes with a result as its proof. The {@link Verifier} checks it. */
public sealed interface Certificate {

    /**
     * {@return the stable name of this kind of proof: {@code prices}, {@code searched} or the code
     * of a {@link Claim}}
     */
    String kind();

    /**
     * The result is its own proof: the verifier reads the claim off it, pair by pair. Of a stable
     * result it shows that it is stable, not that it is the best of the stable ones.
     *
     * @param claim what the result shows of itself
     */
    record Evident(Claim claim) implements Certificate {
        @Override
        public String kind() {
            return claim.code();
        }
    }

    /**
     * The problem is of a kind for which no short proof of the best result is known (it is
     * NP-hard), and every case was looked at. The verifier checks that the result is possible, and
     * stable where that was claimed; that no case is better, only the search itself shows.
     *
     * @param cases how many cases were looked at
     */
    record Searched(long cases) implements Certificate {
        @Override
        public String kind() {
            return "searched";
        }
    }

    /**
     * Prices that show that no result is better, aim by aim.
     *
     * <p>For each aim every place has a price and every pupil a value. Read over the aims in order,
     * as one number whose digits are the aims, they satisfy linear-programming duality: nobody's
     * value exceeds the cost plus the price of any option, and equals it for the option the pupil
     * got; only a full place has a price other than 0, and no price is below 0. An employer whose
     * places share seats has a price too, on top of theirs, if it is full. Then the sum of the
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
        private final int[] employerPrices;

        /**
         * The prices of one aim.
         *
         * @param aim what is made small
         * @param values one number a pupil, copied: what the pupil's cheapest option costs
         * @param prices one number a place, copied: what a seat there costs
         */
        public Stage(Aim aim, int[] values, int[] prices) {
            this(aim, values, prices, new int[0]);
        }

        /**
         * The prices of one aim where employers share seats among their places.
         *
         * @param aim what is made small
         * @param values one number a pupil, copied: what the pupil's cheapest option costs
         * @param prices one number a place, copied: what a seat there costs
         * @param employerPrices one number an employer, copied: what a seat anywhere with the
         *     employer costs on top
         */
        public Stage(Aim aim, int[] values, int[] prices, int[] employerPrices) {
            this.aim = aim;
            this.values = values.clone();
            this.prices = prices.clone();
            this.employerPrices = employerPrices.clone();
        }

        /** {@return the aim that these prices belong to} */
        public Aim aim() {
            return aim;
        }

        /** {@return how many pupils have a value} */
        public int pupils() {
            return values.length;
        }

        /** {@return how many places have a price} */
        public int places() {
            return prices.length;
        }

        /**
         * {@return what the cheapest option costs a pupil}
         *
         * @param pupil its number, below {@link #pupils()}
         */
        public int value(int pupil) {
            return values[pupil];
        }

        /**
         * {@return what a seat at a place costs; below 0 only if an earlier aim has it above 0}
         *
         * @param place its number, below {@link #places()}
         */
        public int price(int place) {
            return prices[place];
        }

        /** {@return how many employers have a price} */
        public int employers() {
            return employerPrices.length;
        }

        /**
         * {@return what a seat anywhere with an employer costs on top}
         *
         * @param employer its number, below {@link #employers()}
         */
        public int employerPrice(int employer) {
            return employerPrices[employer];
        }

        @Override
        public String toString() {
            return "Prices of " + aim;
        }
    }
}
