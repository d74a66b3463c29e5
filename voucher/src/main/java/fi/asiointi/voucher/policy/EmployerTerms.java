package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which employer is paid, and when it asks. What the city has not said is {@code null} or empty.
 *
 * @param claimWindow the days on which the employer may claim the value
 * @param excluded kinds of employer that are not paid
 * @param excludedTies ties between the employer and the young person that exclude
 * @param region where the employer must be
 * @param taxDebtExcludes an employer with a tax debt is not paid
 * @param mostVouchers how many vouchers one employer may have paid
 * @param mostPerWorkplace how many vouchers one workplace may have paid
 * @param attachments the papers that each claim must have
 */
public record EmployerTerms(
        @Nullable DatePeriod claimWindow,
        Set<EmployerKind> excluded,
        Set<EmployerTie> excludedTies,
        @Nullable LocalizedText region,
        boolean taxDebtExcludes,
        @Nullable Integer mostVouchers,
        @Nullable Integer mostPerWorkplace,
        Set<Paper> attachments) {

    /**
     * Refuses limits of nothing.
     *
     * @throws IllegalArgumentException when a limit is less than 1
     */
    public EmployerTerms {
        excluded = Set.copyOf(excluded);
        excludedTies = Set.copyOf(excludedTies);
        attachments = Set.copyOf(attachments);
        refuseNothing("vouchersPerEmployer", mostVouchers);
        refuseNothing("vouchersPerWorkplace", mostPerWorkplace);
    }

    private static void refuseNothing(String name, @Nullable Integer limit) {
        if (limit != null && limit < 1) {
            throw new IllegalArgumentException(name + " is " + limit);
        }
    }
}
