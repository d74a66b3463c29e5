package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.SupportComparison.Compared;
import fi.asiointi.subsidy.benefit.SupportComparison.Larger;
import fi.asiointi.subsidy.benefit.SupportComparison.NotComparable;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The estimate before applying, the suggested percent, and the comparison with pay subsidy. */
class EstimateTest {
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 1);

    static Stream<JsonNode> estimator() {
        return Cases.group("hel_fi_public_estimator_2024");
    }

    @ParameterizedTest
    @MethodSource("estimator")
    void theEstimatorOf2024IsReproduced(JsonNode one) {
        boolean business = one.path("organisation").asText().startsWith("business");
        var question =
                new QuickEstimate(
                        IN_2024,
                        Money.parse(one.path("monthly_pay").asText()),
                        EmployerKind.ASSOCIATION,
                        business ? Answer.YES : Answer.NO,
                        Money.parse(one.path("vacation_money_per_month").asText()),
                        one.path("pay_subsidy_percent").asInt(),
                        null);
        var estimated = (BenefitEstimate.Estimated) question.estimate();

        assertThat(estimated.monthly())
                .isEqualTo(Money.parse(one.path("expected_benefit_per_month").asText()));
        var step = estimated.explanation();
        assertThat(new FormulaReader(step.formula(), step.inputs()).value())
                .isEqualByComparingTo(estimated.monthly().toEuros());
    }

    @Test
    void theSideCostsOfTheEstimateCanBeReplaced() {
        var assumed = (BenefitEstimate.Estimated) company(IN_2026, 0, null).estimate();
        var told = (BenefitEstimate.Estimated) company(IN_2026, 0, BigDecimal.TEN).estimate();

        assertThat(assumed.monthly()).isEqualTo(Money.ofEuros(1220));
        assertThat(told.monthly()).isEqualTo(Money.ofEuros(1100));
        assertThat(assumed.uncertainties())
                .extracting(Reason::code)
                .containsExactly(
                        "NO_DECISION", "BUSINESS", "SIDE_COSTS_ASSUMED", "FIGURES_NOT_PUBLIC");
        assertThat(told.uncertainties())
                .extracting(Reason::code)
                .doesNotContain("SIDE_COSTS_ASSUMED");
    }

    @Test
    void theHolidayBonusIsCountedUpToAPartOfThePay() {
        var question =
                new QuickEstimate(
                        IN_2024,
                        Money.ofEuros(400),
                        EmployerKind.COMPANY,
                        Answer.UNKNOWN,
                        Money.ofEuros(100),
                        0,
                        null);
        var estimated = (BenefitEstimate.Estimated) question.estimate();

        // 400 / 2 / 11 is 18 whole euros.
        assertThat(estimated.monthly()).isEqualTo(Money.ofEuros(253));
        assertThat(estimated.uncertainties())
                .extracting(Reason::code)
                .contains("HOLIDAY_PAY_LIMITED");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 0, NO_ESTIMATOR",
        "2024-06-01, 100, SUBSIDY_NOT_IN_ESTIMATOR",
        "2024-06-01, 60, SUBSIDY_NOT_IN_ESTIMATOR",
        "2026-06-01, 50, SUBSIDY_EXCLUDES_BENEFIT"
    })
    void whatTheEstimatorsDoNotKnowIsNotEstimated(LocalDate day, int subsidy, String code) {
        var refused = (BenefitEstimate.NotEstimable) company(day, subsidy, null).estimate();

        assertThat(refused.because()).extracting(Reason::code).containsExactly(code);
    }

    @Test
    void negativeAnswersAreRefusedTogether() {
        var question =
                new QuickEstimate(
                        IN_2026,
                        Money.ofEuros(-1),
                        EmployerKind.ASSOCIATION,
                        Answer.UNKNOWN,
                        Money.ofEuros(-1),
                        0,
                        BigDecimal.ONE.negate());

        assertThat(((BenefitEstimate.NotEstimable) question.estimate()).because()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, COMPANY, UNKNOWN, 0, 50, PUBLIC_TOOL, BUSINESS",
        "2024-06-01, ASSOCIATION, YES, 50, 50, PUBLIC_TOOL, BUSINESS",
        "2024-06-01, COMPANY, NO, 70, 100, PUBLIC_TOOL, BUSINESS_WITH_HIGHEST_SUBSIDY",
        "2025-12-31, ASSOCIATION, NO, 100, 100, PUBLIC_TOOL, NO_BUSINESS",
        "2026-01-01, ASSOCIATION, NO, 0, 50, CONTRADICTED, NO_BUSINESS_CONTRADICTED",
        "2026-01-01, COMPANY, UNKNOWN, 0, 50, PUBLIC_TOOL, BUSINESS"
    })
    void thePercentOfThePublicToolsIsSuggestedWithItsReason(
            LocalDate day,
            EmployerKind kind,
            Answer business,
            int subsidy,
            int percent,
            StateAidSuggestion.Certainty certainty,
            String code) {
        var suggested =
                (StateAidSuggestion.Suggested) StateAidSuggestion.on(day, kind, business, subsidy);

        assertThat(suggested.percent()).isEqualTo(percent);
        assertThat(suggested.certainty()).isEqualTo(certainty);
        assertThat(suggested.because().code()).isEqualTo(code);
        assertThat(suggested.otherwise().isEmpty())
                .isEqualTo(certainty == StateAidSuggestion.Certainty.PUBLIC_TOOL);
    }

    @Test
    void whatAnAssociationHasNotAnsweredIsAsked() {
        var none =
                (StateAidSuggestion.None)
                        StateAidSuggestion.on(IN_2026, EmployerKind.ASSOCIATION, Answer.UNKNOWN, 0);

        assertThat(none.because().code()).isEqualTo("BUSINESS_ACTIVITIES_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 50, 7200, 6000, BENEFIT",
        "6, 70, 7200, 8400, PAY_SUBSIDY",
        "12, 50, 14400, 12000, BENEFIT",
        "14, 70, 14400, 19600, PAY_SUBSIDY"
    })
    void theBenefitIsComparedWithAPaySubsidy(
            int months, int percent, Money benefit, Money subsidy, Larger larger) {
        var compared = (Compared) question(IN_2026, months, percent).compare();

        assertThat(compared.benefit().total()).isEqualTo(benefit);
        assertThat(compared.paySubsidy().total()).isEqualTo(subsidy);
        assertThat(compared.larger()).isEqualTo(larger);
        assertThat(compared.difference())
                .isEqualTo(benefit.max(subsidy).minus(benefit.min(subsidy)));
        assertThat(compared.because()).extracting(Reason::code).contains("EITHER_OR");
        assertThat(compared.caveats().get(0).code().equals("BENEFIT_MONTHS_LIMITED"))
                .isEqualTo(months > 12);
    }

    @Test
    void before2026BothCouldBeHad() {
        var compared = (Compared) question(IN_2024, 10, 50).compare();

        assertThat(compared.because()).extracting(Reason::code).contains("BOTH_POSSIBLE");
        assertThat(compared.because().get(1).parameter("monthly")).contains("200");
    }

    @Test
    void whatCannotBeComparedIsToldWithEveryReason() {
        var refused = (NotComparable) question(IN_2026, 0, 40).compare();

        assertThat(refused.because())
                .extracting(Reason::code)
                .containsExactly("MONTHS", "SUBSIDY_PERCENT");
        assertThat(question(LocalDate.of(2019, 1, 1), 6, 50).compare())
                .isInstanceOf(NotComparable.class);
        assertThat(question(LocalDate.MAX, 6, 50).compare()).isInstanceOf(NotComparable.class);
    }

    private static SupportQuestion question(LocalDate day, int months, int percent) {
        var costs =
                new WageCosts(
                        Money.ofEuros(2000),
                        Money.ZERO,
                        HolidayPayBasis.PER_MONTH,
                        Money.ofEuros(400));
        return new SupportQuestion(day, costs, months, 50, percent, null);
    }

    private static QuickEstimate company(
            LocalDate day, int subsidy, @Nullable BigDecimal sideCosts) {
        return new QuickEstimate(
                day,
                Money.ofEuros(2000),
                EmployerKind.COMPANY,
                Answer.UNKNOWN,
                Money.ZERO,
                subsidy,
                sideCosts);
    }
}
