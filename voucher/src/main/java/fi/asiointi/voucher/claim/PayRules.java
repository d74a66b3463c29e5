package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.policy.HolidayPay;
import fi.asiointi.voucher.policy.PayMinimum;
import fi.asiointi.voucher.policy.PayTerms;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import fi.asiointi.voucher.text.Written;
import java.math.BigDecimal;
import java.util.Optional;

/** Was enough paid for the work? */
final class PayRules {
    private static final String VALUE = "minimumPay";
    private static final String PATH = "work.pay";

    private final PayTerms terms;
    private final Findings findings;

    PayRules(VoucherPolicy policy, Findings findings) {
        this.terms = policy.pay();
        this.findings = findings;
    }

    void ask(VoucherClaim claim) {
        Money pay = claim.work().pay();
        if (pay == null) {
            findings.missing("PAY_MISSING", PATH, VALUE);
            return;
        }
        if (pay.compareTo(Money.ZERO) <= 0) {
            findings.error("NOT_POSITIVE", PATH, VALUE);
        }
        boolean agreed =
                terms.collectiveAgreementIsEnough()
                        && claim.paidByCollectiveAgreement() == Answer.YES;
        if (!agreed) {
            terms.minimums().forEach(least -> minimum(least, pay, claim));
            agreementOnly(claim);
        }
    }

    /** Where nothing but the collective agreement says how much, only who knows it can judge. */
    private void agreementOnly(VoucherClaim claim) {
        if (!terms.collectiveAgreementIsEnough() || !terms.minimums().isEmpty()) {
            return;
        }
        if (claim.paidByCollectiveAgreement() == Answer.NO) {
            findings.error("PAY_BELOW_AGREEMENT", PATH, "collectiveAgreementIsEnough");
        } else {
            findings.manual("PAY_BY_AGREEMENT", PATH, "collectiveAgreementIsEnough");
        }
    }

    private void minimum(PayMinimum least, Money pay, VoucherClaim claim) {
        Optional<Boolean> reached = reached(least, pay, claim.work());
        if (reached.isEmpty()) {
            return; // the hours or days that it needs are missing, and told as such
        }
        if (!reached.get()) {
            below(least, claim);
        } else {
            readings(least, claim.work());
        }
    }

    private void below(PayMinimum least, VoucherClaim claim) {
        String code =
                least.per() == PayMinimum.Per.WORK
                        ? "PAY_BELOW_MINIMUM"
                        : "PAY_BELOW_MINIMUM_PER_" + least.per();
        String amount = Written.euros(least.amount());
        boolean mayBeAgreed =
                terms.collectiveAgreementIsEnough()
                        && claim.paidByCollectiveAgreement() == Answer.UNKNOWN;
        if (mayBeAgreed) {
            findings.manual(code, PATH, VALUE, "least", amount);
        } else {
            findings.error(code, PATH, VALUE, "least", amount);
        }
    }

    /** It is enough as the sum stands; what the sum counts may still be asked. */
    private void readings(PayMinimum least, WorkDone work) {
        if (least.net()) {
            findings.warning("PAY_IS_NET", PATH, VALUE, "least", Written.euros(least.amount()));
        }
        if (least.holidayPay() == HolidayPay.ON_TOP && work.holidayPay() == HolidayPay.INCLUDED) {
            findings.warning(
                    "HOLIDAY_PAY_ON_TOP", PATH, VALUE, "least", Written.euros(least.amount()));
            findings.reliesOn(VALUE);
        }
    }

    private static Optional<Boolean> reached(PayMinimum least, Money pay, WorkDone work) {
        return switch (least.per()) {
            case WORK -> Optional.of(pay.compareTo(least.amount()) >= 0);
            case HOUR -> Optional.ofNullable(work.hours()).map(hours -> covers(pay, least, hours));
            case TWO_WEEKS -> work.weeks().map(weeks -> covers(pay, least, atLeastOne(weeks / 2)));
            case MONTH -> work.months().map(months -> covers(pay, least, atLeastOne(months)));
        };
    }

    /** A work shorter than the period must have the pay of a whole one. */
    private static BigDecimal atLeastOne(int periods) {
        return BigDecimal.valueOf(Math.max(1, periods));
    }

    private static boolean covers(Money pay, PayMinimum least, BigDecimal times) {
        return pay.toEuros().compareTo(least.amount().toEuros().multiply(times)) >= 0;
    }
}
