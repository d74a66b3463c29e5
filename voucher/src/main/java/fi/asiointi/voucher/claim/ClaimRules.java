package fi.asiointi.voucher.claim;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.voucher.policy.AwardRule;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.text.Written;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a claim is paid, and how much, under the policy of the voucher's year. A pure function of
 * its arguments: every rule is asked, also after one has failed, and it does not matter on which
 * way the claim came in.
 *
 * {@snippet class="fi.asiointi.voucher.claim.ClaimRulesTest" region="claim"}
 */
public final class ClaimRules {
    private final VoucherPolicy policy;

    private ClaimRules(VoucherPolicy policy) {
        this.policy = policy;
    }

    /**
     * {@return the rules with the values of this policy}
     *
     * @param policy the city's policy of the year of the voucher: not of the claim, whose amount
     *     would then depend on when a draft was opened
     */
    public static ClaimRules under(VoucherPolicy policy) {
        return new ClaimRules(policy);
    }

    /**
     * {@return what to do with a claim}
     *
     * @param claim the claim
     */
    public ClaimDecision decide(VoucherClaim claim) {
        var findings = new Findings(policy);
        voucher(claim, findings);
        deadline(claim, findings);
        new WorkRules(policy, findings).ask(claim.work());
        new PayRules(policy, findings).ask(claim);
        new EmployerRules(policy, findings).ask(claim.employer());
        papers(claim, findings);
        return findings.decision(amount(claim, findings));
    }

    private void voucher(VoucherClaim claim, Findings findings) {
        ClaimedVoucher voucher = claim.voucher();
        if (voucher == null) {
            findings.error("UNKNOWN_VOUCHER", "voucher", "voucher");
            return;
        }
        if (voucher.year() != policy.year()) {
            findings.error(
                    "VOUCHER_OF_ANOTHER_YEAR",
                    "voucher.year",
                    "voucher",
                    "year",
                    voucher.year(),
                    "policyYear",
                    policy.year());
        }
        switch (voucher.standing()) {
            case FREE -> {}
            case HELD -> findings.error("VOUCHER_HELD", "voucher", "voucher");
            case USED -> findings.error("VOUCHER_ALREADY_USED", "voucher", "voucher");
            case NOT_GRANTED -> findings.error("VOUCHER_NOT_ACCEPTED", "voucher", "voucher");
            case REVOKED -> findings.error("VOUCHER_REVOKED", "voucher", "voucher");
        }
    }

    private void deadline(VoucherClaim claim, Findings findings) {
        DatePeriod window = policy.employers().claimWindow();
        LocalDate day = policy.dayOf(claim.submittedAt());
        if (window != null && day.isAfter(window.end())) {
            findings.error(
                    "AFTER_DEADLINE",
                    "submittedAt",
                    "claimWindow",
                    "until",
                    Written.day(window.end()));
        } else if (window != null && day.isBefore(window.start())) {
            findings.error(
                    "BEFORE_CLAIM_WINDOW",
                    "submittedAt",
                    "claimWindow",
                    "from",
                    Written.day(window.start()));
        }
        LocalDate lastDay = claim.work().end();
        if (lastDay != null && day.isBefore(lastDay)) {
            findings.warning("WORK_NOT_ENDED", "work.end", "workWindow");
        }
    }

    private void papers(VoucherClaim claim, Findings findings) {
        for (Paper paper : Paper.values()) {
            if (policy.employers().attachments().contains(paper)
                    && !claim.papers().contains(paper)) {
                findings.add(
                        Severity.MISSING,
                        "MISSING_ATTACHMENTS",
                        "attachments",
                        "attachments",
                        "paper",
                        Written.named(paper));
            }
        }
    }

    /** The caps cut what the work earns; a cap that leaves nothing refuses. */
    private Optional<Money> amount(VoucherClaim claim, Findings findings) {
        AwardRule award = policy.award();
        if (award == null) {
            findings.manual("VALUE_NOT_KNOWN", "amount", "voucherValue");
            return Optional.empty();
        }
        Optional<Money> earned = award.amount(claim.work());
        if (earned.isEmpty()) {
            return earned; // a fact is missing, and told as such
        }
        if (earned.get().equals(Money.ZERO)) {
            findings.error("WORK_EARNS_NOTHING", "work", "voucherValue");
            return Optional.empty();
        }
        Caps.Capped capped = policy.caps().cap(earned.get(), claim.paid());
        boolean isGone = capped.amount().equals(Money.ZERO);
        for (Caps.Cap cut : capped.cuts()) {
            if (isGone) {
                findings.error("NOTHING_LEFT_" + cut, "amount", "caps");
            } else {
                findings.warning(
                        "AMOUNT_CUT_" + cut, "amount", "caps", "from", Written.euros(earned.get()));
            }
        }
        return isGone ? Optional.empty() : Optional.of(capped.amount());
    }
}
