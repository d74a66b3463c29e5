package fi.asiointi.subsidy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.Applications;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitApplicationBuilder;
import fi.asiointi.subsidy.benefit.BenefitParameters;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final BenefitRules RULES = HelsinkiBenefit.rules("2026-01").orElseThrow();
    private static final Map<String, Money> AMOUNTS = Map.of("total", Money.ofEuros(9000));

    @Test
    void aFailedConditionSettlesTheCaseThenAMissingFactThenTheHandler() {
        var application = Applications.complete();

        assertThat(decide(application)).isInstanceOf(Decision.NeedsHandler.class);
        application.residentOfHelsinki(Answer.UNKNOWN);
        assertThat(decide(application)).isInstanceOf(Decision.Incomplete.class);
        application.weeklyHours(BigDecimal.ONE);
        assertThat(decide(application)).isInstanceOf(Decision.Ineligible.class);
    }

    @Test
    void aWarningRefusesNothing() {
        var decision = decide(Applications.complete().judgements(Applications.inFavour()));

        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.finding("job-title-told").orElseThrow().severity())
                .contains(Severity.WARNING);
    }

    @Test
    void aFigureThatNobodyHasCheckedForAYearIsUsedWithANotice() {
        var soon = Applications.completeOn(LocalDate.of(2027, 11, 22));
        var late = Applications.completeOn(LocalDate.of(2027, 11, 23));

        assertThat(decide(soon).notices()).isEmpty();
        assertThat(decide(late).notices())
                .extracting(Reason::code)
                .isNotEmpty()
                .containsOnly("STALE_PARAMETER");
        assertThat(decide(late).notices())
                .anySatisfy(
                        notice ->
                                assertThat(notice.text().fi())
                                        .startsWith("Luku weekly-hours")
                                        .contains("22.11.2026"));
    }

    @Test
    void whatWouldHaveToChangeNamesTheNearestLimit() {
        var decision =
                decide(
                        Applications.complete()
                                .weeklyHours(new BigDecimal("17"))
                                .residentOfHelsinki(Answer.UNKNOWN)
                                .unemployedMonths(2)
                                .serviceNeedAssessed(Answer.NO)
                                .judgements(
                                        new BenefitApplication.Judgements(
                                                Answer.NO, Answer.YES, Answer.YES)));

        assertThat(decision.whatWouldHaveToChange())
                .extracting(
                        Remedy::condition,
                        Remedy::path,
                        Remedy::actual,
                        Remedy::relation,
                        Remedy::value)
                .containsExactly(
                        tuple("target-group", "judgements.targetGroup", "", "=", ""),
                        tuple("working-time", "employee.weeklyHours", "17", "≥", "18"),
                        tuple("residence", "employee.residentOfHelsinki", "", "=", "YES"));
        assertThat(decision.whatWouldHaveToChange().get(0).alternatives())
                .extracting(Remedy::path)
                .containsExactly(
                        "employee.unemployedMonths",
                        "employee.serviceNeedAssessed",
                        "judgements.targetGroup");
    }

    @Test
    void aChangedAnswerShowsAsADiff() {
        var before = decide(Applications.complete());
        var after = decide(Applications.complete().weeklyHours(BigDecimal.ONE));
        DecisionDiff diff = before.diff(after);

        assertThat(diff.before()).isEqualTo(Outcome.NEEDS_HANDLER);
        assertThat(diff.after()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(diff.changes())
                .extracting(DecisionDiff.Change::condition)
                .containsExactly("working-time", "hours-of-a-week");
        assertThat(before.diff(decide(Applications.complete())).isEmpty()).isTrue();
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void rulesOfTwoTimesDifferByConditionsThatOnlyOneHas() {
        BenefitApplication application = Applications.complete().build();
        var now = RULES.decide(application);
        var then = HelsinkiBenefit.rules("2024-01").orElseThrow().decide(application);
        DecisionDiff diff = then.diff(now);

        assertThat(diff.changes())
                .filteredOn(change -> change.before().isEmpty())
                .extracting(DecisionDiff.Change::condition)
                .contains("background", "no-pay-subsidy");
        assertThat(diff.changes())
                .filteredOn(change -> change.after().isEmpty())
                .extracting(DecisionDiff.Change::condition)
                .containsExactly("apprenticeship-with-subsidy");
    }

    @Test
    void aReceiptIsTheSameForTheSameCaseAndTellsWhatIsOtherwise() {
        Receipt receipt = decide(Applications.complete()).receipt(AMOUNTS);
        Receipt replay = decide(Applications.complete()).receipt(AMOUNTS);
        Receipt other =
                decide(Applications.complete().weeklyHours(BigDecimal.ONE)).receipt(AMOUNTS);
        var dearer =
                RULES.with(
                        RULES.parameters()
                                .with(
                                        BenefitParameters.WEEKLY_HOURS,
                                        DatePeriod.from(LocalDate.of(2026, 1, 1)),
                                        BigDecimal.TEN,
                                        new Source("What if", LocalDate.of(2026, 1, 1))));
        Receipt reformed = dearer.decide(Applications.complete().build()).receipt(Map.of());

        assertThat(replay.toJson()).isEqualTo(receipt.toJson());
        assertThat(receipt.differences(replay)).isEmpty();
        assertThat(receipt.differences(other)).containsExactly("inputHash", "outcome", "findings");
        assertThat(receipt.differences(reformed))
                .containsExactly("parametersHash", "findings", "amounts");
        assertThat(Receipt.parse(receipt.toJson())).isEqualTo(receipt);
        assertThat(receipt.library()).isNotBlank().doesNotContain("$");
        assertThatIllegalArgumentException().isThrownBy(() -> Receipt.parse("{\"a\":1}"));
    }

    /** The figure is a held one: a change of it means that old receipts no longer match. */
    @Test
    void theHashOfTheInputIsTheSameOnEveryMachine() {
        assertThat(decide(Applications.complete()).receipt(AMOUNTS).inputHash())
                .isEqualTo(decide(Applications.complete()).receipt(Map.of()).inputHash())
                .hasSize(64);
        assertThat(FactsText.of(Map.of("b", new BigDecimal("1.50"), "a", List.of("x\"", 1))))
                .isEqualTo("{\"a\":[\"x\\\"\",\"1\",],\"b\":1.5,}");
    }

    private static Decision<BenefitApplication> decide(BenefitApplicationBuilder application) {
        return RULES.decide(application.build(), Profile.TERMS);
    }
}
