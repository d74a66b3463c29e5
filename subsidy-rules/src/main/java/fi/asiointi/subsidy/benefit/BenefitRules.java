package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.RuleSet;
import java.time.LocalDate;

/** The rules of the Helsinki benefit that hold together during a period. */
public final class BenefitRules {
    private final RuleSet<BenefitApplication> conditions;
    private final SalaryFormula formula;

    BenefitRules(String id, DatePeriod inForce, SalaryFormula formula) {
        this.conditions = new RuleSet<>(id, inForce, BenefitConditions.ALL);
        this.formula = formula;
    }

    /** {@return the stable name, such as {@code 2023-07}} */
    public String id() {
        return conditions.id();
    }

    /** {@return the days on which a benefit begins that falls under them} */
    public DatePeriod inForce() {
        return conditions.inForce();
    }

    /** {@return the conditions, in the order in which the city tells them} */
    public RuleSet<BenefitApplication> conditions() {
        return conditions;
    }

    /**
     * Decides whether an application may be granted.
     *
     * @param application what has been told; its day of submission chooses the parameters
     * @return the decision with all its findings, not the first alone
     */
    public Decision<BenefitApplication> decide(BenefitApplication application) {
        return conditions.decide(application, parametersOn(application.submittedOn()));
    }

    /**
     * {@return the amount, or why these rules know none}
     *
     * @param basis the settled figures; the first day of their period chooses the parameters
     */
    public BenefitCalculation calculate(CalculationBasis basis) {
        ParameterRow row = parametersOn(basis.period().start());
        return new BenefitCalculator(formula, row).calculate(basis);
    }

    /**
     * {@return the figures of these rules on a day} A case may be calculated by rules that were not
     * yet, or no longer, in force on its own days; then the nearest day of the rules counts.
     *
     * @param day any day
     */
    public ParameterRow parametersOn(LocalDate day) {
        DatePeriod days = inForce();
        LocalDate within =
                day.isBefore(days.start())
                        ? days.start()
                        : day.isAfter(days.end()) ? days.end() : day;
        return BenefitParameters.TABLE
                .on(within)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No parameters of " + id() + " on " + within));
    }

    @Override
    public String toString() {
        return "Helsinki benefit " + id();
    }
}
