package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A pay subsidy (palkkatuki), or the employment support of persons aged 55 or over, granted for the
 * same employment.
 *
 * @param percent the share in the decision: 50, 70 or 100; until June 2023 30, 40, 50 or 100
 * @param workTimePercent working time as a share of full time, 1–100; matters only at 100 percent.
 *     Null stands for the share that the rules take when none is told
 * @param period the days for which it is granted
 */
public record PaySubsidy(int percent, @Nullable BigDecimal workTimePercent, DatePeriod period) {}
