package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitCheck;
import fi.asiointi.subsidy.benefit.BenefitForm;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.EarlierBenefits;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.rule.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Checks a Helsinki-lisä application. */
@Command(
        name = "benefit-check",
        description = {
            "Checks a Helsinki-lisä application: every finding, not the first alone.",
            "",
            "In:  {\"id\",\"asOf\",\"by\":\"APPLICANT|HANDLER\",\"event\":\"SAVE|SUBMIT\","
                    + "\"profile\":\"TERMS|AS_BACKEND\",\"employer\":{…},\"employee\":{…},"
                    + "\"benefitType\",\"paySubsidyGranted\",\"paySubsidyPercent\","
                    + "\"additionalPaySubsidyPercent\",\"apprenticeship\","
                    + "\"period\":{\"start\",\"end\"},\"origin\",\"attachments\":[…],"
                    + "\"earlierBenefits\":[…]}; \"rules\" or \"begunOn\" choose other rules than"
                    + " those of asOf",
            "Out: {\"id\",\"outcome\":\"ELIGIBLE|INELIGIBLE|INCOMPLETE|NEEDS_HANDLER\","
                    + "\"findings\":[{\"rule\",\"severity\",\"path\",\"message\",\"source\"}],"
                    + "\"monthsUsed\",\"monthsRemaining\",\"lastPossibleEnd\","
                    + "\"requiredAttachments\":[…]}",
            "",
            "What is not told is unknown, and is asked for. AS_BACKEND answers as the city's"
                    + " production system does; TERMS, the default, as the public terms of the"
                    + " day say."
        })
final class BenefitCheckCommand extends LineCommand {
    private enum Reading {
        TERMS(Profile.TERMS),
        AS_BACKEND(Profile.PRODUCTION);

        private final Profile profile;

        Reading(Profile profile) {
            this.profile = profile;
        }
    }

    BenefitCheckCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        Reading reading = in.has("profile") ? in.choice("profile", Reading.class) : Reading.TERMS;
        BenefitApplication application = in.asForm(BenefitForm::read);
        BenefitRules rules = rules(in, application, reading);
        BenefitCheck check = rules.check(application, reading.profile);
        ObjectNode line = line(in);
        line.put("outcome", check.decision().outcome().name());
        line.put("rules", rules.id());
        ArrayNode findings = line.putArray("findings");
        check.findings().forEach(finding -> put(findings.addObject(), finding));
        putEarlier(line, check.earlier());
        ArrayNode papers = line.putArray("requiredAttachments");
        check.requiredAttachments().forEach(paper -> papers.add(paper.name()));
        line.put("parametersHash", check.decision().parameters().sha256());
        write(line);
    }

    /** The city's system has but one set of checks, whatever the day. */
    private static BenefitRules rules(Fields in, BenefitApplication application, Reading reading) {
        Optional<String> id = in.optionalText("rules");
        if (id.isEmpty() && reading == Reading.AS_BACKEND) {
            List<BenefitRules> all = HelsinkiBenefit.all();
            return all.get(all.size() - 1);
        }
        return id.map(HelsinkiBenefit::rules)
                .orElseGet(() -> HelsinkiBenefit.rulesOn(application.begunOn()))
                .orElseThrow(
                        () ->
                                unsupported(
                                        id.isPresent() ? "rules" : "asOf",
                                        id.isPresent()
                                                ? "There are no rules of this name"
                                                : "There are no rules for "
                                                        + application.begunOn()));
    }

    private void put(ObjectNode row, Finding finding) {
        row.put("rule", finding.name());
        row.put("reference", finding.reference());
        row.put("severity", finding.severity().orElseThrow().name());
        row.put("status", finding.status().name());
        row.put("path", finding.path());
        row.put("actual", finding.actual());
        row.put("limit", finding.limit());
        text(row, "message", finding.text());
        row.put("source", finding.source().citation());
        ArrayNode profiles = row.putArray("profiles");
        for (Reading reading : Reading.values()) {
            if (finding.condition().profiles().isEmpty()
                    || finding.condition().profiles().contains(reading.profile.name())) {
                profiles.add(reading.name());
            }
        }
    }

    /** Months to two decimals; null where there is no limit, or where the period is not told. */
    private static void putEarlier(ObjectNode line, Optional<EarlierBenefits> earlier) {
        line.put(
                "monthsUsed",
                earlier.map(EarlierBenefits::monthsUsed)
                        .map(BenefitCheckCommand::shown)
                        .orElse(null));
        line.put(
                "monthsRemaining",
                earlier.flatMap(EarlierBenefits::monthsRemaining)
                        .map(BenefitCheckCommand::shown)
                        .orElse(null));
        line.put(
                "lastPossibleEnd",
                earlier.flatMap(EarlierBenefits::lastPossibleEnd)
                        .map(Object::toString)
                        .orElse(null));
    }

    private static BigDecimal shown(BigDecimal months) {
        return months.setScale(2, RoundingMode.HALF_UP);
    }
}
