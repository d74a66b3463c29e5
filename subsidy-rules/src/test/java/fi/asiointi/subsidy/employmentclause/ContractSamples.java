package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.employmentclause.ClauseTerms.PartTime;
import fi.asiointi.subsidy.employmentclause.EmploymentClause.FixedNumber;
import fi.asiointi.subsidy.employmentclause.EmploymentClause.PurchaseLimit;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Contracts and employments as the tests need them. */
final class ContractSamples {
    static final BusinessId A = BusinessId.parse("0112038-9");
    static final BusinessId B = BusinessId.parse("0201256-6");

    private ContractSamples() {}

    static ContractObligation random(Random random, String number) {
        EmploymentClause clause =
                random.nextBoolean()
                        ? new FixedNumber(random.nextInt(5))
                        : new PurchaseLimit(Money.ofEuros(1 + random.nextInt(900)));
        var contract =
                ContractObligation.of(
                        number,
                        random.nextBoolean() ? A : B,
                        DatePeriod.closed(day("2024-01-01"), day("2026-12-31")),
                        terms(clause, 9, PartTime.IN_FULL));
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate day = day("2024-01-01").plusDays(random.nextInt(1000));
            contract =
                    contract.with(new Purchase(day, Money.ofCents(random.nextInt(100_000))))
                            .with(job("p" + random.nextInt(4), day.toString()));
        }
        return contract;
    }

    static ContractObligation contract(EmploymentClause clause) {
        return ContractObligation.of(
                "H-1",
                A,
                DatePeriod.closed(day("2024-01-01"), day("2026-12-31")),
                terms(clause, 9, PartTime.IN_FULL));
    }

    static ContractObligation lasting(DatePeriod period) {
        return ContractObligation.of(
                "H-1", A, period, terms(new FixedNumber(1), 9, PartTime.IN_FULL));
    }

    static ClauseTerms terms(EmploymentClause clause, int months, PartTime partTime) {
        return new ClauseTerms(
                clause,
                months,
                Set.of(EmploymentKind.WAGE_WORK, EmploymentKind.APPRENTICESHIP),
                new BigDecimal("0.5"),
                partTime);
    }

    static ClauseEmployment job(String person, String start) {
        return new ClauseEmployment(
                person, day(start), 9, EmploymentKind.WAGE_WORK, BigDecimal.ONE, Answer.YES, null);
    }

    static ClauseEmployment kind(String person, EmploymentKind kind) {
        return new ClauseEmployment(
                person, day("2024-03-01"), 9, kind, BigDecimal.ONE, Answer.YES, null);
    }

    static ClauseEmployment share(String person, String share) {
        return new ClauseEmployment(
                person,
                day("2024-03-01"),
                9,
                EmploymentKind.APPRENTICESHIP,
                new BigDecimal(share),
                Answer.YES,
                null);
    }

    static ClauseEmployment group(String person, Answer inGroup) {
        return new ClauseEmployment(
                person,
                day("2024-03-01"),
                9,
                EmploymentKind.WAGE_WORK,
                BigDecimal.ONE,
                inGroup,
                null);
    }

    static ClauseEmployment months(String person, int months) {
        return new ClauseEmployment(
                person,
                day("2024-03-01"),
                months,
                EmploymentKind.WAGE_WORK,
                BigDecimal.ONE,
                Answer.YES,
                null);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static List<String> codes(ObligationStatus status) {
        return status.findings().stream().map(SourcedReason::code).toList();
    }
}
