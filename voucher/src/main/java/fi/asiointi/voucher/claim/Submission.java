package fi.asiointi.voucher.claim;

import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of sending an employer's application: everything that is wrong in it, at once. It is
 * the only way in: a service that also lets one field be changed asks it about the whole all the
 * same.
 *
 * {@snippet class="fi.asiointi.voucher.claim.SubmissionTest" region="submission"}
 *
 * @param findings what is missing from the application itself
 * @param rows what to do with each row, in the order of the rows
 */
public record Submission(List<ClaimFinding> findings, List<ClaimDecision> rows) {

    /** A submission that can no longer change. */
    public Submission {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
    }

    /**
     * {@return what came of it}
     *
     * @param application the application
     * @param city the city by its Finnish name
     * @param policies the policies to choose from, by the year of each voucher
     * @param vouchers the service's vouchers
     */
    public static Submission of(
            EmployerApplication application,
            String city,
            VoucherPolicies policies,
            VoucherLookup vouchers) {
        var form = new FormFindings();
        form.ask(application);
        var decisions = new ArrayList<ClaimDecision>();
        Set<Long> seen = new HashSet<>();
        for (ClaimRow row : application.rows()) {
            Optional<KnownVoucher> known = vouchers.named(row.code(), row.employeeName());
            boolean isRepeated =
                    vouchers.serial(row.code()).filter(one -> !seen.add(one)).isPresent();
            Optional<ClaimedVoucher> claimed =
                    known.map(
                            voucher ->
                                    isRepeated
                                            ? new ClaimedVoucher(voucher.year(), Standing.USED)
                                            : voucher.claimed());
            decisions.add(decide(application, row, claimed, city, policies));
        }
        return new Submission(form.found(), decisions);
    }

    private static ClaimDecision decide(
            EmployerApplication application,
            ClaimRow row,
            Optional<ClaimedVoucher> voucher,
            String city,
            VoucherPolicies policies) {
        PolicyLookup lookup =
                voucher.map(known -> policies.find(city, known.year()))
                        .orElseGet(() -> policies.at(city, application.submittedAt()));
        if (lookup instanceof PolicyLookup.NoPolicy none) {
            return new ClaimDecision.Refused(List.of(FormFindings.noPolicy(none.reason())));
        }
        var claim =
                new VoucherClaim(
                        application.submittedAt(),
                        voucher.orElse(null),
                        row.work(),
                        row.paidByCollectiveAgreement(),
                        application.employer(),
                        row.papers(),
                        Caps.Paid.NOTHING);
        return ClaimRules.under(((PolicyLookup.Found) lookup).policy()).decide(claim);
    }

    /** {@return whether nothing is missing and nothing refuses: it can be taken in} */
    public boolean isComplete() {
        return findings.isEmpty()
                && rows.stream()
                        .map(ClaimDecision::outcome)
                        .noneMatch(
                                outcome ->
                                        outcome == ClaimDecision.Outcome.REFUSED
                                                || outcome == ClaimDecision.Outcome.INCOMPLETE);
    }
}
