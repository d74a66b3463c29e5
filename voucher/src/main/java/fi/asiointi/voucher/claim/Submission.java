package fi.asiointi.voucher.claim;

import fi.asiointi.voucher.policy.VoucherPolicies;
import java.util.List;

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
        var claims = new RowClaims(application, vouchers);
        for (ClaimRow row : application.rows()) {
            claims.decide(row, city, policies);
        }
        return new Submission(form.found(), claims.decisions());
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
