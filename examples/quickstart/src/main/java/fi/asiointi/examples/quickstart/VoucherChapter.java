package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.application.RegisterAnswer;
import fi.asiointi.voucher.application.YouthApplication;
import fi.asiointi.voucher.application.YouthAssessment;
import fi.asiointi.voucher.application.YouthEligibility;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.code.CodeIssue;
import fi.asiointi.voucher.code.CodeIssuer;
import fi.asiointi.voucher.code.CodeReading;
import fi.asiointi.voucher.code.VoucherCode;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A summer voucher from the application to the payment. */
final class VoucherChapter {
    private static final String CITY = "Helsinki";
    private static final int YEAR = 2026;
    private static final Instant APPLIED = Instant.parse("2026-02-16T08:00:00Z");
    private static final Instant CLAIMED = Instant.parse("2026-08-20T09:30:00Z");

    private final Chapter chapter = new Chapter("Kesäseteli: issue, check, redeem exactly once");
    private final List<List<String>> steps = new ArrayList<>();
    private final RedemptionStore store;

    VoucherChapter(RedemptionStore store) {
        this.store = store;
    }

    Chapter tell() {
        VoucherPolicy policy = policy();
        accept(policy);
        VoucherCode code = issue();
        mistype(code);
        new ClaimScene(chapter, policy).tell();
        redeem(code);
        return chapter.total("1 voucher issued, redeemed once, 3 claims refused");
    }

    private static VoucherPolicy policy() {
        PolicyLookup lookup = VoucherPolicies.published().find(CITY, YEAR);
        return ((PolicyLookup.Found) lookup).policy();
    }

    private void accept(VoucherPolicy policy) {
        chapter.say(
                CITY
                        + " "
                        + YEAR
                        + ": a voucher is worth "
                        + policy.fixedValue().orElseThrow()
                        + " € to the employer, who pays at least "
                        + policy.pay().minimums().get(0).amount()
                        + " € for at least "
                        + policy.work().minimums().get(0).hours()
                        + " hours of work within "
                        + policy.work().window()
                        + ".");
        var register = new RegisterAnswer.Answered(Answer.YES, Answer.NO, Answer.YES, Answer.NO);
        var resident =
                new YouthApplication(
                        APPLIED,
                        LocalDate.of(2010, 5, 5),
                        "Helsinki",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        register);
        var neighbour =
                new YouthApplication(
                        APPLIED,
                        LocalDate.of(2008, 5, 5),
                        "Espoo",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        register);
        YouthEligibility eligibility = YouthEligibility.under(policy);
        YouthAssessment accepted = eligibility.assess(resident);
        YouthAssessment asked = eligibility.assess(neighbour);
        chapter.show(
                new Block.Table(
                        "Two applications of 16 February 2026 (invented people)",
                        List.of("Applicant", "Decision", "Reasons"),
                        List.of(
                                List.of(
                                        "born 2010, lives in Helsinki",
                                        name(accepted),
                                        why(accepted)),
                                List.of("born 2008, lives in Espoo", name(asked), why(asked)))));
        chapter.check(
                "a resident of the right age is accepted",
                accepted instanceof YouthAssessment.Accepted);
        chapter.check(
                "all reasons of the other are told at once",
                asked instanceof YouthAssessment.AdditionalInformation more
                        && more.because().size() >= 2);
    }

    private static String name(YouthAssessment assessment) {
        if (assessment instanceof YouthAssessment.Accepted) {
            return "ACCEPT";
        }
        if (assessment instanceof YouthAssessment.AdditionalInformation) {
            return "ADDITIONAL INFORMATION";
        }
        return assessment instanceof YouthAssessment.Recheck ? "RECHECK" : "REFUSE";
    }

    private static String why(YouthAssessment assessment) {
        if (assessment instanceof YouthAssessment.AdditionalInformation more) {
            return Chapter.texts(more.because());
        }
        if (assessment instanceof YouthAssessment.Refused refused) {
            return Chapter.texts(refused.because());
        }
        return assessment instanceof YouthAssessment.Recheck again
                ? Chapter.texts(again.because())
                : "every condition is met";
    }

    private VoucherCode issue() {
        CodeIssue issue =
                CodeIssuer.secure(CodeFormat.HELSINKI, new SecureRandom())
                        .issue(serial -> store.find(new VoucherKey(CITY, serial)).isPresent());
        VoucherCode code = ((CodeIssue.Issued) issue).code();
        step("issue", store.issue(key(code), request(code, "issue"), APPLIED));
        chapter.say("The accepted applicant gets the code " + code.text() + ".");
        chapter.check(
                "the code is read back as it is written",
                CodeFormat.HELSINKI.parse(code.text()).equals(code));
        return code;
    }

