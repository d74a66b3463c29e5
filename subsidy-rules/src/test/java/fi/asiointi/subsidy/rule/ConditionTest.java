package fi.asiointi.subsidy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {
    /** A pay, a town, and an answer. */
    public record Facts(@Nullable Money pay, @Nullable String town, Answer answer) {}

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Source SOURCE = new Source("Act 1/2026, section 2", DAY);
    private static final ParameterKeys KEYS = new ParameterKeys();
    private static final Parameter<Money> LIMIT = KEYS.money("limit", Unit.EUROS_PER_MONTH);
    private static final ParameterTable TABLE =
            ParameterTable.read(
                    new ByteArrayInputStream(
                            """
                            {"parameters": {"limit": {"unit": "EUROS_PER_MONTH", "values": [
                                {"from": "2026-01-01", "to": "2026-12-31", "value": "1500.50",
                                    "source": "Decision", "checkedOn": "2026-01-01"}]}}}
                            """
                                    .getBytes(StandardCharsets.UTF_8)),
                    KEYS);
    private static final ParameterRow ROW = TABLE.on(DAY).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "1500.49, NOT_MET, MET, MET",
        "1500.50, MET, MET, NOT_MET",
        "1500.51, MET, NOT_MET, NOT_MET",
        ", UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void aLimitIsComparedToTheCent(
            @Nullable String pay, Status atLeast, Status atMost, Status below) {
        Facts facts = new Facts(pay == null ? null : Money.parse(pay), null, Answer.UNKNOWN);

        assertBoth(draft("a").given(Facts::pay).atLeast(LIMIT), facts, atLeast);
        assertBoth(draft("a").given(Facts::pay).atMost(LIMIT), facts, atMost);
        assertBoth(draft("a").given(Facts::pay).below(LIMIT), facts, below);
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_MET", "0.01, MET"})
    void aboveLeavesTheLimitOut(String pay, Status status) {
        Facts facts = new Facts(Money.parse(pay), null, Answer.UNKNOWN);
        var above = draft("a").given(Facts::pay).above(Unit.EUROS_PER_MONTH, Money.ZERO);

        assertBoth(above, facts, status);
        assertThat(above.relation()).isEqualTo(">");
    }

    @Test
    void aLimitThatFollowsFromAMissingFactIsNotKnown() {
        Facts facts = new Facts(Money.ZERO, null, Answer.UNKNOWN);
        var condition =
                draft("a")
                        .given(Facts::pay)
                        .atMost(
                                Unit.EUROS,
                                (f, row) -> f.town() == null ? null : row.value(LIMIT),
                                LIMIT);

        assertBoth(condition, facts, Status.UNKNOWN);
        assertThat(condition.parameters()).containsExactly(LIMIT);
    }

    @ParameterizedTest
    @CsvSource({"Espoo, NOT_MET", "Helsinki, MET", ", UNKNOWN"})
    void oneOfSomeValues(@Nullable String town, Status status) {
        var condition = draft("a").given(Facts::town).oneOf(Set.of("Helsinki", "Vantaa"));
        Facts facts = new Facts(null, town, Answer.UNKNOWN);

        assertBoth(condition, facts, status);
        assertThat(condition.finding(facts, ROW).limit()).isEqualTo("Helsinki, Vantaa");
    }

    @ParameterizedTest
    @CsvSource({
        "YES, MET, NOT_MET, MET, MET",
        "NO, NOT_MET, MET, MET, NOT_MET",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, NEEDS_HANDLER"
    })
    void aQuestionHasThreeAnswers(
            Answer answer, Status holds, Status fails, Status answered, Status judged) {
        Facts facts = new Facts(null, null, answer);

        assertBoth(draft("a").holds(Facts::answer), facts, holds);
        assertBoth(draft("a").fails(Facts::answer), facts, fails);
        assertBoth(draft("a").isAnswered(Facts::answer), facts, answered);
        assertBoth(draft("a").isJudgedByHandler(Facts::answer), facts, judged);
    }

    /** Kleene's tables, with the official after the missing fact. */
    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "MET, NEEDS_HANDLER, NEEDS_HANDLER, MET",
        "MET, NOT_APPLICABLE, MET, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "NOT_MET, NEEDS_HANDLER, NOT_MET, NEEDS_HANDLER",
        "NOT_MET, NOT_APPLICABLE, NOT_MET, NOT_MET",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NEEDS_HANDLER, UNKNOWN, UNKNOWN",
        "UNKNOWN, NOT_APPLICABLE, UNKNOWN, UNKNOWN",
        "NEEDS_HANDLER, NEEDS_HANDLER, NEEDS_HANDLER, NEEDS_HANDLER",
        "NEEDS_HANDLER, NOT_APPLICABLE, NEEDS_HANDLER, NEEDS_HANDLER",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void conditionsPutTogetherKeepEveryPart(Status one, Status other, Status all, Status any) {
        Facts facts = new Facts(null, null, Answer.UNKNOWN);
        for (List<Condition<Facts>> parts :
                List.of(
                        List.of(fixed("a", one), fixed("b", other)),
                        List.of(fixed("a", other), fixed("b", one)))) {
            assertBoth(draft("all").allOf(parts), facts, all);
            assertBoth(draft("any").anyOf(parts), facts, any);
            assertThat(draft("any").anyOf(parts).finding(facts, ROW).parts())
                    .extracting(Finding::name)
                    .containsExactly("a", "b");
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void notTurnsMetAndNotMetRound(Status status) {
        Facts facts = new Facts(null, null, Answer.UNKNOWN);
        Status turned =
                status == Status.MET
                        ? Status.NOT_MET
                        : status == Status.NOT_MET ? Status.MET : status;

        assertBoth(draft("not").not(fixed("a", status)), facts, turned);
    }

    @Test
    void whomAConditionDoesNotConcernIsToldWhy() {
        var condition = gated().holds(facts -> Answer.NO);

        Finding no = condition.finding(new Facts(null, null, Answer.NO), ROW);
        assertThat(no.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(no.text().en()).isEqualTo("Only some.");
        assertThat(no.severity()).isEmpty();
        Finding unknown = condition.finding(new Facts(null, null, Answer.UNKNOWN), ROW);
        assertThat(unknown.status()).isEqualTo(Status.UNKNOWN);
        assertThat(unknown.path()).isEqualTo("gate");
        Finding yes = condition.finding(new Facts(null, null, Answer.YES), ROW);
        assertThat(yes.status()).isEqualTo(Status.NOT_MET);
        assertThat(yes.path()).isEqualTo("fact");
        assertThat(condition.status(new Facts(null, null, Answer.NO), ROW)).isEqualTo(no.status());
    }

    /** The first gate that keeps a case out says why; all must let it through. */
    @Test
    void gatesAreAskedInTheirOrder() {
        var condition =
                draft("a")
                        .when("pay", f -> Answer.of(f.pay() != null), LocalizedText.same("No pay."))
                        .when(
                                "town",
                                f -> Answer.of(f.town() != null),
                                LocalizedText.same("No town."))
                        .when("answer", Facts::answer, LocalizedText.same("No answer."))
                        .holds(f -> Answer.YES);

        assertThat(text(condition, null, null, Answer.NO)).isEqualTo("No pay.");
        assertThat(text(condition, Money.ZERO, null, Answer.NO)).isEqualTo("No town.");
        assertThat(text(condition, Money.ZERO, "Helsinki", Answer.NO)).isEqualTo("No answer.");
        assertThat(text(condition, Money.ZERO, "Helsinki", Answer.YES))
                .isEqualTo("It holds. The condition is met.");
        assertBoth(condition, new Facts(Money.ZERO, null, Answer.YES), Status.NOT_APPLICABLE);
        assertBoth(condition, new Facts(Money.ZERO, "x", Answer.UNKNOWN), Status.UNKNOWN);
    }

    private static String text(
            Condition<Facts> condition, @Nullable Money pay, @Nullable String town, Answer answer) {
        return condition.finding(new Facts(pay, town, answer), ROW).text().en();
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, NO, ERROR", "ERROR, UNKNOWN, MISSING",
        "WARNING, NO, WARNING", "WARNING, UNKNOWN, WARNING",
        "MANUAL, NO, MANUAL", "MANUAL, UNKNOWN, MISSING"
    })
    void whatItMeansFollowsFromTheStatus(Severity otherwise, Answer answer, Severity severity) {
        var condition = draft("a").otherwise(otherwise).holds(Facts::answer);

        assertThat(condition.finding(new Facts(null, null, answer), ROW).severity())
                .contains(severity);
        assertThat(condition.finding(new Facts(null, null, Answer.YES), ROW).severity()).isEmpty();
    }

    @Test
    void figuresAreWrittenAsPeopleOfEachLanguageWriteThem() {
        var condition =
                Condition.<Facts>named(
                                "a",
                                new LocalizedText(
                                        "vähintään {limit}", "minst {limit}", "at least {limit}"),
                                SOURCE)
                        .given(Facts::pay)
                        .atLeast(LIMIT);
        Finding finding =
                condition.finding(new Facts(Money.parse("-1234567.80"), null, Answer.NO), ROW);

        assertThat(finding.text().fi())
                .isEqualTo(
                        "vähintään 1\u00a0500,50 Ehto ei täyty. Ilmoitettu: −1\u00a0234\u00a0567,80\u00a0€/kk.");
        assertThat(finding.text().en()).contains("at least 1,500.50", "−1,234,567.80\u00a0€/month");
        assertThat(finding.actual()).isEqualTo("-1234567.80");
        assertThat(finding.limit()).isEqualTo("1500.50");
        assertThat(finding).hasToString("a NOT_MET");
    }

    @Test
    void mistakesOfRuleWritersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft("a").otherwise(Severity.MISSING));
        assertThatIllegalArgumentException().isThrownBy(() -> draft("a").allOf(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new RuleSet<>(
                                        "twice",
                                        DatePeriod.ALWAYS,
                                        List.of(fixed("a", Status.MET), fixed("a", Status.MET))));
    }

    /** The cheap way to the status and the full finding agree. */
    private static void assertBoth(Condition<Facts> condition, Facts facts, Status status) {
        assertThat(condition.status(facts, ROW)).isEqualTo(status);
        assertThat(condition.finding(facts, ROW).status()).isEqualTo(status);
    }

    private static Condition<Facts> fixed(String name, Status status) {
        return draft(name).judged(Unit.ANSWER, (facts, row) -> Judgement.of(status));
    }

    private static ConditionDraft<Facts> gated() {
        return draft("a")
                .asks("fact")
                .when("gate", Facts::answer, LocalizedText.same("Only some."));
    }

    private static ConditionDraft<Facts> draft(String name) {
        return Condition.named(name, LocalizedText.same("It holds."), SOURCE);
    }
}
