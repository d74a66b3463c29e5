package fi.asiointi.subsidy.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.deminimis.Reorganisation.Merger;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every ledger, and the same answers counted in a slower way. */
class LedgerPropertiesTest {
    private static final List<BusinessId> IDS =
            Stream.of("0112038-9", "0201256-6", "2336509-6", "1927400-1")
                    .map(BusinessId::parse)
                    .toList();
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private final Random random = new Random(20261122);

    @Test
    void whatIsAllowedNeverPassesTheCeiling() {
        for (int i = 0; i < 3000; i++) {
            DeMinimisLedger ledger = ledger();
            PlannedAid planned = planned();
            if (!(ledger.judge(planned) instanceof DeMinimisAnswer.Counted answer)) {
                continue;
            }
            Money together = answer.counted().plus(planned.amount());
            assertThat(answer.allowed()).isEqualTo(together.compareTo(answer.ceiling()) <= 0);
            if (answer.counted().compareTo(answer.ceiling()) <= 0) {
                assertThat(answer.room().plus(answer.counted())).isEqualTo(answer.ceiling());
            } else {
                assertThat(answer.room()).isEqualTo(Money.ZERO);
            }
        }
    }

    @Test
    void oneGrantMoreNeverMakesRoom() {
        for (int i = 0; i < 2000; i++) {
            DeMinimisLedger ledger = ledger();
            PlannedAid planned = planned();
            if (ledger.judge(planned) instanceof DeMinimisAnswer.Counted before
                    && ledger.with(grant()).judge(planned)
                            instanceof DeMinimisAnswer.Counted after) {
                assertThat(after.room()).isLessThanOrEqualTo(before.room());
                assertThat(before.allowed() || !after.allowed()).isTrue();
            }
        }
    }

    @Test
    void aSingleUndertakingCountsTheSumOfItsMembers() {
        for (int i = 0; i < 1000; i++) {
            DeMinimisLedger ledger = DeMinimisLedger.of(ledger().grants());
            PlannedAid planned = planned();
            Money apart =
                    planned.to().members().stream()
                            .map(SingleUndertaking::of)
                            .map(one -> one.withFiscalYearFrom(planned.to().fiscalYearStart()))
                            .map(one -> counted(ledger, one, planned))
                            .reduce(Money.ZERO, Money::plus);
            assertThat(counted(ledger, planned.to(), planned)).isEqualTo(apart);
        }
    }

    @Test
    void roomFreesOnTheFirstDayOnWhichTheSameQuestionIsAllowed() {
        int found = 0;
        for (int i = 0; i < 400; i++) {
            DeMinimisLedger ledger = ledger();
            PlannedAid planned = planned();
            if (ledger.judge(planned) instanceof DeMinimisAnswer.Counted answer
                    && !answer.allowed()
                    && planned.amount().compareTo(answer.ceiling()) <= 0) {
                assertThat(answer.roomFreesOn()).isEqualTo(dayByDay(ledger, planned));
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void eachRegulationAnswersInEveryMonthUntilItsLegalEnd(DeMinimisRegulation regulation) {
        LocalDate first =
                RegulationTerms.changeDays(regulation).stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        LocalDate last = RegulationTerms.lastDay(regulation);
        assertThat(last).isAfter("2028-12-31").isBefore("2040-01-01");
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            RegulationTerms terms = RegulationTerms.on(regulation, day).orElseThrow();
            // Exactly one kind of window is in force.
            assertThat(terms.isRolling()).isEqualTo(terms.fiscalYears() == 0);
            assertThat(terms.windowStart(MonthDay.of(1, 1))).isBefore(day);
        }
    }

    @Test
    void everyTextSpeaksThreeLanguages() {
        assertThat(DeMinimisTexts.ALL.keys())
                .allSatisfy(
                        key ->
                                assertThat(DeMinimisTexts.ALL.text(key).fi())
                                        .isNotEqualTo(DeMinimisTexts.ALL.text(key).sv()));
    }

    private static @Nullable LocalDate dayByDay(DeMinimisLedger ledger, PlannedAid planned) {
        return planned.on()
                .plusDays(1)
                .datesUntil(LocalDate.of(2033, 1, 1))
                .filter(
                        day ->
                                ledger.judge(
                                                        new PlannedAid(
                                                                planned.to(),
                                                                planned.regulation(),
                                                                planned.amount(),
                                                                day))
                                                instanceof DeMinimisAnswer.Counted answer
                                        && answer.allowed())
                .findFirst()
                .orElse(null);
    }

    private static Money counted(
            DeMinimisLedger ledger, SingleUndertaking undertaking, PlannedAid planned) {
        var same =
                new PlannedAid(undertaking, planned.regulation(), planned.amount(), planned.on());
        return ((DeMinimisAnswer.Counted) ledger.judge(same)).counted();
    }

    private DeMinimisLedger ledger() {
        List<DeMinimisGrant> grants =
                IntStream.range(0, random.nextInt(25)).mapToObj(i -> grant()).toList();
        var changes = new ArrayList<Reorganisation>();
        if (random.nextInt(3) == 0) {
            changes.add(new Merger(id(), id(), day()));
        }
        return new DeMinimisLedger(grants, changes);
    }

    private DeMinimisGrant grant() {
        return new DeMinimisGrant(id(), regulation(), amount(), day());
    }

    private PlannedAid planned() {
        var members = new TreeSet<>(List.of(id(), id()));
        MonthDay start = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(29));
        LocalDate day = FIRST.plusDays(random.nextInt(3600));
        return new PlannedAid(new SingleUndertaking(members, start), regulation(), amount(), day);
    }

    private Money amount() {
        return Money.ofCents(1 + random.nextInt(20_000_000));
    }

    private DeMinimisRegulation regulation() {
        return random.nextInt(4) == 0
                ? DeMinimisRegulation.ROAD_FREIGHT
                : DeMinimisRegulation.GENERAL;
    }

    private BusinessId id() {
        return IDS.get(random.nextInt(IDS.size()));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(4000));
    }
}
