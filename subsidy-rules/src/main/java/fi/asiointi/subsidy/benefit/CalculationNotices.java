package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader of an amount should know, though it was calculated by the rules. */
final class CalculationNotices {
    private final BenefitAmount amount;
    private final CalculationBasis basis;
    private final ParameterRow row;
    private final Set<Reason> notices = new LinkedHashSet<>();

    private CalculationNotices(BenefitAmount amount) {
        this.amount = amount;
        this.basis = amount.basis();
        this.row = amount.parameters();
    }

    static List<Reason> of(BenefitAmount amount) {
        var notices = new CalculationNotices(amount);
        notices.noticeLength();
        if (!amount.isFlat()) {
            notices.noticeItemsOutside();
            notices.noticeCap();
            amount.ranges().forEach(notices::noticeWorkTimes);
        }
        amount.ranges().forEach(notices::noticeZeroDays);
        return List.copyOf(notices.notices);
    }

    private void noticeLength() {
        DatePeriod period = basis.period();
        int limit = row.value(BenefitParameters.LONGEST_CALCULATION_MONTHS);
        if (ChronoUnit.MONTHS.between(period.start(), period.end()) >= limit) {
            add("PERIOD_OVER_LIMIT", "limit", limit);
        }
    }

    private void noticeItemsOutside() {
        for (PaySubsidy subsidy : basis.paySubsidies()) {
            noticeOutside("SUBSIDY_OUTSIDE_PERIOD", subsidy.period());
        }
        for (TrainingCompensation compensation : basis.trainingCompensations()) {
            noticeOutside("COMPENSATION_OUTSIDE_PERIOD", compensation.period());
        }
        for (PayChange change : basis.payChanges()) {
            if (change.from().isAfter(basis.period().end())) {
                add("PAY_CHANGE_OUTSIDE_PERIOD", "day", change.from());
            }
        }
    }

    private void noticeOutside(String code, DatePeriod item) {
        if (!item.overlaps(basis.period())) {
            add(
                    code,
                    "start",
                    item.hasStart() ? item.start() : "",
                    "end",
                    item.hasEnd() ? item.end() : "");
        }
    }

    /** One subsidised day lowers the cap of every month. */
    private void noticeCap() {
        Money lower = row.value(BenefitParameters.CAP_SUBSIDISED);
        Money cap = row.value(BenefitParameters.CAP);
        boolean some = amount.ranges().stream().anyMatch(BenefitRange::isSubsidised);
        boolean all = amount.ranges().stream().allMatch(BenefitRange::isSubsidised);
        if (some && !all && lower.compareTo(cap) < 0) {
            add("SUBSIDY_LOWERS_CAP", "lower", lower, "cap", cap);
        }
    }

    private void noticeWorkTimes(BenefitRange range) {
        for (PaySubsidy granted : range.steady().subsidies()) {
            String workTime = percent(SalaryFormula.workTime(granted, row));
            if (granted.percent() == 100 && granted.workTimePercent() == null) {
                add("DEFAULT_WORK_TIME", "workTime", workTime);
            }
            if (amount.formula().scalesUp(granted, row)) {
                String share = percent(SalaryFormula.coveredWorkTime(row));
                add("SUBSIDY_OVER_PAY", "workTime", workTime, "share", share);
            }
        }
    }

    private void noticeZeroDays(BenefitRange range) {
        DatePeriod days = range.period();
        if (Calendar360.days(days) == 0) {
            add("ZERO_DAYS", "start", days.start(), "end", days.end());
        }
    }

    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    private void add(String code, Object... parameters) {
        notices.add(BenefitTexts.ALL.reason("notice." + code, parameters));
    }
}
