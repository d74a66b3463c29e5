package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.money.Money;
import java.util.List;

/** Whether the benefit or a pay subsidy gives an employer more; see {@link SupportQuestion}. */
public sealed interface SupportComparison {

    /** Which of two supports is larger. */
    enum Larger {
        /** The Helsinki benefit. */
        BENEFIT,
        /** The pay subsidy. */
        PAY_SUBSIDY,
        /** Neither. */
        EQUAL
    }

    /**
     * One support.
     *
     * @param monthly a month
     * @param months for how many months
     * @param total for all of them
     */
    record Support(Money monthly, int months, Money total) {}

    /**
     * Both supports side by side.
     *
     * @param benefit the Helsinki benefit without a pay subsidy
     * @param paySubsidy the pay subsidy alone
     * @param larger which total is larger
     * @param difference by how much
     * @param because what follows from the figures, and whether both can be had
     * @param caveats what the figures do not show
     */
    record Compared(
            Support benefit,
            Support paySubsidy,
            Larger larger,
            Money difference,
            List<Reason> because,
            List<Reason> caveats)
            implements SupportComparison {

        /** A comparison that can no longer change. */
        public Compared {
            because = List.copyOf(because);
            caveats = List.copyOf(caveats);
        }
    }

    /**
     * These figures cannot be compared.
     *
     * @param because every figure that stands in the way
     */
    record NotComparable(List<Reason> because) implements SupportComparison {

        /** Reasons that can no longer change. */
        public NotComparable {
            because = List.copyOf(because);
        }
    }
}
