package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the handler sees of the instalments of a case.
 *
 * @param first the first instalment: what the second leaves of the granted total, never below
 *     nothing
 * @param second the second instalment after recoveries; nothing when there is none
 */
public record InstalmentOverview(Money first, Money second) {

    /**
     * {@return the overview of a case}
     *
     * @param total the granted total
     * @param second the second instalment; null when all is paid at once
     * @param afterRecoveries what is left of the second one, as {@link Instalment#afterRecoveries}
     *     tells; does not matter when there is none
     */
    public static InstalmentOverview of(
            Money total, @Nullable Instalment second, Money afterRecoveries) {
        return second == null
                ? new InstalmentOverview(total, Money.ZERO)
                : new InstalmentOverview(
                        total.minus(second.amount()).max(Money.ZERO), afterRecoveries);
    }

    /** {@return both together} */
    public Money sum() {
        return first.plus(second);
    }
}
