package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.form.FormException;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.verify.RuleUnderTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Helsinki benefit for a verifier of rules. A case gives either an application in the form of
 * {@link BenefitForm}, or a calculation in that of {@link CalculationForm}; it may name its {@code
 * rules}, else those of its day hold.
 *
 * <p>What comes out of an application: {@code outcome}, and {@code findings.NAME} for every
 * condition. Of a calculation: {@code total}, {@code salaryCosts}, {@code stateAidMax}, and of each
 * range {@code ranges[0].months}, {@code monthly} and {@code total}; or {@code notCalculable} with
 * the codes of the reasons.
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
        return given.has("calculation") ? calculated(given) : checked(given);
    }

    private Result checked(Form given) {
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

    private Result calculated(Form given) {
        BenefitRules rules = CalculationForm.rules(given);
        BenefitCalculation calculation = rules.calculate(CalculationForm.read(given, rules));
        if (calculation instanceof BenefitCalculation.Calculated calculated) {
            return result(calculated.amount());
        }
        List<Reason> because = ((BenefitCalculation.NotCalculable) calculation).because();
        return new Result(
                Map.of(
                        "notCalculable",
                        because.stream().map(Reason::code).collect(Collectors.joining(" "))),
                Map.of(
                        "notCalculable",
                        because.stream().map(reason -> reason.text().in(language)).toList()));
    }

    private Result result(BenefitAmount amount) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("total", amount.total().toString());
        values.put("salaryCosts", amount.salaryCosts().toString());
        values.put("stateAidMax", amount.stateAidMax().toString());
        int number = 0;
        for (BenefitRange range : amount.ranges()) {
            String name = "ranges[" + number++ + "].";
            values.put(name + "months", range.months().toPlainString());
            values.put(name + "monthly", range.monthly().toString());
            values.put(name + "total", range.total().toString());
        }
        List<String> why = amount.explanation().toText(language).lines().toList();
        Map<String, List<String>> explanation = new LinkedHashMap<>();
        values.keySet().forEach(name -> explanation.put(name, why));
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
                .orElseThrow(
                        () ->
                                given.unsupported(
                                        id == null ? "asOf" : "rules", "There are no such rules"))
                .check(application, profile);
    }
}
