package fi.asiointi.subsidy.employmentclause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentClausesTest {

    @ParameterizedTest
    @CsvSource({
        "200000, 2023-01-01, false",
        "200000.01, 2023-01-01, true",
        "200000.01, 2022-12-31, false",
        "900000, 2028-12-31, true",
    })
    void aClauseIsConsideredOver200000Euros(String value, LocalDate day, boolean considered) {
        assertThat(EmploymentClauses.mustBeConsidered(Money.parse(value), day).isPresent())
                .isEqualTo(considered);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 11, , , NO, NO, UNKNOWN",
        "2024-12-31, 11, 300, 30, NO, NO, NO",
        "2024-12-31, 12, 300, 30, NO, NO, YES",
        "2024-12-31, 11, 301, 30, NO, NO, YES",
        "2024-12-31, 11, 300, 29, NO, NO, YES",
        "2025-01-01, 2, , 30, NO, NO, NO",
        "2025-01-01, 3, , 30, NO, NO, YES",
        "2025-01-01, 2, , 29, NO, NO, YES",
        "2025-01-01, 2, 999, 30, NO, NO, NO",
        "2026-05-01, 0, 0, 40, YES, NO, YES",
        "2026-05-01, 0, 0, 40, NO, YES, YES",
        "2026-05-01, 0, 0, 40, UNKNOWN, NO, UNKNOWN",
        "2026-05-01, , , , NO, NO, UNKNOWN",
        "2026-05-01, , , , YES, NO, YES",
        "2017-10-31, 24, 500, 20, YES, YES, UNKNOWN",
    })
    void theTargetGroupsFollowTheDay(
            LocalDate day,
            @Nullable Integer months,
            @Nullable Integer subsidyDays,
            @Nullable Integer age,
            Answer immigrant,
            Answer partial,
            Answer belongs) {
        var person = new Candidate(months, subsidyDays, age, immigrant, partial);

        TargetGroupAnswer answer = EmploymentClauses.targetGroups(person, day);
        assertThat(answer.belongs()).isEqualTo(belongs);
        assertThat(answer.groups().isEmpty()).isEqualTo(belongs != Answer.YES);
        assertThat(answer.because())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.text().sv()).doesNotContain("{"));
    }

    @Test
    void whatIsNotKnownIsAsked() {
        var unknown = new Candidate(null, null, null, Answer.UNKNOWN, Answer.UNKNOWN);

        assertThat(EmploymentClauses.targetGroups(unknown, LocalDate.of(2026, 1, 1)).because())
                .extracting(SourcedReason::code)
                .containsExactly(
                        "UNEMPLOYED_UNKNOWN",
                        "YOUNG_UNKNOWN",
                        "IMMIGRANT_UNKNOWN",
                        "PARTIAL_WORK_ABILITY_UNKNOWN");
    }

    @Test
    void everyMonthUntil2028HasItsFigures() {
        var person = new Candidate(24, 500, 20, Answer.YES, Answer.YES);
        for (LocalDate day = LocalDate.of(2017, 11, 1);
                day.isBefore(LocalDate.of(2029, 1, 1));
                day = day.plusMonths(1)) {
            assertThat(EmploymentClauses.purchasesPerJob(day).orElseThrow().value())
                    .isEqualTo(Money.ofEuros(500_000));
            assertThat(EmploymentClauses.shortestMonths(day).orElseThrow().value()).isEqualTo(9);
            assertThat(ClauseParameters.find(ClauseParameters.LONGEST_YEARS, day)).isPresent();
            assertThat(ClauseParameters.warningDays(day)).isPositive();
            assertThat(EmploymentClauses.targetGroups(person, day).groups())
                    .hasSize(day.getYear() < 2025 ? 5 : 4);
        }
        assertThat(EmploymentClauses.purchasesPerJob(LocalDate.of(2017, 10, 31))).isEmpty();
        assertThat(
                        EmploymentClauses.purchasesPerJob(LocalDate.of(2026, 1, 1))
                                .orElseThrow()
                                .source())
                .hasToString(
                        "One job for each 500 000 euros of purchases: the project's brief; not"
                                + " found in public texts (not verified)");
    }

    @Test
    void negativeFactsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidate(-1, null, null, Answer.NO, Answer.NO));
    }
}
