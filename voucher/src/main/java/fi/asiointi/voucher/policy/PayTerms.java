package fi.asiointi.voucher.policy;

import java.util.List;

/**
 * What must be paid for the work.
 *
 * @param minimums all of these must be reached; there may be none
 * @param collectiveAgreementIsEnough pay by a collective agreement is enough, whatever the minimums
 */
public record PayTerms(List<PayMinimum> minimums, boolean collectiveAgreementIsEnough) {

    /** Terms whose minimums can no longer change. */
    public PayTerms {
        minimums = List.copyOf(minimums);
    }
}
