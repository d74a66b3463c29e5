package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which parts a benefit is paid, when, and for which days.
 *
 * {@snippet class="fi.asiointi.subsidy.benefit.BenefitSnippetsTest" region="instalments"}
 *
 * @param period the days of the benefit
 * @param instalments one part, or two in order
 */
public record InstalmentPlan(DatePeriod period, List<Instalment> instalments) {

    /** What a wish for another due date of the second instalment gave. */
    public sealed interface DueDateChange {
        /**
         * The date may be changed.
         *
         * @param plan the plan with the new date
         */
        record Changed(InstalmentPlan plan) implements DueDateChange {}

        /**
         * The date stays.
         *
         * @param because why
         */
        record Refused(Reason because) implements DueDateChange {}
    }

    /** A plan that can no longer change. */
    public InstalmentPlan {
        instalments = List.copyOf(instalments);
    }

    static InstalmentPlan asToday(
            Money total, DatePeriod period, LocalDate decidedOn, ParameterRow row) {
        if (total.compareTo(row.value(BenefitParameters.INSTALMENT_THRESHOLD)) <= 0) {
            return atOnce(total, period, decidedOn);
        }
        int months = row.value(BenefitParameters.SECOND_INSTALMENT_MONTHS);
        LocalDate secondDue = period.start().plusMonths(months);
        Money first = row.value(BenefitParameters.FIRST_INSTALMENT);
        return inTwo(total, first, period, decidedOn, secondDue);
    }

    static InstalmentPlan byDecisionDay(Money total, DatePeriod period, LocalDate decidedOn) {
        Optional<ParameterRow> then =
                InstalmentParameters.on(decidedOn)
                        .filter(row -> row.find(InstalmentParameters.THRESHOLD).isPresent());
        if (then.isEmpty()
                || total.compareTo(then.get().value(InstalmentParameters.THRESHOLD)) <= 0) {
            return atOnce(total, period, decidedOn);
        }
        ParameterRow row = then.get();
        Money first = row.value(InstalmentParameters.FIRST);
        return inTwo(total, first, period, decidedOn, secondDue(row, period, decidedOn));
    }

    private static LocalDate secondDue(ParameterRow row, DatePeriod period, LocalDate decidedOn) {
        var days = row.find(InstalmentParameters.SECOND_DAYS_FROM_DECISION);
        if (days.isPresent()) {
            return decidedOn.plusDays(days.get().value());
        }
        return row.find(InstalmentParameters.SECOND_MONTHS_FROM_DECISION)
                .map(months -> decidedOn.plusMonths(months.value()))
                .orElseGet(
                        () ->
                                period.start()
                                        .plusMonths(
                                                row.value(
                                                        InstalmentParameters
                                                                .SECOND_MONTHS_FROM_START)));
    }

    private static InstalmentPlan atOnce(Money total, DatePeriod period, LocalDate decidedOn) {
        return new InstalmentPlan(period, List.of(new Instalment(1, total, decidedOn)));
    }

    private static InstalmentPlan inTwo(
            Money total, Money first, DatePeriod period, LocalDate decidedOn, LocalDate secondDue) {
        return new InstalmentPlan(
                period,
                List.of(
                        new Instalment(1, first, decidedOn),
                        new Instalment(2, total.minus(first), secondDue)));
    }

    /** {@return the second instalment; empty when all is paid at once} */
    public Optional<Instalment> second() {
        return instalments.stream().filter(part -> part.number() == 2).findFirst();
    }

    /**
     * {@return the days that an instalment is for, as the decision tells them} The first is for six
     * months from the start of the benefit, the second for the rest.
     *
     * @param number 1 or 2; empty when there is no such instalment, or no day is left for it
     */
    public Optional<DatePeriod> days(int number) {
        if (number < 1 || number > instalments.size()) {
            return Optional.empty();
        }
        if (instalments.size() == 1) {
            return Optional.of(period);
        }
        int months = InstalmentParameters.TODAY.value(InstalmentParameters.FIRST_RANGE_MONTHS);
        LocalDate secondStart = period.start().plusMonths(months);
        DatePeriod part =
                number == 1
                        ? DatePeriod.closed(period.start(), secondStart.minusDays(1))
                        : DatePeriod.from(secondStart);
        return part.intersection(period);
    }

    /**
     * Moves the second instalment: not later than it is due now, and not to the day of the first or
     * before it.
     *
     * @param due the wished date
     * @return the plan with that date, or why not
     */
    public DueDateChange withSecondDue(LocalDate due) {
        Optional<Instalment> second = second();
        if (second.isEmpty()) {
            return refused("NO_SECOND_INSTALMENT");
        }
        if (due.isAfter(second.get().due())) {
            return refused("DUE_DATE_LATER", "limit", second.get().due());
        }
        Instalment first = instalments.get(0);
        if (!due.isAfter(first.due())) {
            return refused("DUE_DATE_NOT_AFTER_FIRST", "limit", first.due());
        }
        var changed = new ArrayList<>(instalments);
        changed.set(1, new Instalment(2, second.get().amount(), due));
        return new DueDateChange.Changed(new InstalmentPlan(period, changed));
    }

    /**
     * {@return the day on which the employer is asked for payslips before the second instalment;
     * empty when there is none}
     */
    public Optional<LocalDate> payslipRequestDay() {
        return second().map(part -> payslipRequestDay(period.start()));
    }

    /**
     * {@return the day on which payslips are asked for when there is a second instalment}
     *
     * @param start the first day of the benefit
     */
    public static LocalDate payslipRequestDay(LocalDate start) {
        return start.plusDays(
                InstalmentParameters.TODAY.value(InstalmentParameters.PAYSLIP_REQUEST_DAYS));
    }

    private static DueDateChange refused(String code, Object... parameters) {
        return new DueDateChange.Refused(BenefitTexts.ALL.reason("reason." + code, parameters));
    }
}
