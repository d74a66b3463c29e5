package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.voucher.policy.EmployerKind;
import fi.asiointi.voucher.policy.EmployerTie;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The employer who claims.
 *
 * @param businessId the Business ID (Y-tunnus), as it was typed or came with the mandate
 * @param kind what kind of employer it is; {@code null} when not known
 * @param payee where it wants the money
 * @param inRegion whether it is in the region that the city pays in
 * @param hasTaxDebt whether it has a tax debt
 * @param ties what ties it to the young person
 * @param vouchersPaid how many vouchers it has had paid this season
 * @param vouchersPaidHere how many of them for this workplace
 */
public record ClaimingEmployer(
        @Nullable String businessId,
        @Nullable EmployerKind kind,
        Payee payee,
        Answer inRegion,
        Answer hasTaxDebt,
        Set<EmployerTie> ties,
        int vouchersPaid,
        int vouchersPaidHere) {

    /** An employer whose ties can no longer change. */
    public ClaimingEmployer {
        ties = Set.copyOf(ties);
    }

    /**
     * {@return an employer of which the rest is not known, and which has had nothing paid}
     *
     * @param businessId the Business ID
     * @param kind what kind of employer it is
     * @param account the account number
     */
    public static ClaimingEmployer of(
            @Nullable String businessId, @Nullable EmployerKind kind, @Nullable String account) {
        return new ClaimingEmployer(
                businessId,
                kind,
                Payee.of(account),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Set.of(),
                0,
                0);
    }

    /** The same employer after so many more vouchers, and so many of them for this workplace. */
    ClaimingEmployer after(int vouchers, int here) {
        return new ClaimingEmployer(
                businessId,
                kind,
                payee,
                inRegion,
                hasTaxDebt,
                ties,
                vouchersPaid + vouchers,
                vouchersPaidHere + here);
    }

    /**
     * {@return the same employer with what is known of its place and taxes}
     *
     * @param region whether it is in the region that the city pays in
     * @param taxDebt whether it has a tax debt
     */
    public ClaimingEmployer with(Answer region, Answer taxDebt) {
        return new ClaimingEmployer(
                businessId, kind, payee, region, taxDebt, ties, vouchersPaid, vouchersPaidHere);
    }
}
