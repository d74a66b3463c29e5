package fi.asiointi.subsidy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule set that is used much is compiled; what it says does not change by that. */
class CompiledRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ParameterRow ROW = figures();

    private record Case(@Nullable Integer age, Answer first, Answer second) {}

    @Test
    void saysWhatTheConditionsSayOneByOne() {
        List<Condition<Case>> conditions = conditions();
        var rules = new RuleSet<>("compiled", DatePeriod.ALWAYS, conditions);
        var random = new Random(1);
        var seen = new ArrayList<Outcome>();
        for (int i = 0; i < 5_000; i++) {
            Case facts = draw(random);
            Decision<Case> deferred = rules.decide(facts, ROW, DAY);
            Decision<Case> kept = rules.decideWithFindings(facts, ROW, DAY);
            List<Finding> alone =
                    conditions.stream().map(condition -> condition.finding(facts, ROW)).toList();
            assertThat(kept.findings()).as("%s", facts).isEqualTo(alone);
            assertThat(texts(kept.findings())).isEqualTo(texts(alone));
            assertThat(kept.outcome()).isEqualTo(deferred.outcome()).isEqualTo(outcome(alone));
            seen.add(deferred.outcome());
        }
        assertThat(seen).contains(Outcome.values());
    }

    @Test
    void throwsWhatAFactThrows() {
        var rules =
                new RuleSet<Case>(
                        "throwing",
                        DatePeriod.ALWAYS,
                        List.of(named("throws").holds(CompiledRulesTest::thrown)));
        Case facts = new Case(1, Answer.YES, Answer.YES);
        for (int i = 0; i < 2_500; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> rules.decide(facts, ROW, DAY))
                    .withMessage("as it is");
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> rules.decideWithFindings(facts, ROW, DAY))
                    .withMessage("as it is");
        }
    }

    /** Other languages of the JVM throw checked exceptions where Java does not see them. */
    @Test
    void throwsAlsoWhatJavaWouldHaveChecked() {
        var rules =
                new RuleSet<Case>(
                        "throwing",
                        DatePeriod.ALWAYS,
                        List.of(
                                named("throws")
                                        .holds(
                                                facts ->
                                                        CompiledRulesTest.<RuntimeException>unseen(
                                                                new IOException("seen")))));
        Case facts = new Case(1, Answer.YES, Answer.YES);
        for (int i = 0; i < 1_500; i++) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> rules.decide(facts, ROW, DAY))
                    .withMessage("seen");
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> Answer unseen(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Every kind of test, with no gate, one and two, and more than one handful of them. */
    private static List<Condition<Case>> conditions() {
        var conditions = new ArrayList<Condition<Case>>();
        conditions.add(named("answered").isAnswered(Case::age));
        conditions.add(named("judged").isJudgedByHandler(Case::second));
        conditions.add(
                named("official").otherwise(Severity.MANUAL).given(Case::age).oneOf(Set.of(5, 6)));
        for (int i = 0; i < 20; i++) {
            int limit = i / 4;
            ConditionDraft<Case> draft = named("age-" + i);
            draft = i % 2 == 0 ? draft : draft.when("first", Case::first, text("Not first."));
            draft = i % 4 < 2 ? draft : draft.when("second", Case::second, text("Not second."));
            draft = i % 5 == 0 ? draft.otherwise(Severity.WARNING) : draft;
            conditions.add(draft.given(Case::age).atLeast(Unit.YEARS, (facts, row) -> limit));
        }
        conditions.add(named("all").allOf(List.copyOf(conditions.subList(0, 5))));
        return conditions;
    }

    private static Answer thrown(Case facts) {
        throw new IllegalStateException("as it is");
    }

    private static Case draw(Random random) {
        Integer age = random.nextInt(5) == 0 ? null : random.nextInt(8);
        return new Case(age, answer(random), answer(random));
    }

    private static Answer answer(Random random) {
        return List.of(Answer.YES, Answer.NO, Answer.UNKNOWN).get(random.nextInt(3));
    }

    private static Outcome outcome(List<Finding> findings) {
        Set<Severity> told =
                findings.stream()
                        .flatMap(finding -> finding.severity().stream())
                        .collect(Collectors.toSet());
        if (told.contains(Severity.ERROR)) {
            return Outcome.INELIGIBLE;
        }
        if (told.contains(Severity.MISSING)) {
            return Outcome.INCOMPLETE;
        }
        return told.contains(Severity.MANUAL) ? Outcome.NEEDS_HANDLER : Outcome.ELIGIBLE;
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.text() + " " + finding.path()).toList();
    }

    private static ConditionDraft<Case> named(String name) {
        return Condition.<Case>named(name, text("It holds."), new Source("Terms", DAY)).asks(name);
    }

    private static ParameterRow figures() {
        var keys = new ParameterKeys();
        keys.wholeNumber("months", Unit.MONTHS);
        String json =
                """
                {"parameters": {"months": {"unit": "MONTHS", "values": [
                  {"from": "2020-01-01", "value": "1", "source": "S", "checkedOn": "2026-11-22"}]}}}
                """;
        var file = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return ParameterTable.read(file, keys).on(DAY).orElseThrow();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.same(text);
    }
}
