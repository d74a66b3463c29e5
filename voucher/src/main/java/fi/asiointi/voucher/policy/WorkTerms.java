package fi.asiointi.voucher.policy;

import fi.asiointi.identity.time.DatePeriod;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which work a voucher is for. What the city has not said is {@code null}.
 *
 * @param window the days on which the work must be done
 * @param minimums the least work; reaching one of them is enough, and there may be none
 * @param mostHoursPerWeek the most hours a week
 * @param recommendedHoursPerWeek the hours a week that the city recommends; less is no obstacle
 */
public record WorkTerms(
        @Nullable DatePeriod window,
        List<WorkMinimum> minimums,
        @Nullable BigDecimal mostHoursPerWeek,
        @Nullable BigDecimal recommendedHoursPerWeek) {

    /** Terms whose minimums can no longer change. */
    public WorkTerms {
        minimums = List.copyOf(minimums);
    }
}
