package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.application.RegisterAnswer;
import fi.asiointi.voucher.application.YouthApplication;
import fi.asiointi.voucher.application.YouthAssessment;
import fi.asiointi.voucher.application.YouthEligibility;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Decides a young person's application for a voucher. */
@Command(
        name = "voucher-apply",
        description = {
            "Decides a young person's application under the policy of the city and year.",
            "",
            "In:  {\"id\",\"city\",\"appliedAt\",\"targetGroup\",\"birthDate\",\"homeMunicipality\","
                    + "\"listedSchool\",",
            "      \"register\":{\"available\",\"codeValid\",\"dead\",\"lastNameMatches\","
                    + "\"restricted\"},\"hasIdentityCode\",\"groupsEnabled\":[…]}",
            "Out: {\"id\",\"outcome\":\"ACCEPT|ADDITIONAL_INFORMATION|REFUSE|RECHECK\","
                    + "\"inTargetGroup\",\"age\",\"reasons\",\"value\",\"minimumPay\","
                    + "\"minimumHours\"}",
            "",
            "appliedAt is a moment such as 2026-02-14T10:00:00+02:00. What is left out is not known."
        })
final class VoucherApplyCommand extends LineCommand {

    VoucherApplyCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only(
                "city",
                "appliedAt",
                "targetGroup",
                "birthDate",
                "homeMunicipality",
                "listedSchool",
                "register",
                "hasIdentityCode",
                "groupsEnabled");
        YouthApplication application = application(in);
        String city = in.optionalText("city").orElse("Helsinki");
        PolicyLookup lookup = VoucherPolicies.published().at(city, application.appliedAt());
        if (lookup instanceof PolicyLookup.Found found) {
            write(answer(in, application, chosen(in, found.policy())));
        } else if (lookup instanceof PolicyLookup.NoPolicy none) {
            ObjectNode line = line(in).put("outcome", "REFUSE").put("inTargetGroup", false);
            line.putNull("age");
            reasons(line, "reasons", List.of(none.reason()));
            write(line.putNull("value").putNull("minimumPay").putNull("minimumHours"));
        }
    }

    private static VoucherPolicy chosen(Fields in, VoucherPolicy policy) {
        if (!in.has("groupsEnabled")) {
            return policy;
        }
        Set<String> groups = in.texts("groupsEnabled");
        try {
            return policy.withEnabledGroups(groups);
        } catch (IllegalArgumentException unknown) {
            throw in.wrongType("groupsEnabled", "a list of groups of the policy");
        }
    }

    private ObjectNode answer(Fields in, YouthApplication application, VoucherPolicy policy) {
        YouthEligibility rules = YouthEligibility.under(policy);
        YouthAssessment assessment = rules.assess(application);
        ObjectNode line = line(in).put("outcome", outcome(assessment));
        Answer inGroup = rules.inTargetGroup(application);
        line.put("inTargetGroup", inGroup == Answer.YES);
        line.putNull("age");
        rules.age(application).ifPresent(age -> line.put("age", age));
        reasons(line, "reasons", assessment.because());
        line.put("value", text(policy.fixedValue().stream()));
        line.put("minimumPay", text(policy.pay().minimums().stream().map(one -> one.amount())));
        policy.work().minimums().stream()
                .filter(least -> least.hours() != null)
                .findFirst()
                .ifPresentOrElse(
                        least -> line.put("minimumHours", least.hours()),
                        () -> line.putNull("minimumHours"));
        return line;
    }

    private static @Nullable String text(Stream<Money> amounts) {
        return amounts.map(Money::toString).findFirst().orElse(null);
    }

    private static String outcome(YouthAssessment assessment) {
        if (assessment instanceof YouthAssessment.Accepted) {
            return "ACCEPT";
        }
        if (assessment instanceof YouthAssessment.Refused) {
            return "REFUSE";
        }
        return assessment instanceof YouthAssessment.Recheck ? "RECHECK" : "ADDITIONAL_INFORMATION";
    }

    private static YouthApplication application(Fields in) {
        return new YouthApplication(
                in.moment("appliedAt"),
                in.optionalDate("birthDate").orElse(null),
                in.optionalText("homeMunicipality").orElse(null),
                in.answer("listedSchool"),
                in.optionalText("targetGroup").orElse(null),
                register(in));
    }

    private static RegisterAnswer register(Fields in) {
        if (!in.flag("hasIdentityCode", true)) {
            return new RegisterAnswer.NoIdentityCode();
        }
        if (!in.has("register")) {
            return new RegisterAnswer.Unavailable();
        }
        Fields register = in.object("register");
        register.only("available", "codeValid", "dead", "lastNameMatches", "restricted");
        return register.flag("available", true)
                ? new RegisterAnswer.Answered(
                        register.answer("codeValid"),
                        register.answer("dead"),
                        register.answer("lastNameMatches"),
                        register.answer("restricted"))
                : new RegisterAnswer.Unavailable();
    }
}
