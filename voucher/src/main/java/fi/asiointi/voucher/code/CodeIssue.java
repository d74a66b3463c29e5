package fi.asiointi.voucher.code;

import fi.asiointi.identity.reason.Reason;

/** What came of drawing a code for a new voucher. */
public sealed interface CodeIssue {

    /**
     * A code that no voucher has.
     *
     * @param code the code
     */
    record Issued(VoucherCode code) implements CodeIssue {}

    /**
     * Every code that was drawn was taken. With a good source of random numbers this does not
     * happen; it points to a broken one, or to a check that calls everything taken.
     *
     * @param reason the reason, {@code NO_FREE_CODE}
     */
    record Exhausted(Reason reason) implements CodeIssue {}
}
