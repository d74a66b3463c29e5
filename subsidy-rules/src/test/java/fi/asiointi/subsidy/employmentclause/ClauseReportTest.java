package fi.asiointi.subsidy.employmentclause;

import static fi.asiointi.subsidy.employmentclause.ContractSamples.A;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.B;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.day;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.job;
import static fi.asiointi.subsidy.employmentclause.ContractSamples.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClauseReportTest {
    @Test
    void totalsOfTheReportAddUp() {
        var random = new Random(20261122);
        var contracts = new ArrayList<ContractObligation>();
        for (int i = 0; i < 60; i++) {
            contracts.add(random(random, "H-" + i));
        }
        ClauseReport report = ClauseReport.of(contracts, day("2025-08-01"));

        assertThat(report.contracts()).hasSize(60);
        assertThat(report.suppliers()).extracting(row -> row.supplier()).containsExactly(A, B);
        assertThat(report.total().contracts()).isEqualTo(60);
        assertThat(report.total().owed())
                .isPositive()
                .isEqualTo(report.contracts().stream().mapToLong(row -> row.status().owed()).sum())
                .isEqualTo(report.suppliers().stream().mapToLong(row -> row.total().owed()).sum());
        assertThat(report.total().open())
                .isEqualByComparingTo(
                        report.contracts().stream()
                                .map(row -> row.status().open())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(report.total().purchased())
                .isEqualTo(
                        report.suppliers().stream()
                                .map(row -> row.total().purchased())
                                .reduce(Money.ZERO, Money::plus));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ClauseReport.of(
                                        List.of(contracts.get(0), contracts.get(0)),
                                        day("2025-08-01")));
    }

    @Test
    void aJobMoreNeverWorsensTheStateAndTheCountsFollowTheJobs() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            ContractObligation contract = random(random, "H");
            LocalDate day = day("2024-01-01").plusDays(random.nextInt(1300));
            ObligationStatus before = contract.on(day);
            ObligationStatus after = contract.with(job("new", "2024-02-01")).on(day);
            assertThat(after.open()).isLessThanOrEqualTo(before.open());
            BigDecimal jobs = after.filled().add(after.running()).add(after.agreed());
            assertThat(jobs.intValueExact() + after.findings().size())
                    .isEqualTo(contract.employments().size() + 1);
        }
    }
}
