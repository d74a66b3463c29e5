package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.subsidy.money.Money;

/** How many jobs a contract obliges its supplier to. */
public sealed interface EmploymentClause {

    /**
     * {@return the jobs that the supplier owes}
     *
     * @param purchased what has been bought under the contract so far
     */
    long owed(Money purchased);

    /**
     * A framework contract: one job for each full amount of purchases.
     *
     * @param perJob the purchases that make one job due
     */
    record PurchaseLimit(Money perJob) implements EmploymentClause {

        /**
         * Refuses a limit of nothing.
         *
         * @throws IllegalArgumentException when the limit is not more than nothing
         */
        public PurchaseLimit {
            if (perJob.compareTo(Money.ZERO) <= 0) {
                throw new IllegalArgumentException(
                        "A job is due for purchases of more than nothing");
            }
        }

        @Override
        public long owed(Money purchased) {
            return purchased.max(Money.ZERO).cents() / perJob.cents();
        }
    }

    /**
     * Extra points in the tender: the number that the supplier promised for them.
     *
     * @param promised the number in its tender
     */
    record ExtraPoints(int promised) implements EmploymentClause {

        /**
         * Refuses a promise of less than nothing.
         *
         * @throws IllegalArgumentException when it is negative
         */
        public ExtraPoints {
            requireNotNegative(promised);
        }

        @Override
        public long owed(Money purchased) {
            return promised;
        }
    }

    /**
     * An exact number of persons, without conditions.
     *
     * @param persons the number in the contract
     */
    record FixedNumber(int persons) implements EmploymentClause {

        /**
         * Refuses a number of less than nothing.
         *
         * @throws IllegalArgumentException when it is negative
         */
        public FixedNumber {
            requireNotNegative(persons);
        }

        @Override
        public long owed(Money purchased) {
            return persons;
        }
    }

    private static void requireNotNegative(int persons) {
        if (persons < 0) {
            throw new IllegalArgumentException("A contract cannot oblige to " + persons + " jobs");
        }
    }
}
