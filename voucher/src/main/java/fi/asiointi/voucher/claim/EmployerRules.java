package fi.asiointi.voucher.claim;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.voucher.policy.EmployerTerms;
import fi.asiointi.voucher.policy.EmployerTie;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.text.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** May this employer be paid, and where does the money go? */
final class EmployerRules {
    private final EmployerTerms terms;
    private final Findings findings;

    EmployerRules(VoucherPolicy policy, Findings findings) {
        this.terms = policy.employers();
        this.findings = findings;
    }

    void ask(ClaimingEmployer employer) {
        businessId(employer);
        kind(employer);
        region(employer);
        taxDebt(employer);
        limits(employer);
        account(employer.payee());
    }

    private void businessId(ClaimingEmployer employer) {
        String id = employer.businessId();
        if (id == null || id.isBlank()) {
            findings.missing("BUSINESS_ID_MISSING", "employer.businessId", "employer");
        } else if (!BusinessId.isValid(id.strip())) {
            findings.error("BUSINESS_ID_NOT_VALID", "employer.businessId", "employer");
        }
    }

    private void kind(ClaimingEmployer employer) {
        if (employer.kind() != null && terms.excluded().contains(employer.kind())) {
            findings.add(
                    Severity.ERROR,
                    "EMPLOYER_EXCLUDED",
                    "employer.kind",
                    "excludedEmployers",
                    "kind",
                    Written.named(employer.kind()));
        }
        for (EmployerTie tie : EmployerTie.values()) {
            if (terms.excludedTies().contains(tie) && employer.ties().contains(tie)) {
                findings.error("EXCLUDED_" + tie, "employer.ties", "excludedTies");
            }
        }
    }

    private void region(ClaimingEmployer employer) {
        LocalizedText region = terms.region();
        if (region != null && employer.inRegion() != Answer.YES) {
            boolean isOutside = employer.inRegion() == Answer.NO;
            findings.add(
                    isOutside ? Severity.ERROR : Severity.WARNING,
                    isOutside ? "EMPLOYER_NOT_IN_REGION" : "EMPLOYER_REGION_NOT_CHECKED",
                    "employer.inRegion",
                    "employerRegion",
                    "region",
                    region);
        }
    }

    private void taxDebt(ClaimingEmployer employer) {
        if (!terms.taxDebtExcludes()) {
            return;
        }
        switch (employer.hasTaxDebt()) {
            case YES -> findings.error("TAX_DEBT", "employer.hasTaxDebt", "taxDebtExcludes");
            case UNKNOWN ->
                    findings.warning(
                            "TAX_DEBT_NOT_CHECKED", "employer.hasTaxDebt", "taxDebtExcludes");
            case NO -> {}
        }
    }

    private void limits(ClaimingEmployer employer) {
        limit(
                "EMPLOYER_LIMIT",
                "vouchersPerEmployer",
                terms.mostVouchers(),
                employer.vouchersPaid());
        limit(
                "WORKPLACE_LIMIT",
                "vouchersPerWorkplace",
                terms.mostPerWorkplace(),
                employer.vouchersPaidHere());
    }

    private void limit(String code, String value, @Nullable Integer most, int paid) {
        if (most != null && paid >= most) {
            findings.error(code, "employer", value, "most", most);
        }
    }

    private void account(Payee payee) {
        String path = "employer.bankAccount";
        AccountNumber account = AccountNumber.of(payee.account());
        switch (account.kind()) {
            case MISSING -> findings.missing("BANK_ACCOUNT_MISSING", path, "employer");
            case WRONG -> findings.error("BANK_ACCOUNT_NOT_VALID", path, "employer");
            case FOREIGN -> foreign(payee.missingDetails());
            case FINNISH -> {}
        }
    }

    private void foreign(List<String> missing) {
        for (String detail : missing) {
            findings.missing("PAYEE_DETAIL_MISSING", "employer." + detail, "employer");
        }
    }
}
