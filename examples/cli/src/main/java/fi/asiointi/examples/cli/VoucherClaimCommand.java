package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.claim.ClaimDecision;
import fi.asiointi.voucher.claim.ClaimFinding;
import fi.asiointi.voucher.claim.ClaimRules;
import fi.asiointi.voucher.claim.ClaimedVoucher;
import fi.asiointi.voucher.claim.ClaimingEmployer;
import fi.asiointi.voucher.claim.Standing;
import fi.asiointi.voucher.claim.VoucherClaim;
import fi.asiointi.voucher.policy.Caps;
import fi.asiointi.voucher.policy.EmployerKind;
import fi.asiointi.voucher.policy.HolidayPay;
import fi.asiointi.voucher.policy.Paper;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Checks an employer's claim for the value of a voucher. */
@Command(
        name = "voucher-claim",
        description = {
            "Checks an employer's claim under the policy of the city and the voucher's year.",
            "",
            "In:  {\"id\",\"city\",\"year\",\"submittedAt\",",
            "      \"voucher\":{\"serial\",\"year\",\"state\",\"targetGroupYear\"},",
            "      \"work\":{\"start\",\"end\",\"hours\",\"days\",\"pay\","
                    + "\"holidayPay\":\"INCLUDED|ON_TOP\",\"collectiveAgreement\"},",
            "      \"employer\":{\"businessId\",\"kind\",\"bankAccount\",\"inRegion\",\"taxDebt\"},",
            "      \"attachments\":[\"EMPLOYMENT_CONTRACT\",\"PAYSLIP\"],"
                    + "\"alreadyClaimedBy\":null|\"other\"|\"same\"}",
            "Out: {\"id\",\"outcome\":\"PAYABLE|REFUSED|INCOMPLETE|NEEDS_HANDLER\",\"amount\","
                    + "\"findings\":[{\"code\",\"severity\",\"path\",\"message\",\"source\"}]}",
            "",
            "A voucher of null is a code that is no voucher's. What is left out is not known."
        })
final class VoucherClaimCommand extends LineCommand {

    /** The states of a voucher, and those of the application that it was asked by. */
    private enum State {
        ISSUED(Standing.FREE),
        ACCEPTED(Standing.FREE),
        RELEASED(Standing.FREE),
        EXPIRED(Standing.FREE),
        REVERSED(Standing.FREE),
        RESERVED(Standing.HELD),
        REDEEMED(Standing.USED),
        SETTLED(Standing.USED),
        REVOKED(Standing.REVOKED),
        SUBMITTED(Standing.NOT_GRANTED),
        AWAITING_MANUAL_PROCESSING(Standing.NOT_GRANTED),
        ADDITIONAL_INFORMATION_REQUESTED(Standing.NOT_GRANTED),
        ADDITIONAL_INFORMATION_PROVIDED(Standing.NOT_GRANTED),
        REJECTED(Standing.NOT_GRANTED);

        private final Standing standing;

        State(Standing standing) {
            this.standing = standing;
        }
    }

    private enum Claimant {
        OTHER,
        SAME
    }

    VoucherClaimCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only(
                "city",
                "year",
                "submittedAt",
                "voucher",
                "work",
                "employer",
                "attachments",
                "alreadyClaimedBy");
        VoucherClaim claim = claim(in);
        ClaimDecision decision = ClaimRules.under(policy(in, claim)).decide(claim);
        ObjectNode line = line(in).put("outcome", decision.outcome().name());
        line.put("amount", decision.amount().map(Money::toString).orElse(null));
        ArrayNode findings = line.putArray("findings");
        decision.findings().forEach(finding -> put(findings.addObject(), finding));
        write(line);
    }

    /** The year of the claim's policy; without one, the year of the voucher or of the claim. */
    private static VoucherPolicy policy(Fields in, VoucherClaim claim) {
        String city = in.optionalText("city").orElse("Helsinki");
        VoucherPolicies policies = VoucherPolicies.published();
        ClaimedVoucher voucher = claim.voucher();
        PolicyLookup lookup =
                in.has("year")
                        ? policies.find(city, in.smallNumber("year"))
                        : voucher != null
                                ? policies.find(city, voucher.year())
                                : policies.at(city, claim.submittedAt());
        if (lookup instanceof PolicyLookup.Found found) {
            return found.policy();
        }
        boolean isKnown =
                policies.all().stream().anyMatch(one -> one.city().equalsIgnoreCase(city));
        throw unsupported(isKnown ? "year" : "city", "There is no policy of this city and year");
    }

    private static VoucherClaim claim(Fields in) {
        Fields work = in.objectOrNone("work");
        return new VoucherClaim(
                in.moment("submittedAt"),
                voucher(in),
                work(work),
                work.answer("collectiveAgreement"),
                employer(in),
                papers(in),
                Caps.Paid.NOTHING);
    }

    private static @Nullable ClaimedVoucher voucher(Fields in) {
        if (!in.has("voucher")) {
            return null;
        }
        Fields voucher = in.object("voucher");
        voucher.only("serial", "code", "year", "state", "targetGroupYear");
        int year = voucher.has("year") ? voucher.smallNumber("year") : in.smallNumber("year");
        return new ClaimedVoucher(year, standing(in, voucher));
    }

    /** Whoever has claimed it already has used it, the same employer too. */
    private static Standing standing(Fields in, Fields voucher) {
        Optional<Claimant> claimant =
                in.optionalText("alreadyClaimedBy")
                        .map(text -> in.choiceOf("alreadyClaimedBy", upper(text), Claimant.class));
        if (claimant.isPresent()) {
            return Standing.USED;
        }
        return voucher.optionalText("state")
                .map(text -> voucher.choiceOf("state", upper(text), State.class).standing)
                .orElse(Standing.FREE);
    }

    /** States and claimants are written in small letters too, as in the city's system. */
    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static WorkDone work(Fields work) {
        work.only("start", "end", "hours", "days", "pay", "holidayPay", "collectiveAgreement");
        return new WorkDone(
                work.optionalDate("start").orElse(null),
                work.optionalDate("end").orElse(null),
                work.has("hours") ? work.decimal("hours") : null,
                work.has("days") ? Integer.valueOf(work.smallNumber("days")) : null,
                work.has("pay") ? work.money("pay") : null,
                work.has("holidayPay") ? work.choice("holidayPay", HolidayPay.class) : null);
    }

    private static ClaimingEmployer employer(Fields in) {
        Fields employer = in.objectOrNone("employer");
        employer.only("businessId", "kind", "bankAccount", "inRegion", "taxDebt");
        ClaimingEmployer told =
                ClaimingEmployer.of(
                        employer.optionalText("businessId").orElse(null),
                        employer.has("kind") ? employer.choice("kind", EmployerKind.class) : null,
                        employer.optionalText("bankAccount").orElse(null));
        return told.with(employer.answer("inRegion"), employer.answer("taxDebt"));
    }

    private static Set<Paper> papers(Fields in) {
        Set<Paper> papers = EnumSet.noneOf(Paper.class);
        if (in.has("attachments")) {
            in.texts("attachments")
                    .forEach(text -> papers.add(in.choiceOf("attachments", text, Paper.class)));
        }
        return papers;
    }

    private void put(ObjectNode row, ClaimFinding finding) {
        row.put("code", finding.code());
        row.put("severity", finding.severity().name());
        row.put("path", finding.path());
        text(row, "message", finding.text());
        row.put("source", finding.told().source().citation());
    }
}
