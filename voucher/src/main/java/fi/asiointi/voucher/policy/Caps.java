package fi.asiointi.voucher.policy;

import fi.asiointi.subsidy.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most that the city pays. The caps cut in their order: for one young person, for one employer,
 * from the year's budget. A cap that the city does not have is {@code null}.
 *
 * @param perYouth for all vouchers of one young person
 * @param perEmployer for all vouchers that one employer claims
 * @param budget for all vouchers of the year
 */
public record Caps(@Nullable Money perYouth, @Nullable Money perEmployer, @Nullable Money budget) {

    /** No cap at all. */
    public static final Caps NONE = new Caps(null, null, null);

    /** A cap, by its name. */
    public enum Cap {
        /** For one young person. */
        PER_YOUTH,
        /** For one employer. */
        PER_EMPLOYER,
        /** From the budget. */
        BUDGET
    }

    /**
     * What has been paid already.
     *
     * @param forYouth for the young person
     * @param forEmployer for the employer
     * @param ofBudget by the city this year
     */
    public record Paid(Money forYouth, Money forEmployer, Money ofBudget) {
        /** Nothing yet. */
        public static final Paid NOTHING = new Paid(Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /**
     * What is left of an amount.
     *
     * @param amount what may be paid; nothing at the least
     * @param cuts the caps that made it less, in their order
     */
    public record Capped(Money amount, List<Cap> cuts) {
        /** An amount whose cuts can no longer change. */
        public Capped {
            cuts = List.copyOf(cuts);
        }
    }

    /**
     * Refuses caps of nothing.
     *
     * @throws IllegalArgumentException when a cap is not positive
     */
    public Caps {
        for (Money cap : new @Nullable Money[] {perYouth, perEmployer, budget}) {
            if (cap != null && cap.compareTo(Money.ZERO) <= 0) {
                throw new IllegalArgumentException("caps has " + cap);
            }
        }
    }

    /**
     * {@return what may be paid of an amount}
     *
     * @param amount the amount for the work
     * @param paid what has been paid before
     */
    public Capped cap(Money amount, Paid paid) {
        var cuts = new ArrayList<Cap>();
        Money left = amount;
        left = cut(left, perYouth, paid.forYouth(), Cap.PER_YOUTH, cuts);
        left = cut(left, perEmployer, paid.forEmployer(), Cap.PER_EMPLOYER, cuts);
        left = cut(left, budget, paid.ofBudget(), Cap.BUDGET, cuts);
        return new Capped(left, cuts);
    }

    private static Money cut(
            Money amount, @Nullable Money cap, Money paid, Cap name, List<Cap> cuts) {
        if (cap == null) {
            return amount;
        }
        Money room = cap.minus(paid).max(Money.ZERO);
        if (amount.compareTo(room) > 0) {
            cuts.add(name);
        }
        return amount.min(room);
    }
}
