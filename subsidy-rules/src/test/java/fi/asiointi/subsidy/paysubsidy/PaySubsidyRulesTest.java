package fi.asiointi.subsidy.paysubsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.Recount;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaySubsidyRulesTest {

    @ParameterizedTest
    @CsvSource({
        // day, gross, support, percent, monthly: to the cent below and at the cap
        "2023-07-01, 2519.98, LACK_OF_SKILLS, 50, 1259.99",
        "2023-07-01, 2520.00, LACK_OF_SKILLS, 50, 1260.00",
        "2026-02-01, 2520.02, LACK_OF_SKILLS, 50, 1260.00",
        "2026-02-01, 1000.01, LACK_OF_SKILLS, 50, 500.01",
        "2026-02-01, 2528.57, REDUCED_WORK_ABILITY, 70, 1770.00",
        "2026-02-01, 2528.55, REDUCED_WORK_ABILITY, 70, 1769.99",
    })
    void payAloneIsSubsidisedUpToTheCap(
            String day, String gross, PaySupport support, int percent, String monthly) {
        Case one = new Case().on(day).gross(gross).skills(Answer.YES).ability(Answer.YES);

        Entitlement found = one.entitlement(support);
        assertThat(found.percent()).isEqualTo(percent);
        assertThat(found.monthly()).isEqualTo(Money.parse(monthly));
        Recount.agrees(found.explanation());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, UNEMPLOYED_UNDER_YEAR, 30, 6",
        "11, 23, UNEMPLOYED_UNDER_YEAR, 30, 6",
        "12, 23, UNEMPLOYED_12_OF_14, 40, 12",
        "14, 24, UNEMPLOYED_24_OF_28, 50, 24",
        "10, 24, UNEMPLOYED_24_OF_28, 50, 24",
    })
    void untilJune2023TheLengthOfUnemploymentGaveShareAndLength(
            int of14, int of28, PaySupport support, int percent, int months) {
        Case one = new Case().on("2023-06-30").unemployed(of14, of28).months(null);

        assertThat(one.possible().entitlements()).hasSize(1);
        Entitlement found = one.entitlement(support);
        assertThat(found.percent()).isEqualTo(percent);
        assertThat(found.months()).isEqualTo(months);
    }

    @Test
    void theOldSupportCoveredSideCostsUnderTheCapAndHolidayPayOnTopOfIt() {
        Case one = new Case().on("2021-05-01").unemployed(14, 24);

        // (2400 + 600) * 50 % = 1500, capped at 1400; 50 % of the holiday pay of 100 on top
        assertThat(one.entitlement(PaySupport.UNEMPLOYED_24_OF_28).monthly())
                .isEqualTo(Money.ofEuros(1450));
        Recount.agrees(one.entitlement(PaySupport.UNEMPLOYED_24_OF_28).explanation());
    }

    @ParameterizedTest
    @CsvSource({"11, 5", "12, 10"})
    void fromJuly2023ItIsFiveOrTenMonths(int of14, int months) {
        Case one = new Case().unemployed(of14, of14).skills(Answer.YES).months(null);

        assertThat(one.entitlement(PaySupport.LACK_OF_SKILLS).months()).isEqualTo(months);
        assertThat(one.months(3).entitlement(PaySupport.LACK_OF_SKILLS).months()).isEqualTo(3);
    }

    @Test
    void anApprenticeshipIsSupportedToItsEnd() {
        Case one = new Case().skills(Answer.YES).apprenticeship(Answer.YES);

        assertThat(one.months(30).entitlement(PaySupport.LACK_OF_SKILLS).months()).isEqualTo(30);
        assertThat(codes(one.months(null).cannotTell().missing())).containsExactly("ASK_MONTHS");
        assertThat(codes(one.apprenticeship(Answer.UNKNOWN).cannotTell().missing()))
                .containsExactly("ASK_APPRENTICESHIP");
    }

    @ParameterizedTest
    @CsvSource({
        // hours a week, as the act says, as the city's calculator counts; pay costs 3100
        "37.5, 1918.80, 1918.80",
        "24.38, 2020, 2020",
        "24.375, 2020, 2020",
        "10, 2020, 2020",
    })
    void fullSupportCoversNoMoreThan65PercentOfFullTime(
            String hours, String byAct, String byCalculator) {
        Case one = new Case().association().hours(hours, "37.5");

        assertThat(one.full(FullSubsidyReading.BY_ACT)).isEqualTo(Money.parse(byAct));
        assertThat(one.full(FullSubsidyReading.AS_CITY_CALCULATOR))
                .isEqualTo(Money.parse(byCalculator));
    }

    @Test
    void onlyTheCitysCalculatorScalesShorterHoursUp() {
        Case one = new Case().association().hours("15", "37.5").gross("900").costs("220", "0");

        // 40 percent of full time: 900 / 0.4 * 0.65 * 1.23 is more than the person costs.
        assertThat(one.full(FullSubsidyReading.AS_CITY_CALCULATOR))
                .isEqualTo(Money.parse("1798.88"));
        assertThat(one.full(FullSubsidyReading.BY_ACT)).isEqualTo(Money.parse("1107.00"));
        assertThat(one.costs("0", "0").full(FullSubsidyReading.BY_ACT))
                .isEqualTo(Money.ofEuros(900));
    }

    @ParameterizedTest
    @CsvSource({"37.5, 2275", "24.375, 2800", "15, 2800"})
    void theOldFullSupportScaledLongerHoursDown(String hours, String monthly) {
        Case one =
                new Case()
                        .on("2023-06-30")
                        .association()
                        .hours(hours, "37.5")
                        .gross("2000")
                        .costs("500", "1000");
        Entitlement found = one.entitlement(PaySupport.ASSOCIATION);

        // longer: (2500 * 0.65 = 1625) + 650 of holiday pay; shorter: the cap of 1800 + 1000
        assertThat(found.monthly()).isEqualTo(Money.parse(monthly));
        Recount.agrees(found.explanation());
    }

    @ParameterizedTest
    @CsvSource({
        "55, 24, 25, 37.5, ",
        "54, 24, 25, 37.5, AGED_55",
        "55, 23, 25, 37.5, AGED_55_UNEMPLOYMENT",
        "55, 24, 24.99, 37.5, AGED_55_HOURS",
        "55, 24, 24.37, 37.49, ",
        "55, 24, 24.36, 37.49, AGED_55_HOURS",
        "55, 24, 13, 20, ",
        "55, 24, 12.99, 20, AGED_55_HOURS",
        "55, 24, 25, , ",
    })
    void theSupportOfThose55AndOverHasItsOwnConditions(
            int age, int of28, String hours, @Nullable String fullTime, @Nullable String code) {
        Case one = new Case().age(age).unemployed(10, of28).hours(hours, fullTime);

        if (code == null) {
            assertThat(one.entitlement(PaySupport.AGED_55).months()).isEqualTo(10);
        } else {
            assertThat(codes(one.notPossible().because())).contains(code);
        }
    }

    @Test
    void theStateGetsNoSupportForThose55AndOver() {
        Case one = new Case().age(60).unemployed(14, 28).by(EmployerKind.CENTRAL_GOVERNMENT);

        assertThat(codes(one.notPossible().because())).contains("CENTRAL_GOVERNMENT");
        assertThat(one.by(EmployerKind.MUNICIPALITY).possible().entitlements()).hasSize(1);
    }

    @Test
    void someWorkIsNeverSupportedSinceJuly2023() {
        Case good = new Case().skills(Answer.YES);

        assertThat(codes(good.zeroHours(Answer.YES).notPossible().because()))
                .contains("ZERO_HOURS");
        assertThat(codes(good.zeroHours(Answer.UNKNOWN).cannotTell().missing()))
                .containsExactly("ASK_ZERO_HOURS");
        assertThat(codes(good.zeroHours(Answer.NO).commission(Answer.YES).notPossible().because()))
                .contains("COMMISSION_ONLY");
        Case early = good.commission(Answer.NO).startingOn("2026-01-31");
        assertThat(codes(early.notPossible().because())).contains("STARTED_BEFORE_DECISION");
        assertThat(early.startingOn("2026-02-01").possible().entitlements()).hasSize(1);
    }

    @Test
    void anUnknownAnswerIsAskedAndNotReadAsNo() {
        var nobodyTold =
                new Jobseeker(null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
        Case one = new Case().of(nobodyTold).hours(null, null);

        assertThat(codes(one.cannotTell().missing()))
                .containsExactlyInAnyOrder(
                        "ASK_LACK_OF_SKILLS",
                        "ASK_UNEMPLOYMENT",
                        "ASK_REDUCED_WORK_ABILITY",
                        "ASK_AGED_55",
                        "ASK_AGED_55_UNEMPLOYMENT",
                        "ASK_AGED_55_HOURS");
        assertThat(codes(one.on("2022-01-01").cannotTell().missing())).contains("ASK_UNEMPLOYMENT");
    }

    @Test
    void theBestSupportStandsFirstAndTheOthersAreExplained() {
        Case one = new Case().skills(Answer.YES).ability(Answer.YES);

        assertThat(one.possible().entitlements())
                .extracting(Entitlement::support)
                .containsExactly(PaySupport.REDUCED_WORK_ABILITY, PaySupport.LACK_OF_SKILLS);
        assertThat(codes(one.possible().others())).contains("ASSOCIATION", "AGED_55_UNEMPLOYMENT");
    }

    @Test
    void whatNobodyVerifiedIsMarked() {
        Entitlement now = new Case().skills(Answer.YES).entitlement(PaySupport.LACK_OF_SKILLS);
        Entitlement in2024 =
                new Case()
                        .on("2024-05-01")
                        .unemployed(3, 3)
                        .skills(Answer.YES)
                        .entitlement(PaySupport.LACK_OF_SKILLS);

        // From 12 months on ten months, and the cap of 2025–2026: both are not verified.
        assertThat(codes(now.notes())).containsExactly("ESTIMATE", "NOT_VERIFIED", "NOT_VERIFIED");
        assertThat(codes(in2024.notes())).containsExactly("ESTIMATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "-999999999-01-01"})
    void beforeTheRulesThatAreKnownThereIsNoEstimate(String day) {
        assertThat(codes(new Case().on(day).notPossible().because()))
                .containsExactly("NOT_IN_FORCE");
    }

    @Test
    void everyMonthUntil2028HasAnEstimate() {
        for (LocalDate day = LocalDate.of(2020, 1, 1);
                day.isBefore(LocalDate.of(2029, 1, 1));
                day = day.plusMonths(1)) {
            Case one =
                    new Case()
                            .association()
                            .age(58)
                            .unemployed(14, 28)
                            .skills(Answer.YES)
                            .on("" + day);
            assertThat(one.possible().entitlements())
                    .hasSize(day.isBefore(LocalDate.of(2023, 7, 1)) ? 2 : 3)
                    .allSatisfy(found -> Recount.agrees(found.explanation()));
        }
    }

    @Test
    void byTheActNoSupportIsMoreThanThePayCostsOrTheCap() {
        var random = new Random(20261122);
        for (int i = 0; i < 2000; i++) {
            Case one =
                    new Case()
                            .on(random.nextBoolean() ? "2022-05-05" : "2026-05-05")
                            .association()
                            .unemployed(14, 28)
                            .age(60)
                            .gross(cents(random, 500_000))
                            .costs(cents(random, 90_000), cents(random, 30_000))
                            .hours("" + (1 + random.nextInt(40)), "37.5");
            Job.Pay pay = one.job.pay();
            Money costs = pay.gross().plus(pay.sideCosts()).plus(pay.holidayPay());
            for (Entitlement found : one.possible().entitlements()) {
                assertThat(found.monthly()).isLessThanOrEqualTo(costs);
                Recount.agrees(found.explanation());
            }
        }
    }

    @Test
    void factsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Case().unemployed(15, 15));
        assertThatIllegalArgumentException().isThrownBy(() -> new Case().unemployed(1, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new Case().age(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Case().hours("0", "37.5"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Case().hours("20", "169"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Case().months(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Case().gross("-0.01"));
    }

    private static String cents(Random random, int most) {
        return Money.ofCents(random.nextInt(most)).toEuros().toPlainString();
    }

    private static List<String> codes(List<SourcedReason> reasons) {
        return reasons.stream().map(SourcedReason::code).toList();
    }
}
