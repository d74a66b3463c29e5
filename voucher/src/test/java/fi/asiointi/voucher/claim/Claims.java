package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.EmployerKind;
import fi.asiointi.voucher.policy.HolidayPay;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims and their parts, in order until a test changes one. */
final class Claims {
    static final Instant IN_TIME = Instant.parse("2026-09-01T09:00:00Z");
    static final WorkDone WORK = work("2026-06-01", "2026-06-30", "60", "500");
    static final String ACCOUNT = "FI21 1234 5600 0007 85";

    private Claims() {}

    static final VoucherClaim EMPTY =
            new VoucherClaim(
                    IN_TIME,
                    null,
                    WorkDone.NOT_TOLD,
                    Answer.UNKNOWN,
                    ClaimingEmployer.of(null, null, null),
                    Set.of(),
                    Caps.Paid.NOTHING);

    static ClaimDecision decide(String city, int year, VoucherClaim claim) {
        return ClaimRules.under(policy(city, year)).decide(claim);
    }

    static List<String> codes(String city, int year, VoucherClaim claim) {
        return decide(city, year, claim).findings().stream().map(ClaimFinding::code).toList();
    }

    static VoucherPolicy policy(String city, int year) {
        return ((PolicyLookup.Found) VoucherPolicies.published().find(city, year)).policy();
    }

    static VoucherClaim claim() {
        return of(2026, WORK);
    }

    static VoucherClaim of(int year, WorkDone work) {
        return new VoucherClaim(
                LocalDate.of(year, 9, 1).atTime(9, 0).toInstant(ZoneOffset.UTC),
                voucher(year, Standing.FREE),
                work,
                Answer.UNKNOWN,
                employer("0112038-9", ACCOUNT),
                Set.of(Paper.values()),
                Caps.Paid.NOTHING);
    }

    static ClaimedVoucher voucher(int year, Standing standing) {
        return new ClaimedVoucher(year, standing);
    }

    static ClaimingEmployer employer(@Nullable String id, @Nullable String account) {
        return ClaimingEmployer.of(id, EmployerKind.COMPANY, account);
    }

    static WorkDone hours(@Nullable String hours) {
        BigDecimal told = hours == null ? null : new BigDecimal(hours);
        return new WorkDone(WORK.start(), WORK.end(), told, null, WORK.pay(), HolidayPay.ON_TOP);
    }

    static WorkDone pay(@Nullable String pay) {
        Money told = pay == null ? null : Money.parse(pay);
        return new WorkDone(WORK.start(), WORK.end(), WORK.hours(), null, told, HolidayPay.ON_TOP);
    }

    static WorkDone days(String start, String end) {
        return work(start, end, "60", "500");
    }

    static WorkDone work(String start, String end, String hours, String pay) {
        return new WorkDone(
                day(start),
                day(end),
                new BigDecimal(hours),
                null,
                Money.parse(pay),
                HolidayPay.ON_TOP);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static VoucherClaim with(VoucherClaim c, WorkDone work) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                work,
                c.paidByCollectiveAgreement(),
                c.employer(),
                c.papers(),
                c.paid());
    }

    static VoucherClaim with(VoucherClaim c, @Nullable ClaimedVoucher voucher) {
        return new VoucherClaim(
                c.submittedAt(),
                voucher,
                c.work(),
                c.paidByCollectiveAgreement(),
                c.employer(),
                c.papers(),
                c.paid());
    }

    static VoucherClaim with(VoucherClaim c, ClaimingEmployer employer) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                c.work(),
                c.paidByCollectiveAgreement(),
                employer,
                c.papers(),
                c.paid());
    }

    static VoucherClaim with(VoucherClaim c, Set<Paper> papers) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                c.work(),
                c.paidByCollectiveAgreement(),
                c.employer(),
                papers,
                c.paid());
    }

    static VoucherClaim at(VoucherClaim c, String moment) {
        return new VoucherClaim(
                Instant.parse(moment),
                c.voucher(),
                c.work(),
                c.paidByCollectiveAgreement(),
                c.employer(),
                c.papers(),
                c.paid());
    }

    static VoucherClaim agreed(VoucherClaim c) {
        return new VoucherClaim(
                c.submittedAt(),
                c.voucher(),
                c.work(),
                Answer.YES,
                c.employer(),
                c.papers(),
                c.paid());
    }
}
