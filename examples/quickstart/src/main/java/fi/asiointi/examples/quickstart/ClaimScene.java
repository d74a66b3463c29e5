package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.claim.ClaimDecision;
import fi.asiointi.voucher.claim.ClaimFinding;
import fi.asiointi.voucher.claim.ClaimRules;
import fi.asiointi.voucher.claim.ClaimedVoucher;
import fi.asiointi.voucher.claim.ClaimingEmployer;
import fi.asiointi.voucher.claim.Standing;
import fi.asiointi.voucher.claim.VoucherClaim;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.EmployerKind;
import fi.asiointi.voucher.policy.HolidayPay;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The employer claims the value twice: too late with too little, and then as the terms ask. */
final class ClaimScene {
    private final Chapter chapter;
    private final VoucherPolicy policy;

    ClaimScene(Chapter chapter, VoucherPolicy policy) {
        this.chapter = chapter;
        this.policy = policy;
    }

    void tell() {
        ClaimDecision poor = decide("2026-12-01T10:00:00Z", "59.5", "450", Set.of(Paper.PAYSLIP));
        ClaimDecision good = decide("2026-08-20T09:30:00Z", "60", "500", Set.of(Paper.values()));
        chapter.show(
                new Block.Table(
                        "Two claims of an employer",
                        List.of("Claim", "Decision", "Amount", "Findings"),
                        List.of(
                                row("59.5 hours, 450 €, one paper, sent on 1 December", poor),
                                row("60 hours, 500 €, both papers, sent on 20 August", good))));
        chapter.check(
                "everything that is wrong with the first claim is told at once",
                codes(poor)
                        .containsAll(
                                List.of(
                                        "AFTER_DEADLINE",
                                        "HOURS_BELOW_MINIMUM",
                                        "PAY_BELOW_MINIMUM",
                                        "MISSING_ATTACHMENTS")));
        chapter.check(
                "the second claim is payable, with the value of the voucher's year",
                good.amount().equals(policy.fixedValue()));
    }

    private ClaimDecision decide(String sent, String hours, String pay, Set<Paper> papers) {
        var work =
                new WorkDone(
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 30),
                        new BigDecimal(hours),
                        null,
                        Money.parse(pay),
                        HolidayPay.ON_TOP);
        ClaimingEmployer employer =
                ClaimingEmployer.of("0201256-6", EmployerKind.COMPANY, "FI2112345600000785")
                        .with(Answer.YES, Answer.NO);
        return ClaimRules.under(policy)
                .decide(
                        new VoucherClaim(
                                Instant.parse(sent),
                                new ClaimedVoucher(policy.year(), Standing.FREE),
                                work,
                                Answer.UNKNOWN,
                                employer,
                                papers,
                                Caps.Paid.NOTHING));
    }

    private static List<String> row(String claim, ClaimDecision decision) {
        return List.of(
                claim,
                decision.outcome().name(),
                decision.amount().map(amount -> amount + " €").orElse("–"),
                decision.findings().isEmpty()
                        ? "none"
                        : decision.findings().stream()
                                .map(finding -> finding.text().en())
                                .collect(Collectors.joining(" ")));
    }

    private static List<String> codes(ClaimDecision decision) {
        return decision.findings().stream().map(ClaimFinding::code).toList();
    }
}
