package fi.asiointi.subsidy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.NotInForceException;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.Judgement;
import fi.asiointi.subsidy.rule.RuleSet;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.subsidy.rule.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnRulesTest {
    private static final long MISSING = Column.MISSING;

    /** 110 007 rows: blocks, and a last one that is not full. */
    @Test
    void everyRowSaysWhatTheRuleSetSays() {
        List<HiringFacts> facts = HiringFacts.many(110_007);
        ColumnTable columns = HiringFacts.columns(facts);
        // @start region="columns"
        ColumnRules rules =
                ColumnRules.of(HiringFacts.RULES, HiringFacts.COLUMNS, HiringFacts.TABLE, "day");
        long[] notMet = new long[columns.rows()];
        long[] unknown = new long[columns.rows()];
        rules.decide(columns, notMet, unknown);
        long eligible = 0;
        for (int row = 0; row < columns.rows(); row++) {
            eligible += (notMet[row] | unknown[row]) == 0 ? 1 : 0;
        }
        // @end
        Map<Status, Integer> seen = new EnumMap<>(Status.class);
        for (int row = 0; row < facts.size(); row++) {
            for (int bit = 0; bit < 6; bit++) {
                Condition<HiringFacts> condition = HiringFacts.RULES.conditions().get(bit);
                Status status = status(condition, facts.get(row));
                seen.merge(status, 1, Integer::sum);
                if (status != status(notMet[row], unknown[row], bit)) {
                    assertThat(status(notMet[row], unknown[row], bit))
                            .as("%s of %s", condition, facts.get(row))
                            .isEqualTo(status);
                }
            }
        }
        assertThat(eligible).isPositive();
        assertThat(seen.get(Status.MET)).isGreaterThan(100_000);
        assertThat(seen.get(Status.NOT_MET)).isGreaterThan(100_000);
        assertThat(seen.get(Status.UNKNOWN)).isGreaterThan(100_000);
        assertThat(rules.conditions())
                .containsExactlyElementsOf(
                        HiringFacts.RULES.conditions().stream().map(Condition::name).toList());
    }

    @Test
    void everyAmountIsThatOfTheFormula() {
        List<HiringFacts> facts = HiringFacts.many(100_003);
        long[] cents = new long[facts.size()];
        HiringFacts.AMOUNT.calculate(HiringFacts.columns(facts), cents);

        for (int row = 0; row < facts.size(); row++) {
            long expected = amount(facts.get(row));
            if (cents[row] != expected) {
                assertThat(cents[row]).as(facts.get(row).toString()).isEqualTo(expected);
            }
        }
        assertThat(Arrays.stream(cents).filter(one -> one == MISSING).count())
                .isBetween(40_000L, 90_000L);
        assertThat(Arrays.stream(cents).filter(one -> one == 150_000).count()).isPositive();
        assertThat(Arrays.stream(cents).filter(one -> one == 0).count()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "9, MET, NOT_MET, MET, NOT_MET",
        "10, MET, MET, NOT_MET, NOT_MET",
        "11, NOT_MET, MET, NOT_MET, MET",
        "-1152921504606846975, MET, NOT_MET, MET, NOT_MET",
        "1152921504606846975, NOT_MET, MET, NOT_MET, MET",
        "-4611686018427387904, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void aConstantIsALimitOfEachKind(
            long value, Status atMost, Status atLeast, Status below, Status above) {
        ColumnRules rules =
                ColumnRules.of(
                        List.of(
                                ColumnCondition.atMost("a", "x", Scale.WHOLE, 10),
                                ColumnCondition.atLeast("b", "x", Scale.WHOLE, 10),
                                ColumnCondition.below("c", "x", Scale.WHOLE, 10),
                                ColumnCondition.above("d", "x", Scale.WHOLE, 10)));

        assertThat(statuses(rules, Scale.WHOLE, value))
                .containsExactly(atMost, atLeast, below, above);
    }

    @Test
    void anAnswerHoldsOrFailsOrIsNotKnown() {
        ColumnRules rules =
                ColumnRules.of(
                        List.of(
                                ColumnCondition.holds("yes", "x"),
                                ColumnCondition.fails("no", "x")));

        assertThat(statuses(rules, Scale.ANSWER, 1)).containsExactly(Status.MET, Status.NOT_MET);
        assertThat(statuses(rules, Scale.ANSWER, 0)).containsExactly(Status.NOT_MET, Status.MET);
        assertThat(statuses(rules, Scale.ANSWER, MISSING))
                .containsExactly(Status.UNKNOWN, Status.UNKNOWN);
    }

    @Test
    void aMaskHasRoomFor64Conditions() {
        List<ColumnCondition> conditions = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            conditions.add(ColumnCondition.atLeast("c" + i, "x", Scale.WHOLE, i));
        }
        long[] notMet = new long[1];
        ColumnRules.of(conditions).decide(table(Scale.WHOLE, 62), notMet, new long[1]);

        assertThat(notMet[0]).isEqualTo(1L << 63);
        conditions.add(ColumnCondition.atLeast("more", "x", Scale.WHOLE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnRules.of(conditions));
    }

    static Stream<Condition<HiringFacts>> inexpressible() {
        var plain = HiringFacts.named("part").holds(HiringFacts::resident);
        var text = LocalizedText.same("Only some.");
        return Stream.of(
                HiringFacts.named("some").allOf(List.of(plain)),
                HiringFacts.named("some").not(plain),
                HiringFacts.named("some")
                        .when("x", HiringFacts::subsidised, text)
                        .holds(HiringFacts::resident),
                HiringFacts.named("some").isJudgedByHandler(HiringFacts::resident),
                HiringFacts.named("some").isAnswered(HiringFacts::resident),
                HiringFacts.named("some").otherwise(Severity.MANUAL).holds(HiringFacts::resident),
                HiringFacts.named("some").given(HiringFacts::monthsUsed).oneOf(Set.of(1)),
                HiringFacts.named("some").given(HiringFacts::monthsUsed).above(Unit.MONTHS, 1),
                HiringFacts.named("some")
                        .judged(Unit.ANSWER, (facts, row) -> Judgement.of(Status.MET)));
    }

    @ParameterizedTest
    @MethodSource("inexpressible")
    void whatNoColumnCanExpressIsRefusedByName(Condition<HiringFacts> condition) {
        var rules = new RuleSet<>("r", DatePeriod.ALWAYS, List.of(condition));

        assertThat(condition.plainQuestion()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ColumnRules.of(rules, Map.of("some", "x"), HiringFacts.TABLE, "day"))
                .withMessageContaining("some");
    }

    /** Nearly all of them concern some cases only, and are refused. */
    @ParameterizedTest
    @EnumSource
    void conditionsOfTheBenefitAreAskedOrRefusedByName(Profile profile) {
        var benefit = HelsinkiBenefit.rules("2026-01").orElseThrow();
        RuleSet<BenefitApplication> rules = benefit.conditions(profile);
        for (Condition<BenefitApplication> one : rules.conditions()) {
            Map<String, String> columns = Map.of(one.name(), "x");
            if (one.plainQuestion().isPresent()) {
                assertThat(ColumnRules.of(rules, columns, benefit.parameters(), "day").conditions())
                        .containsExactly(one.name());
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> ColumnRules.of(rules, columns, benefit.parameters(), "day"))
                        .withMessageContaining(one.name());
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ColumnRules.of(
                                        rules, Map.of("no-such", "x"), benefit.parameters(), "day"))
                .withMessageContaining("no-such");
    }

    @Test
    void columnsThatDoNotFitAreRefused() {
        ColumnRules rules =
                ColumnRules.of(List.of(ColumnCondition.atLeast("a", "x", Scale.CENTS, 1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.decide(table(Scale.WHOLE, 1), new long[1], new long[1]))
                .withMessageContaining("CENTS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.decide(table(Scale.CENTS, 1), new long[0], new long[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                rules.decide(
                                        new ColumnTable(Map.of("y", Column.of(Scale.CENTS, 1))),
                                        new long[1],
                                        new long[1]))
                .withMessageContaining("no column x");
        assertThatIllegalArgumentException().isThrownBy(() -> new ColumnTable(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.of(Scale.ANSWER, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.of(Scale.WHOLE, Long.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.of(Scale.WHOLE, 1L << 60));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Column.ofFacts(Scale.HUNDREDTHS, List.of(new BigDecimal("1.005"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnCondition.atLeast("a", "x", Scale.WHOLE, 1L << 60));
    }

    @Test
    void aPayAndAPercentThatOverflowAreRefused() {
        var big = HiringFacts.columns(List.of(HiringFacts.many(1).get(0)));
        Map<String, Column> columns = new HashMap<>(big.columns());
        columns.put("pay", Column.of(Scale.CENTS, 1L << 59));
        columns.put("percent", Column.of(Scale.WHOLE, 100));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> HiringFacts.AMOUNT.calculate(new ColumnTable(columns), new long[1]));
    }

    /** Where a day has no figure, the rule set refuses to answer; the column does not know. */
    private static Status status(Condition<HiringFacts> condition, HiringFacts facts) {
        boolean hasLimit = !condition.parameters().isEmpty();
        LocalDate day = hasLimit ? facts.decidedOn() : LocalDate.of(2024, 1, 1);
        if (day == null) {
            return Status.UNKNOWN;
        }
        Optional<ParameterRow> row = HiringFacts.TABLE.on(day);
        if (row.isEmpty()) {
            return Status.UNKNOWN;
        }
        var alone = new RuleSet<>("alone", DatePeriod.ALWAYS, List.of(condition));
        if (hasLimit && row.get().find(condition.parameters().get(0)).isEmpty()) {
            if (facts.deMinimis() != null) {
                assertThatExceptionOfType(NotInForceException.class)
                        .isThrownBy(() -> alone.decide(facts, row.get(), day));
            }
            return Status.UNKNOWN;
        }
        return alone.decide(facts, row.get(), day).findings().get(0).status();
    }

    private static long amount(HiringFacts facts) {
        Money pay = facts.pay();
        Money deductions = facts.deductions();
        Integer percent = facts.percent();
        LocalDate day = facts.decidedOn();
        Optional<ParameterRow> row = day == null ? Optional.empty() : HiringFacts.TABLE.on(day);
        if (pay == null
                || deductions == null
                || percent == null
                || facts.subsidised() == Answer.UNKNOWN
                || row.isEmpty()) {
            return MISSING;
        }
        Money cap =
                row.get()
                        .value(
                                facts.subsidised() == Answer.YES
                                        ? HiringFacts.CAP_SUBSIDISED
                                        : HiringFacts.CAP);
        long share = pay.cents() * percent / 100;
        return Math.max(0, Math.min(cap.cents(), share - deductions.cents()));
    }

    private static List<Status> statuses(ColumnRules rules, Scale scale, long value) {
        long[] notMet = {-1};
        long[] unknown = {-1};
        rules.decide(table(scale, value), notMet, unknown);
        List<Status> statuses = new ArrayList<>();
        for (int bit = 0; bit < rules.conditions().size(); bit++) {
            statuses.add(status(notMet[0], unknown[0], bit));
        }
        return statuses;
    }

    private static Status status(long notMet, long unknown, int bit) {
        boolean fails = (notMet >>> bit & 1) == 1;
        boolean isUnknown = (unknown >>> bit & 1) == 1;
        assertThat(fails && isUnknown).isFalse();
        return fails ? Status.NOT_MET : isUnknown ? Status.UNKNOWN : Status.MET;
    }

    private static ColumnTable table(Scale scale, long value) {
        return new ColumnTable(Map.of("x", Column.of(scale, value)));
    }
}
