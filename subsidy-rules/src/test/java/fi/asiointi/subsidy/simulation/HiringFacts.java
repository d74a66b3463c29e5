package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import fi.asiointi.subsidy.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The six conditions of the comparison with other engines, and facts for them with gaps. */
record HiringFacts(
        @Nullable LocalDate decidedOn,
        Answer businessIdValid,
        @Nullable BigDecimal weeklyHours,
        Answer collectiveAgreement,
        @Nullable Integer monthsUsed,
        @Nullable Money deMinimis,
        Answer resident,
        Answer subsidised,
        @Nullable Money pay,
        @Nullable Integer percent,
        @Nullable Money deductions) {
    static final ParameterKeys KEYS = new ParameterKeys();
    static final Parameter<BigDecimal> HOURS = KEYS.decimal("weekly-hours", Unit.HOURS_PER_WEEK);
    static final Parameter<Integer> MONTHS = KEYS.wholeNumber("months", Unit.MONTHS);
    static final Parameter<Money> DE_MINIMIS = KEYS.money("de-minimis", Unit.EUROS);
    static final Parameter<Money> CAP = KEYS.money("cap", Unit.EUROS_PER_MONTH);
    static final Parameter<Money> CAP_SUBSIDISED =
            KEYS.money("cap-subsidised", Unit.EUROS_PER_MONTH);
    static final ParameterTable TABLE =
            table(
                    """
                    {"parameters": {
                      "weekly-hours": {"unit": "HOURS_PER_WEEK", "values": [
                        {"from": "2020-01-01", "value": "18", "source": "S", "checkedOn": "2026-11-22"}]},
                      "months": {"unit": "MONTHS", "values": [
                        {"from": "2020-01-01", "value": "12", "source": "S", "checkedOn": "2026-11-22"}]},
                      "de-minimis": {"unit": "EUROS", "values": [
                        {"from": "2020-01-01", "to": "2023-12-31", "value": "200000", "source": "S", "checkedOn": "2026-11-22"},
                        {"from": "2024-01-01", "to": "2025-06-30", "value": "300000", "source": "S", "checkedOn": "2026-11-22"},
                        {"from": "2025-07-01", "to": "2026-06-30", "value": "250000", "source": "S", "checkedOn": "2026-11-22"}]},
                      "cap": {"unit": "EUROS_PER_MONTH", "values": [
                        {"from": "2020-01-01", "value": "1500", "source": "S", "checkedOn": "2026-11-22"}]},
                      "cap-subsidised": {"unit": "EUROS_PER_MONTH", "values": [
                        {"from": "2020-01-01", "to": "2024-12-31", "value": "800", "source": "S", "checkedOn": "2026-11-22"},
                        {"from": "2025-01-01", "value": "900", "source": "S", "checkedOn": "2026-11-22"}]}
                    }}
                    """);

    static final RuleSet<HiringFacts> RULES =
            new RuleSet<>(
                    "hiring",
                    DatePeriod.ALWAYS,
                    List.of(
                            named("business-id").holds(HiringFacts::businessIdValid),
                            named("weekly-hours").given(HiringFacts::weeklyHours).atLeast(HOURS),
                            named("collective-agreement").holds(HiringFacts::collectiveAgreement),
                            named("months-used").given(HiringFacts::monthsUsed).below(MONTHS),
                            named("de-minimis").given(HiringFacts::deMinimis).below(DE_MINIMIS),
                            named("resident").holds(HiringFacts::resident)));

    /** The column of each condition: here they have the names of the conditions. */
    static final Map<String, String> COLUMNS =
            RULES.conditions().stream()
                    .map(Condition::name)
                    .collect(Collectors.toMap(name -> name, name -> name));

    static final ColumnAmount AMOUNT =
            new ColumnAmount(
                    "pay",
                    "percent",
                    "deductions",
                    new ColumnAmount.Cap("subsidised", CAP_SUBSIDISED, CAP, TABLE, "day"));

    static ConditionDraft<HiringFacts> named(String name) {
        return Condition.named(
                name,
                LocalizedText.same("It holds: {limit}."),
                new Source("Terms, section 1", LocalDate.of(2026, 11, 22)));
    }

    static ColumnTable columns(List<HiringFacts> facts) {
        return new ColumnTable(
                Map.ofEntries(
                        column("day", Scale.DAYS, facts, HiringFacts::decidedOn),
                        column("business-id", Scale.ANSWER, facts, HiringFacts::businessIdValid),
                        column("weekly-hours", Scale.HUNDREDTHS, facts, HiringFacts::weeklyHours),
                        column(
                                "collective-agreement",
                                Scale.ANSWER,
                                facts,
                                HiringFacts::collectiveAgreement),
                        column("months-used", Scale.WHOLE, facts, HiringFacts::monthsUsed),
                        column("de-minimis", Scale.CENTS, facts, HiringFacts::deMinimis),
                        column("resident", Scale.ANSWER, facts, HiringFacts::resident),
                        column("subsidised", Scale.ANSWER, facts, HiringFacts::subsidised),
                        column("pay", Scale.CENTS, facts, HiringFacts::pay),
                        column("percent", Scale.WHOLE, facts, HiringFacts::percent),
                        column("deductions", Scale.CENTS, facts, HiringFacts::deductions)));
    }

    /** So many, the same at every run; every tenth fact is missing, and limits are often met. */
    static List<HiringFacts> many(int count) {
        var random = new Random(20_261_122);
        List<HiringFacts> facts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            facts.add(
                    new HiringFacts(
                            some(random, LocalDate.of(2019, 6, 1).plusDays(random.nextInt(2900))),
                            answer(random),
                            some(random, BigDecimal.valueOf(1795 + random.nextInt(10), 2)),
                            answer(random),
                            some(random, 10 + random.nextInt(4)),
                            some(random, limits(random)),
                            answer(random),
                            answer(random),
                            some(random, Money.ofCents(random.nextInt(400_000))),
                            some(random, random.nextInt(101)),
                            some(random, Money.ofCents(random.nextInt(150_000)))));
        }
        return facts;
    }

    private static Money limits(Random random) {
        return Money.ofCents(20_000_000 + 5_000_000L * random.nextInt(3) + random.nextInt(3) - 1);
    }

    private static Answer answer(Random random) {
        return List.of(Answer.YES, Answer.NO, Answer.UNKNOWN).get(random.nextInt(3));
    }

    private static <T> @Nullable T some(Random random, T fact) {
        return random.nextInt(10) == 0 ? null : fact;
    }

    private static Map.Entry<String, Column> column(
            String name,
            Scale scale,
            List<HiringFacts> facts,
            Function<HiringFacts, @Nullable Object> read) {
        List<Object> values = new ArrayList<>();
        facts.forEach(one -> values.add(read.apply(one)));
        return Map.entry(name, Column.ofFacts(scale, values));
    }

    private static ParameterTable table(String json) {
        return ParameterTable.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), KEYS);
    }
}
