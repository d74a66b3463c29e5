package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.WorkDone;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An employer's claim for the value of one voucher, as it is sent: with the papers of this very
 * request, not those that happened to be stored before.
 *
 * @param submittedAt when it was sent
 * @param voucher the voucher; {@code null} when its code is that of no voucher
 * @param work the work and its pay
 * @param paidByCollectiveAgreement whether the pay is what the collective agreement asks for
 * @param employer who claims
 * @param papers the papers beside it
 * @param paid what has been paid before
 */
public record VoucherClaim(
        Instant submittedAt,
        @Nullable ClaimedVoucher voucher,
        WorkDone work,
        Answer paidByCollectiveAgreement,
        ClaimingEmployer employer,
        Set<Paper> papers,
        Caps.Paid paid) {

    /** A claim whose papers can no longer change. */
    public VoucherClaim {
        papers = Set.copyOf(papers);
    }
}