    /** Writes a letter that no code has into the third place. */
    private void mistype(VoucherCode code) {
        String badLetter = code.text().substring(0, 2) + "u" + code.text().substring(3);
        String swapped = swapped(code.text());
        chapter.show(
                new Block.Table(
                        "The employer types it wrongly, twice",
                        List.of(
                                "Typed",
                                "Reason",
                                "Character",
                                "Did you mean",
                                "Told to the employer"),
                        List.of(reading(badLetter), reading(swapped))));
        chapter.check(
                "the wrong letter is pointed at",
                CodeFormat.HELSINKI.tryParse(badLetter) instanceof CodeReading.Refused refused
                        && refused.position().orElse(0) == 3);
        chapter.check(
                "the right code is among the suggestions, and was not used by itself",
                CodeFormat.HELSINKI.tryParse(swapped) instanceof CodeReading.Refused refused
                        && refused.suggestions().contains(code));
    }

    /** The code with the first two neighbours swapped that differ and leave another code. */
    private static String swapped(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char one = text.charAt(i);
            char next = text.charAt(i + 1);
            String swapped = text.substring(0, i) + next + one + text.substring(i + 2);
            if (one != '-'
                    && next != '-'
                    && CodeFormat.HELSINKI.tryParse(swapped) instanceof CodeReading.Refused) {
                return swapped;
            }
        }
        return text.substring(0, text.length() - 1);
    }

    private static List<String> reading(String typed) {
        if (CodeFormat.HELSINKI.tryParse(typed) instanceof CodeReading.Refused refused) {
            return List.of(
                    typed,
                    refused.reason().code(),
                    refused.position().isPresent()
                            ? String.valueOf(refused.position().getAsInt())
                            : "–",
                    refused.suggestions().stream()
                            .map(VoucherCode::text)
                            .collect(Collectors.joining(" or ")),
                    refused.reason().text().en());
        }
        return List.of(typed, "–", "–", "–", "read as a code");
    }

    private void redeem(VoucherCode code) {
        VoucherKey voucher = key(code);
        Instant inAWeek = CLAIMED.plus(Duration.ofDays(7));
        RequestKey firstClaim = request(code, "claim:0201256-6");
        RedemptionOutcome held =
                step(
                        "reserve for 0201256-6",
                        store.reserve(
                                voucher, Holder.of("0201256-6"), inAWeek, firstClaim, CLAIMED));
        RedemptionOutcome again =
                step(
                        "the same request once more",
                        store.reserve(
                                voucher, Holder.of("0201256-6"), inAWeek, firstClaim, CLAIMED));
        RedemptionOutcome second =
                step(
                        "reserve for 2336509-6",
                        store.reserve(
                                voucher,
                                Holder.of("2336509-6"),
                                inAWeek,
                                request(code, "claim:2336509-6"),
                                CLAIMED));
        if (held instanceof RedemptionOutcome.Done done) {
            step("confirm", store.confirm(done.hold(), request(code, "confirm"), CLAIMED));
            step("settle", store.settle(done.hold(), request(code, "settle"), CLAIMED));
        }
        RedemptionOutcome late =
                step(
                        "reserve for 2336509-6 after the payment",
                        store.reserve(
                                voucher,
                                Holder.of("2336509-6"),
                                inAWeek,
                                request(code, "late-claim:2336509-6"),
                                CLAIMED));
        chapter.show(
                new Block.Table(
                        "What the store answered", List.of("Step", "Answer", "Told"), steps));
        chapter.check("the voucher was reserved", held instanceof RedemptionOutcome.Done);
        chapter.check("the same request has the same answer", again.equals(held));
        chapter.check("the second claim is refused", second instanceof RedemptionOutcome.Refused);
        chapter.check(
                "a redeemed voucher stays redeemed", late instanceof RedemptionOutcome.Refused);
    }

    private RedemptionOutcome step(String name, RedemptionOutcome outcome) {
        steps.add(
                outcome instanceof RedemptionOutcome.Done done
                        ? List.of(name, done(done), "")
                        : List.of(
                                name,
                                "refused: " + reason(outcome).code(),
                                reason(outcome).text().en()));
        return outcome;
    }

    private static String done(RedemptionOutcome.Done done) {
        return "done: " + (done.held() == null ? "ISSUED" : done.held().state());
    }

    private static Reason reason(RedemptionOutcome outcome) {
        return ((RedemptionOutcome.Refused) outcome).reason();
    }

    private static VoucherKey key(VoucherCode code) {
        return new VoucherKey(CITY, code.serial());
    }

    private static RequestKey request(VoucherCode code, String what) {
        return RequestKey.of(code.serial() + ":" + what);
    }
}
