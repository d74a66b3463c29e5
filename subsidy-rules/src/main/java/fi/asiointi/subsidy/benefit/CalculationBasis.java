package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures from which an amount is calculated, as the handler has settled them.
 *
 * @param type the form of the benefit
 * @param period the days for which it is granted
 * @param costs what the employee costs
 * @param stateAidPercent the largest share of the costs that all supports together may cover: 50,
 *     70 or 100
 * @param subsidyGranted whether the employment has a pay subsidy or the support of persons aged 55
 *     or over; one in {@code paySubsidies} says so too
 * @param paySubsidies the pay subsidies with their periods
 * @param trainingCompensations the training compensations with their periods
 * @param overrideMonthly an amount a month that the handler sets instead of the calculated one;
 *     null when none is set
 */
public record CalculationBasis(
        BenefitType type,
        DatePeriod period,
        WageCosts costs,
        int stateAidPercent,
        boolean subsidyGranted,
        List<PaySubsidy> paySubsidies,
        List<TrainingCompensation> trainingCompensations,
        @Nullable Money overrideMonthly) {

    /** A basis whose lists can no longer change. */
    public CalculationBasis {
        paySubsidies = List.copyOf(paySubsidies);
        trainingCompensations = List.copyOf(trainingCompensations);
        subsidyGranted = subsidyGranted || !paySubsidies.isEmpty();
    }
}
