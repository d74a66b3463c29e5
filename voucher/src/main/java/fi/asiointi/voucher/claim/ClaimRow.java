package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.WorkDone;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One hired young person of an employer's application. {@link #toString()} has nothing of it.
 *
 * @param code the voucher's code, as it was typed
 * @param employeeName the young person's full name, as it was typed
 * @param employeePhone the young person's phone number
 * @param workPostcode the postal code of the workplace
 * @param hiredWithoutVoucher {@code yes}, {@code no} or {@code maybe}: whether the employer would
 *     have hired without the voucher
 * @param work the work and its pay
 * @param paidByCollectiveAgreement whether the pay is what the collective agreement asks for
 * @param papers the papers of this very request
 */
public record ClaimRow(
        @Nullable String code,
        @Nullable String employeeName,
        @Nullable String employeePhone,
        @Nullable String workPostcode,
        @Nullable String hiredWithoutVoucher,
        WorkDone work,
        Answer paidByCollectiveAgreement,
        Set<Paper> papers) {

    /** A row whose papers can no longer change. */
    public ClaimRow {
        papers = Set.copyOf(papers);
    }

    @Override
    public String toString() {
        return "ClaimRow";
    }
}
