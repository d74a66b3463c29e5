package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the city pays for one voucher, before its caps. */
public sealed interface AwardRule {

    /**
     * {@return the amount for this work; empty where something that decides is missing}
     *
     * @param work what was done; whether it was enough at all is another question
     */
    Optional<Money> amount(WorkDone work);

    /**
     * The same for everybody.
     *
     * @param amount so much
     */
    record Fixed(Money amount) implements AwardRule {
        @Override
        public Optional<Money> amount(WorkDone work) {
            return Optional.of(amount);
        }
    }

    /**
     * More for more work.
     *
     * @param steps what is paid from which work on, the lowest first
     */
    record Tiers(List<Step> steps) implements AwardRule {

        /**
         * One step.
         *
         * @param work the least work
         * @param pay the least pay; {@code null} when it asks for none
         * @param amount what the city pays
         */
        public record Step(WorkMinimum work, @Nullable Money pay, Money amount) {

            private Answer isReachedBy(WorkDone done) {
                Answer paid =
                        pay == null
                                ? Answer.YES
                                : done.pay() == null
                                        ? Answer.UNKNOWN
                                        : Answer.of(done.pay().compareTo(pay) >= 0);
                return work.isReachedBy(done).and(paid);
            }
        }

        /**
         * Refuses steps that do not rise.
         *
         * @throws IllegalArgumentException when there are none, or a later one pays no more
         */
        public Tiers {
            steps = List.copyOf(steps);
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).amount().compareTo(steps.get(i - 1).amount()) <= 0) {
                    throw new IllegalArgumentException("voucherValue has steps that do not rise");
                }
            }
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("voucherValue has no steps");
            }
        }

        @Override
        public Optional<Money> amount(WorkDone work) {
            Money reached = Money.ZERO;
            for (Step step : steps) {
                Answer answer = step.isReachedBy(work);
                if (answer == Answer.UNKNOWN) {
                    return Optional.empty();
                }
                reached = answer == Answer.YES ? step.amount() : reached;
            }
            return Optional.of(reached);
        }
    }

    /**
     * So much for each full period; what is left over counts for the next shorter one.
     *
     * @param periods the longest first
     */
    record Periods(List<Period> periods) implements AwardRule {

        /** What a period counts. */
        public enum Measure {
            /** Hours of work. */
            HOURS,
            /** Two weeks from the first day to the last. */
            TWO_WEEKS,
            /** Months from the first day to the last; each is two times two weeks. */
            MONTHS
        }

        /**
         * One kind of period.
         *
         * @param measure what it counts
         * @param length how many of them make one period
         * @param amount what the city pays for it
         */
        public record Period(Measure measure, int length, Money amount) {}

        /**
         * Refuses what cannot be counted.
         *
         * @throws IllegalArgumentException when there are none, or a length is not positive
         */
        public Periods {
            periods = List.copyOf(periods);
            if (periods.isEmpty() || periods.stream().anyMatch(period -> period.length() < 1)) {
                throw new IllegalArgumentException("voucherValue has no periods to count");
            }
        }

        @Override
        public Optional<Money> amount(WorkDone work) {
            long cents = 0;
            WorkDone left = work;
            for (Period period : periods) {
                if (left.isUsedUp()) {
                    break;
                }
                Optional<Integer> full = full(period, left);
                if (full.isEmpty()) {
                    return Optional.empty();
                }
                cents += period.amount().cents() * full.get();
                left = without(left, period, full.get());
            }
            return Optional.of(Money.ofCents(cents));
        }

        private static Optional<Integer> full(Period period, WorkDone work) {
            Optional<Integer> units =
                    switch (period.measure()) {
                        case HOURS -> Optional.ofNullable(work.hours()).map(BigDecimal::intValue);
                        case TWO_WEEKS -> work.weeks().map(weeks -> weeks / 2);
                        case MONTHS -> work.months();
                    };
            return units.map(all -> all / period.length());
        }

        /** The days that no longer period has counted. */
        private static WorkDone without(WorkDone work, Period period, int full) {
            if (work.start() == null || period.measure() == Measure.HOURS || full == 0) {
                return work;
            }
            long units = (long) full * period.length();
            return work.startingOn(
                    period.measure() == Measure.MONTHS
                            ? work.start().plusMonths(units)
                            : work.start().plusWeeks(2 * units));
        }
    }

    /**
     * Less for less work.
     *
     * @param amount for the full work
     * @param fullHours the hours of the full work
     * @param rounding how a share is rounded
     */
    record ProRata(Money amount, BigDecimal fullHours, Rounding rounding) implements AwardRule {
        /**
         * Refuses a full work of nothing, and shares of a cent.
         *
         * @throws IllegalArgumentException when the hours are not positive, or nothing is rounded
         */
        public ProRata {
            if (fullHours.signum() <= 0 || rounding == Rounding.NONE) {
                throw new IllegalArgumentException(
                        "voucherValue cannot share by " + fullHours + " and " + rounding);
            }
        }

        @Override
        public Optional<Money> amount(WorkDone work) {
            return Optional.ofNullable(work.hours()).map(this::share);
        }

        private Money share(BigDecimal hours) {
            if (hours.signum() <= 0) {
                return Money.ZERO;
            }
            BigDecimal counted = hours.min(fullHours);
            return rounding.roundToMoney(
                    amount.toEuros()
                            .multiply(counted)
                            .divide(fullHours, 20, RoundingMode.HALF_EVEN));
        }
    }
}
