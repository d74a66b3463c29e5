package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.form.FormException;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.verify.RuleUnderTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Helsinki benefit for a verifier of rules. A case gives an application in the form of {@link
 * BenefitForm}; it may name its {@code rules}, else those of the day on which it was begun hold.
 * What comes out: {@code outcome}, and {@code findings.NAME} for every condition.
 */
public final class BenefitUnderTest implements RuleUnderTest {
    private final Profile profile;
    private final Language language;

    /**
     * Makes the rules ready to be verified.
     *
     * @param profile the reading of the rules
     * @param language the language of the explanations
     */
    public BenefitUnderTest(Profile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    @Override
    public Result of(Form given) {
        BenefitCheck check = check(given);
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> explanation = new LinkedHashMap<>();
        values.put("outcome", check.decision().outcome().name());
        explanation.put(
                "outcome",
                check.findings().stream().map(finding -> finding.text().in(language)).toList());
        for (Finding finding : check.decision().findings()) {
            String name = "findings." + finding.name();
            values.put(name, finding.status().name());
            explanation.put(name, List.of(finding.text().in(language)));
        }
        return new Result(values, explanation);
    }

    /**
     * {@return the check of a form, by the rules that it names or those of its day}
     *
     * @param given the application as a form
     * @throws FormException when it cannot be read, or there are no such rules
     */
    public BenefitCheck check(Form given) {
        BenefitApplication application = BenefitForm.read(given);
        String id = given.text("rules");
        return (id == null
                        ? HelsinkiBenefit.rulesOn(application.begunOn())
                        : HelsinkiBenefit.rules(id))
                .orElseThrow(() -> given.wrongType(id == null ? "asOf" : "rules", "of some rules"))
                .check(application, profile);
    }
}
