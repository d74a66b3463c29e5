package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.EarlierBenefits.Counting;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Review;
import fi.asiointi.subsidy.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** The rules of the Helsinki benefit that hold together during a period. */
public final class BenefitRules {
    /** The day on which the city's system was read; its checks of that day are its only ones. */
    private static final LocalDate SYSTEM_READ_ON = LocalDate.of(2026, 8, 18);

    private final String id;
    private final RuleSet<BenefitApplication> terms;
    private final RuleSet<BenefitApplication> production;
    private final SalaryFormula formula;
    private final ParameterTable parameters;

    BenefitRules(
            String id,
            DatePeriod inForce,
            List<Condition<BenefitApplication>> conditions,
            SalaryFormula formula) {
        this.id = id;
        String name = "helsinki-benefit/" + id;
        this.terms = RuleSet.reading(Profile.TERMS.name(), name, inForce, conditions);
        this.production = RuleSet.reading(Profile.PRODUCTION.name(), name, inForce, conditions);
        this.formula = formula;
        this.parameters = BenefitParameters.TABLE;
    }

    private BenefitRules(BenefitRules like, ParameterTable parameters) {
        id = like.id;
        terms = like.terms;
        production = like.production;
        formula = like.formula;
        this.parameters = parameters;
    }

    /** {@return the stable name, such as {@code 2023-07}} */
    public String id() {
        return id;
    }

    /** {@return the days on which an application is begun that falls under them} */
    public DatePeriod inForce() {
        return terms.inForce();
    }

    /**
     * {@return the conditions, in the order in which the city tells them}
     *
     * @param profile the reading
     */
    public RuleSet<BenefitApplication> conditions(Profile profile) {
        return profile == Profile.TERMS ? terms : production;
    }

    /** {@return the figures of these rules through time} */
    public ParameterTable parameters() {
        return parameters;
    }

    /**
     * {@return the same rules with other figures: a newer file of the city, a reform, a what-if}
     *
     * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="reform"}
     *
     * @param figures a table of the same keys
     * @throws IllegalArgumentException for a table of other keys
     */
    public BenefitRules with(ParameterTable figures) {
        if (figures.keys() != parameters.keys()) {
            throw new IllegalArgumentException("The figures are of another benefit");
        }
        return new BenefitRules(this, figures);
    }

    /**
     * Decides whether an application may be granted, as the terms say.
     *
     * @param application what has been told; the day on which it was begun chooses the figures
     * @return the decision with all its findings, not the first alone
     */
    public Decision<BenefitApplication> decide(BenefitApplication application) {
        return decide(application, Profile.TERMS);
    }

    /**
     * Decides by one reading of the rules.
     *
     * @param application what has been told
     * @param profile the reading
     * @return the decision with all its findings
     */
    public Decision<BenefitApplication> decide(BenefitApplication application, Profile profile) {
        return conditions(profile)
                .decide(application, figures(application, profile), application.asOf());
    }

    /**
     * Checks an application: the decision, the earlier benefits, and the papers that it needs.
     *
     * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="application"}
     *
     * @param application what has been told
     * @param profile the reading
     * @return what the rules say of it
     */
    public BenefitCheck check(BenefitApplication application, Profile profile) {
        Counting counting = profile == Profile.TERMS ? Counting.GRANTED : Counting.APPLIED;
        return new BenefitCheck(
                decide(application, profile),
                EarlierBenefits.of(application, counting, figures(application, profile)),
                BenefitPapers.required(application));
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
        return row(within);
    }

    /** What applications told the holiday bonus for while these rules were in force. */
    HolidayPayBasis usualHolidayPayBasis() {
        return formula.usualHolidayPayBasis();
    }

    /**
     * {@return how a decision of a day may be asked to be reviewed, for the decision letter}
     *
     * @param decidedOn the day of the decision
     * @param authority the body of the city that reviews it, in each language
     */
    public Review review(LocalDate decidedOn, LocalizedText authority) {
        Dated<Integer> days =
                parametersOn(decidedOn).find(BenefitParameters.REVIEW_DAYS).orElseThrow();
        return new Review(days.value(), authority, days.source());
    }

    private ParameterRow figures(BenefitApplication application, Profile profile) {
        return profile == Profile.TERMS ? parametersOn(application.begunOn()) : row(SYSTEM_READ_ON);
    }

    private ParameterRow row(LocalDate day) {
        return parameters
                .on(day)
                .orElseThrow(
                        () -> new IllegalStateException("No parameters of " + id + " on " + day));
    }

    @Override
    public String toString() {
        return "Helsinki benefit " + id;
    }
}
