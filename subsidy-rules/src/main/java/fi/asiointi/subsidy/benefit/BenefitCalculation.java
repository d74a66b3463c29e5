package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import java.util.List;

/** What calculating a benefit gave. */
public sealed interface BenefitCalculation {

    /**
     * The amount.
     *
     * @param amount the amount with its parts and its explanation
     */
    record Calculated(BenefitAmount amount) implements BenefitCalculation {}

    /**
     * These rules know no amount for such figures.
     *
     * @param because every figure that they do not take
     */
    record NotCalculable(List<Reason> because) implements BenefitCalculation {}
}
