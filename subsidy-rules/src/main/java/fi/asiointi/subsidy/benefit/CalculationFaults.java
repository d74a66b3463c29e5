package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everything for which a basis cannot be calculated; nothing stops at the first fault. */
final class CalculationFaults {
    /** No employment has more; every one of them is listed in the explanation of a sum. */
    private static final int MOST_SUMMED = 50;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CalculationBasis basis;
    private final ParameterRow row;
    private @Nullable Set<Reason> faults;

    private CalculationFaults(CalculationBasis basis, ParameterRow row) {
        this.basis = basis;
        this.row = row;
    }

    /** Each fault once; none when the basis can be calculated. */
    static List<Reason> of(CalculationBasis basis, ParameterRow row) {
        return new CalculationFaults(basis, row).all();
    }

    private List<Reason> all() {
        checkPeriod(basis.period());
        checkCosts("costs", basis.costs());
        basis.payChanges().forEach(change -> checkCosts("payChanges", change.costs()));
        if (basis.payChanges().size() > 1) {
            checkChangeDays();
        }
        for (TrainingCompensation compensation : basis.trainingCompensations()) {
            checkAmount("trainingCompensations.monthly", compensation.monthly());
        }
        if (basis.stateAidPercent() != 50
                && basis.stateAidPercent() != 70
                && basis.stateAidPercent() != 100) {
            add("STATE_AID_PERCENT", "percent", basis.stateAidPercent());
        }
        Money override = basis.overrideMonthly();
        if (override == null) {
            checkFormula();
        } else {
            checkOverride(override);
        }
        return faults == null ? List.of() : List.copyOf(faults);
    }

    /** An amount that the handler sets follows from no formula, whatever the form. */
    private void checkFormula() {
        switch (basis.type()) {
            case SALARY -> basis.paySubsidies().forEach(this::checkSubsidyDays);
            case EMPLOYMENT -> {
                if (row.find(BenefitParameters.FLAT_AMOUNT).isEmpty()) {
                    add("BENEFIT_TYPE", "type", basis.type());
                }
            }
            case COMMISSION -> add("BENEFIT_TYPE", "type", basis.type());
        }
        basis.paySubsidies().forEach(this::checkSubsidyTerms);
        if (basis.overlap() == SubsidyOverlap.SUM && basis.paySubsidies().size() > MOST_SUMMED) {
            add("TOO_MANY_SUBSIDIES", "limit", MOST_SUMMED);
        }
    }

    private void checkPeriod(DatePeriod period) {
        if (!period.hasStart() || !period.hasEnd()) {
            add("PERIOD_OPEN");
            return;
        }
        int limit = row.value(BenefitParameters.LONGEST_COUNTED_MONTHS);
        if (ChronoUnit.MONTHS.between(period.start(), period.end()) >= limit) {
            add("PERIOD_TOO_LONG", "limit", limit);
        }
    }

    private void checkCosts(String path, WageCosts costs) {
        checkAmount(path + ".monthlyPay", costs.monthlyPay());
        checkAmount(path + ".holidayPay", costs.holidayPay());
        checkAmount(path + ".sideCosts", costs.sideCosts());
    }

    private void checkAmount(String path, Money amount) {
        if (amount.isNegative()) {
            add("NEGATIVE_AMOUNT", "path", path);
        }
    }

    private void checkChangeDays() {
        Set<LocalDate> days = new HashSet<>();
        for (PayChange change : basis.payChanges()) {
            if (!days.add(change.from())) {
                add("PAY_CHANGED_TWICE", "day", change.from());
            }
        }
    }

    private void checkSubsidyDays(PaySubsidy subsidy) {
        if (!subsidy.period().hasStart() || !subsidy.period().hasEnd()) {
            add("SUBSIDY_PERIOD_OPEN");
        }
    }

    private void checkSubsidyTerms(PaySubsidy subsidy) {
        int percent = subsidy.percent();
        if (BenefitParameters.subsidyCap(percent).flatMap(row::find).isEmpty()) {
            add("SUBSIDY_PERCENT", "percent", percent);
        }
        BigDecimal workTime = subsidy.workTimePercent();
        if (workTime != null
                && (workTime.compareTo(BigDecimal.ONE) < 0 || workTime.compareTo(HUNDRED) > 0)) {
            add("WORK_TIME", "percent", workTime.stripTrailingZeros().toPlainString());
        }
    }

    private void checkOverride(Money override) {
        Money cap = row.value(BenefitParameters.OVERRIDE_CAP);
        if (override.isNegative() || override.compareTo(cap) > 0) {
            add("OVERRIDE", "limit", cap);
        }
    }

    private void add(String code, Object... parameters) {
        if (faults == null) {
            faults = new LinkedHashSet<>();
        }
        faults.add(BenefitTexts.ALL.reason("reason." + code, parameters));
    }
}
