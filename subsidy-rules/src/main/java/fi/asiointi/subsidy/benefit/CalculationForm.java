package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the settled figures of a calculation from a form. */
public final class CalculationForm {
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "rules",
                    "onDate",
                    "employer",
                    "benefitType",
                    "apprenticeship",
                    "paySubsidyGranted",
                    "calculation",
                    "monthlyPay",
                    "vacationMoney",
                    "vacationBasis",
                    "otherExpenses",
                    "stateAidMaxPercent",
                    "paySubsidies",
                    "trainingCompensations",
                    "overrideMonthly",
                    "payChanges",
                    "subsidyOverlap");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No wage, aid or benefit is larger; beyond it is a slip of the keyboard. */
    private static final Money LARGEST = Money.ofEuros(999_999_999);

    private CalculationForm() {}

    /**
     * Finds the rules of a form: those that it names, or those in force on {@code onDate}, or on
     * the first day of the calculation.
     *
     * @param form the fields
     * @return the rules
     * @throws fi.asiointi.subsidy.form.FormException for an unknown field, a wrong type, or when
     *     there are no such rules
     */
    public static BenefitRules rules(Form form) {
        form.only(FIELDS);
        LocalDate onDate = form.date("onDate");
        LocalDate day = onDate == null ? period(form).start() : onDate;
        String id = form.text("rules");
        return (id == null ? HelsinkiBenefit.rulesOn(day) : HelsinkiBenefit.rules(id))
                .orElseThrow(
                        () ->
                                form.unsupported(
                                        "rules",
                                        id == null
                                                ? "There are no rules for " + day
                                                : "There are no rules of this name"));
    }

    /**
     * Reads the figures.
     *
     * @param form the fields
     * @param rules the rules by which they will be calculated; they know whether a holiday bonus is
     *     told for a month or for the whole period where the form does not say
     * @return the figures
     * @throws fi.asiointi.subsidy.form.FormException for an unknown or missing field, or a wrong
     *     type
     */
    public static CalculationBasis read(Form form, BenefitRules rules) {
        form.only(FIELDS);
        checkEmployer(form);
        DatePeriod period = period(form);
        BenefitType type =
                form.required("benefitType", form.choice("benefitType", BenefitType.class));
        PaySubsidyGranted granted = form.choice("paySubsidyGranted", PaySubsidyGranted.class);
        // A flat sum, or one that the handler sets, does not follow from the wage costs.
        boolean flat = type == BenefitType.EMPLOYMENT || form.has("overrideMonthly");
        Integer percent = form.wholeNumber("stateAidMaxPercent");
        SubsidyOverlap overlap = form.choice("subsidyOverlap", SubsidyOverlap.class);
        return new CalculationBasis(
                type,
                period,
                costs(form, flat, rules),
                flat && percent == null ? 100 : form.required("stateAidMaxPercent", percent),
                granted != null && granted != PaySubsidyGranted.NOT_GRANTED,
                form.parts("paySubsidies").stream().map(one -> subsidy(one, flat)).toList(),
                form.parts("trainingCompensations").stream()
                        .map(CalculationForm::compensation)
                        .toList(),
                within(form, "overrideMonthly", form.money("overrideMonthly")),
                form.parts("payChanges").stream().map(one -> payChange(one, rules)).toList(),
                overlap == null ? SubsidyOverlap.FIRST_STARTING : overlap);
    }

    private static DatePeriod period(Form form) {
        form.required("calculation", form.fields().get("calculation"));
        return form.part("calculation").only(Set.of("start", "end")).period();
    }

    /** The employer's answers do not change the amount, but a wrong one is still told. */
    private static void checkEmployer(Form form) {
        form.answer("apprenticeship");
        Form employer = form.part("employer").only(Set.of("kind", "businessActivities"));
        employer.answer("businessActivities");
        if (form.has("employer")) {
            employer.required("kind", employer.choice("kind", EmployerKind.class));
        }
    }

    private static WageCosts costs(Form form, boolean flat, BenefitRules rules) {
        HolidayPayBasis told = form.choice("vacationBasis", HolidayPayBasis.class);
        return new WageCosts(
                cost(form, "monthlyPay", flat),
                cost(form, "vacationMoney", flat),
                told == null ? rules.usualHolidayPayBasis() : told,
                cost(form, "otherExpenses", flat));
    }

    private static Money cost(Form form, String name, boolean flat) {
        Money told = within(form, name, form.money(name));
        Money cost = flat && told == null ? Money.ZERO : form.required(name, told);
        return notNegative(form, name, cost);
    }

    /** A flat sum needs no days of a subsidy; the city's system lets them be open there. */
    private static PaySubsidy subsidy(Form form, boolean flat) {
        form.only(Set.of("percent", "workTimePercent", "start", "end"));
        BigDecimal workTime = form.number("workTimePercent");
        if (workTime != null
                && (workTime.compareTo(BigDecimal.ONE) < 0 || workTime.compareTo(HUNDRED) > 0)) {
            throw form.wrongType("workTimePercent", "a percent from 1 to 100");
        }
        return new PaySubsidy(
                form.required("percent", form.wholeNumber("percent")),
                workTime,
                flat ? open(form) : form.period());
    }

    private static DatePeriod open(Form form) {
        LocalDate start = form.date("start");
        LocalDate end = form.date("end");
        return start != null && end != null
                ? form.period()
                : DatePeriod.closed(
                        start == null ? LocalDate.MIN : start, end == null ? LocalDate.MAX : end);
    }

    private static TrainingCompensation compensation(Form form) {
        form.only(Set.of("monthly", "start", "end"));
        Money monthly = form.required("monthly", within(form, "monthly", form.money("monthly")));
        return new TrainingCompensation(notNegative(form, "monthly", monthly), form.period());
    }

    private static PayChange payChange(Form form, BenefitRules rules) {
        form.only(Set.of("from", "monthlyPay", "vacationMoney", "vacationBasis", "otherExpenses"));
        return new PayChange(form.required("from", form.date("from")), costs(form, false, rules));
    }

    private static @Nullable Money within(Form form, String name, @Nullable Money money) {
        if (money != null && money.compareTo(LARGEST) > 0) {
            throw form.wrongType(name, "an amount of at most nine digits");
        }
        return money;
    }

    private static Money notNegative(Form form, String name, Money money) {
        if (money.isNegative()) {
            throw form.wrongType(name, "an amount of at least nothing");
        }
        return money;
    }
}
