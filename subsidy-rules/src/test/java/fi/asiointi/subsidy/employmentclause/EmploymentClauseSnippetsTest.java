package fi.asiointi.subsidy.employmentclause;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.employmentclause.ClauseTerms.PartTime;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class EmploymentClauseSnippetsTest {

    @Test
    void obligation() {
        // @start region="obligation"
        var terms =
                new ClauseTerms(
                        new EmploymentClause.PurchaseLimit(Money.ofEuros(500_000)),
                        9,
                        Set.of(EmploymentKind.WAGE_WORK, EmploymentKind.APPRENTICESHIP),
                        new BigDecimal("0.5"),
                        PartTime.IN_FULL);
        var years = DatePeriod.closed(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));
        ContractObligation contract =
                ContractObligation.of("H-1", BusinessId.parse("0112038-9"), years, terms)
                        .with(new Purchase(LocalDate.of(2025, 3, 1), Money.ofEuros(1_200_000)))
                        .with(
                                new ClauseEmployment(
                                        "person-1",
                                        LocalDate.of(2025, 5, 1),
                                        12,
                                        EmploymentKind.WAGE_WORK,
                                        BigDecimal.ONE,
                                        Answer.YES,
                                        null));

        ObligationStatus status = contract.on(LocalDate.of(2026, 2, 1));
        long owed = status.owed(); // 2
        BigDecimal filled = status.filled(); // 1: nine months were full on 31 January
        LocalDate by = status.next().by(); // 1 April 2027: the last day for a job to start
        // @end
        assertThat(owed).isEqualTo(2);
        assertThat(filled).isEqualByComparingTo("1");
        assertThat(by).isEqualTo("2027-04-01");
    }
}
