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
 *     or over; one of {@code paySubsidies} on any day of the period says so too
 * @param paySubsidies the pay subsidies with their periods
 * @param trainingCompensations the training compensations with their periods
 * @param overrideMonthly an amount a month that the handler sets instead of the calculated one;
 *     null when none is set
 * @param payChanges changes of the wage costs in mid-period; the city's system knows none
 * @param overlap which subsidy counts where several are in force
 */
public record CalculationBasis(
        BenefitType type,
        DatePeriod period,
        WageCosts costs,
        int stateAidPercent,
        boolean subsidyGranted,
        List<PaySubsidy> paySubsidies,
        List<TrainingCompensation> trainingCompensations,
        @Nullable Money overrideMonthly,
        List<PayChange> payChanges,
        SubsidyOverlap overlap) {

    /** A basis whose lists can no longer change. */
    public CalculationBasis {
        paySubsidies = List.copyOf(paySubsidies);
        trainingCompensations = List.copyOf(trainingCompensations);
        payChanges = List.copyOf(payChanges);
        subsidyGranted = subsidyGranted || isAnyIn(period, paySubsidies);
    }

    /**
     * A basis as the city's system knows it: one pay for the whole period, and of overlapping
     * subsidies the one that started first.
     *
     * @param type the form of the benefit
     * @param period the days for which it is granted
     * @param costs what the employee costs
     * @param stateAidPercent the largest share of the costs that supports may cover
     * @param subsidyGranted whether the employment has a pay subsidy or the like
     * @param paySubsidies the pay subsidies with their periods
     * @param trainingCompensations the training compensations with their periods
     * @param overrideMonthly an amount a month that the handler sets; null when none is set
     */
    public CalculationBasis(
            BenefitType type,
            DatePeriod period,
            WageCosts costs,
            int stateAidPercent,
            boolean subsidyGranted,
            List<PaySubsidy> paySubsidies,
            List<TrainingCompensation> trainingCompensations,
            @Nullable Money overrideMonthly) {
        this(
                type,
                period,
                costs,
                stateAidPercent,
                subsidyGranted,
                paySubsidies,
                trainingCompensations,
                overrideMonthly,
                List.of(),
                SubsidyOverlap.FIRST_STARTING);
    }

    /**
     * {@return the same with changes of the wage costs in mid-period}
     *
     * @param changes the changes, in any order
     */
    public CalculationBasis withPayChanges(List<PayChange> changes) {
        return new CalculationBasis(
                type,
                period,
                costs,
                stateAidPercent,
                subsidyGranted,
                paySubsidies,
                trainingCompensations,
                overrideMonthly,
                changes,
                overlap);
    }

    /**
     * {@return the same with another choice among overlapping subsidies}
     *
     * @param choice which subsidy counts
     */
    public CalculationBasis withOverlap(SubsidyOverlap choice) {
        return new CalculationBasis(
                type,
                period,
                costs,
                stateAidPercent,
                subsidyGranted,
                paySubsidies,
                trainingCompensations,
                overrideMonthly,
                payChanges,
                choice);
    }

    private static boolean isAnyIn(DatePeriod period, List<PaySubsidy> subsidies) {
        for (PaySubsidy subsidy : subsidies) {
            if (subsidy.period().overlaps(period)) {
                return true;
            }
        }
        return false;
    }
}
