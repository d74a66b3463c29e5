package fi.asiointi.subsidy.deminimis;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.money.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A change of companies by which earlier aid counts for somebody else from a day on. */
public sealed interface Reorganisation {

    /** {@return the day from which the aid counts for its new holder} */
    LocalDate on();

    /**
     * {@return the aid as it counts after the change: one or more grants, whose sum is the same}
     *
     * @param grant an aid as it counted before the change
     */
    List<DeMinimisGrant> held(DeMinimisGrant grant);

    /**
     * A merger: all earlier aid of the merged company counts for its successor.
     *
     * @param merged who ended
     * @param successor who goes on
     * @param on the day of the merger
     */
    record Merger(BusinessId merged, BusinessId successor, LocalDate on) implements Reorganisation {
        @Override
        public List<DeMinimisGrant> held(DeMinimisGrant grant) {
            return List.of(grant.to().equals(merged) ? grant.heldBy(successor) : grant);
        }
    }

    /**
     * A split: an earlier aid goes to the part that got its benefit; where that is not known, to
     * all parts by the book value of their equity, to the cent.
     *
     * @param from who was split
     * @param parts its parts; it may be one of them itself
     * @param on the day of the split; aid granted on that day or later is not divided
     */
    record Split(BusinessId from, List<Part> parts, LocalDate on) implements Reorganisation {

        /**
         * A split that can no longer change.
         *
         * @throws IllegalArgumentException when the parts have no equity, by which they could share
         */
        public Split {
            parts = List.copyOf(parts);
            if (parts.stream().allMatch(part -> part.equity().equals(Money.ZERO))) {
                throw new IllegalArgumentException("The parts of the split have no equity");
            }
        }

        @Override
        public List<DeMinimisGrant> held(DeMinimisGrant grant) {
            if (!grant.to().equals(from) || !grant.grantedOn().isBefore(on)) {
                return List.of(grant);
            }
            return parts.stream()
                    .filter(part -> part.tookOver().contains(grant))
                    .findFirst()
                    .map(part -> List.of(grant.heldBy(part.id())))
                    .orElseGet(() -> shared(grant));
        }

        private List<DeMinimisGrant> shared(DeMinimisGrant grant) {
            List<Long> cents = cents(grant.amount().cents());
            return IntStream.range(0, parts.size())
                    .filter(i -> cents.get(i) != 0)
                    .mapToObj(i -> grant.heldBy(parts.get(i).id(), Money.ofCents(cents.get(i))))
                    .toList();
        }

        /** Whole cents by equity; the cents left over go to the largest fractions. */
        private List<Long> cents(long amount) {
            BigInteger whole =
                    parts.stream().map(Part::equityCents).reduce(BigInteger.ZERO, BigInteger::add);
            var shares = new ArrayList<Long>();
            var fractions = new ArrayList<BigInteger>();
            long left = amount;
            for (Part part : parts) {
                BigInteger[] share =
                        BigInteger.valueOf(amount)
                                .multiply(part.equityCents())
                                .divideAndRemainder(whole);
                shares.add(share[0].longValueExact());
                fractions.add(share[1].abs());
                left -= share[0].longValueExact();
            }
            IntStream.range(0, parts.size())
                    .boxed()
                    .sorted(Comparator.comparing(fractions::get, Comparator.reverseOrder()))
                    .limit(Math.abs(left))
                    .forEach(i -> shares.set(i, shares.get(i) + Long.signum(amount)));
            return shares;
        }
    }

    /**
     * A part of a split company.
     *
     * @param id its Business ID
     * @param equity the book value of its equity on the day of the split
     * @param tookOver the aids whose benefit it got, for the activities that it took over; each as
     *     the split company held it
     */
    record Part(BusinessId id, Money equity, List<DeMinimisGrant> tookOver) {

        /**
         * A part that can no longer change.
         *
         * @throws IllegalArgumentException when the equity is negative: no share follows from it
         */
        public Part {
            tookOver = List.copyOf(tookOver);
            if (equity.isNegative()) {
                throw new IllegalArgumentException("The equity of a part of a split is negative");
            }
        }

        private BigInteger equityCents() {
            return BigInteger.valueOf(equity.cents());
        }
    }
}
