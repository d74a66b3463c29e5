package fi.asiointi.voucher.claim;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The claims of one application, row by row: what an earlier row may be paid counts against the
 * limits of the next, and a voucher that an earlier row names is used.
 */
final class RowClaims {
    private final EmployerApplication application;
    private final VoucherLookup vouchers;
    private final List<ClaimDecision> decisions = new ArrayList<>();
    private final List<ClaimRow> counted = new ArrayList<>();
    private final Set<Long> named = new HashSet<>();
    private final Map<String, Money> amountsByOwner = new HashMap<>();
    private Money amounts = Money.ZERO;

    RowClaims(EmployerApplication application, VoucherLookup vouchers) {
        this.application = application;
        this.vouchers = vouchers;
    }

    List<ClaimDecision> decisions() {
        return decisions;
    }

    void decide(ClaimRow row, String city, VoucherPolicies policies) {
        Optional<KnownVoucher> voucher = voucher(row);
        PolicyLookup lookup =
                voucher.map(known -> policies.find(city, known.year()))
                        .orElseGet(() -> policies.at(city, application.submittedAt()));
        ClaimDecision decision =
                lookup instanceof PolicyLookup.Found found
                        ? ClaimRules.under(found.policy()).decide(claim(row, voucher))
                        : FormFindings.refused(((PolicyLookup.NoPolicy) lookup).reason());
        decisions.add(decision);
        if (decision.outcome() != ClaimDecision.Outcome.REFUSED) {
            counted.add(row);
            Money amount = decision.amount().orElse(Money.ZERO);
            amounts = amounts.plus(amount);
            voucher.ifPresent(known -> amountsByOwner.merge(known.owner(), amount, Money::plus));
        }
    }

    private Optional<KnownVoucher> voucher(ClaimRow row) {
        Optional<KnownVoucher> known = vouchers.named(row.code(), row.employeeName());
        boolean isRepeated =
                known.isPresent()
                        && vouchers.serial(row.code()).filter(one -> !named.add(one)).isPresent();
        return isRepeated ? known.map(KnownVoucher::used) : known;
    }

    private VoucherClaim claim(ClaimRow row, Optional<KnownVoucher> voucher) {
        int here = (int) counted.stream().filter(other -> isOfWorkplace(other, row)).count();
        var paid =
                new Caps.Paid(
                        voucher.map(this::paidForOwner).orElse(Money.ZERO),
                        application.paidToEmployer().plus(amounts),
                        application.paidOfBudget().plus(amounts));
        return new VoucherClaim(
                application.submittedAt(),
                voucher.map(KnownVoucher::claimed).orElse(null),
                row.work(),
                row.paidByCollectiveAgreement(),
                application.employer().after(counted.size(), here),
                row.papers(),
                paid);
    }

    private Money paidForOwner(KnownVoucher voucher) {
        Money here = amountsByOwner.getOrDefault(voucher.owner(), Money.ZERO);
        return voucher.paidForOwner().plus(here);
    }

    /** Rows are of one workplace when it has the same postal code; the form asks for no more. */
    private static boolean isOfWorkplace(ClaimRow one, ClaimRow other) {
        String postcode = one.workPostcode();
        return postcode != null && postcode.equals(other.workPostcode());
    }
}
