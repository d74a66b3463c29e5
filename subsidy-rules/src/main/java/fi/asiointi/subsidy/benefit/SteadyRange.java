package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing changes.
 *
 * @param period the days
 * @param costs the wage costs of a month
 * @param subsidies the pay subsidies that count; more than one only where they are summed
 * @param compensation the training compensation that counts
 */
record SteadyRange(
        DatePeriod period,
        MonthlyCosts costs,
        List<PaySubsidy> subsidies,
        @Nullable TrainingCompensation compensation) {}
