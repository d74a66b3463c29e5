package fi.asiointi.examples.benchmarks.hiring;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.RuleSet;
import fi.asiointi.subsidy.simulation.ColumnAmount;
import fi.asiointi.subsidy.simulation.ColumnRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The six conditions and the amount of the comparison, with the library. */
public final class HiringRules {
    private static final ParameterKeys KEYS = new ParameterKeys();
    private static final Parameter<BigDecimal> WEEKLY_HOURS =
            KEYS.decimal("weekly-hours", Unit.HOURS_PER_WEEK);
    private static final Parameter<Integer> MONTHS = KEYS.wholeNumber("months", Unit.MONTHS);
    private static final Parameter<Money> DE_MINIMIS = KEYS.money("de-minimis", Unit.EUROS);
    private static final Parameter<Money> CAP = KEYS.money("cap", Unit.EUROS_PER_MONTH);
    private static final Parameter<Money> CAP_SUBSIDISED =
            KEYS.money("cap-subsidised", Unit.EUROS_PER_MONTH);
    private static final ParameterTable TABLE =
            ParameterTable.read(HiringRules.class.getResourceAsStream("hiring.json"), KEYS);

    private static final RuleSet<Hiring> RULES =
            new RuleSet<>(
                    "hiring",
                    DatePeriod.ALWAYS,
                    List.of(
                            named("business-id").holds(Hiring::businessIdValid),
                            named("weekly-hours").given(Hiring::weeklyHours).atLeast(WEEKLY_HOURS),
                            named("collective-agreement").holds(Hiring::collectiveAgreement),
                            named("months-used").given(Hiring::monthsUsed).below(MONTHS),
                            named("de-minimis").given(Hiring::deMinimis).below(DE_MINIMIS),
                            named("resident").holds(Hiring::resident)));

    /** The conditions in the order of the bits of the floor. */
    static final List<String> NAMES = RULES.conditions().stream().map(Condition::name).toList();

    private HiringRules() {}

    /**
     * {@return the decision of a hiring}
     *
     * @param hiring the facts
     */
    public static Decision<Hiring> decide(Hiring hiring) {
        return RULES.decide(hiring, row(hiring.decidedOn()), hiring.decidedOn());
    }

    static Decision<Hiring> decideWithFindings(Hiring hiring) {
        return RULES.decideWithFindings(hiring, row(hiring.decidedOn()), hiring.decidedOn());
    }

    /**
     * {@return euro cents a month}
     *
     * @param decision the decision
     */
    public static long amount(Decision<Hiring> decision) {
        Hiring hiring = decision.facts();
        ParameterRow row = decision.parameters();
        Money cap = row.value(hiring.subsidised() ? CAP_SUBSIDISED : CAP);
        long aid = hiring.pay().cents() * hiring.aidPercent() / 100;
        return Math.max(0, Math.min(cap.cents(), aid - hiring.deductions().cents()));
    }

    /** {@return the same conditions over columns of the same names; the day stands in "day"} */
    public static ColumnRules overColumns() {
        Map<String, String> columns =
                RULES.conditions().stream()
                        .map(Condition::name)
                        .collect(Collectors.toMap(name -> name, name -> name));
        return ColumnRules.of(RULES, columns, TABLE, "day");
    }

    /** {@return the amount over the same columns} */
    public static ColumnAmount amountOverColumns() {
        return new ColumnAmount(
                "pay",
                "percent",
                "deductions",
                new ColumnAmount.Cap("subsidised", CAP_SUBSIDISED, CAP, TABLE, "day"));
    }

    private static ParameterRow row(LocalDate day) {
        return TABLE.on(day).orElseThrow();
    }

    private static ConditionDraft<Hiring> named(String name) {
        return Condition.named(
                name,
                LocalizedText.same("It holds: {limit}."),
                new Source("Terms, section 1", LocalDate.of(2026, 11, 22)));
    }
}
