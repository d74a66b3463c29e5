package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitForm;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.CalculationForm;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.form.FormException;
import fi.asiointi.subsidy.parameter.NotInForceException;
import fi.asiointi.subsidy.rule.Outcome;
import fi.asiointi.subsidy.simulation.SimulatedOutcome.Range;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Helsinki benefit for a simulation: two sets of {@link BenefitRules}, be it two that were in
 * force, or one and its reform.
 *
 * {@snippet class="fi.asiointi.subsidy.simulation.SimulationSnippetsTest" region="simulation"}
 *
 * <p>A case is either a calculation in the form of {@link CalculationForm}; or it has the parts
 * {@code calculation} in that form and, where the conditions count too, {@code application} in that
 * of {@link BenefitForm}. Beside the parts it may have a text {@code group}. The rules that a form
 * names are passed over: each side has its own. A benefit costs what it is granted for in the
 * months of its period, not in those of its instalments.
 */
public final class BenefitSimulation {
    private static final String APPLICATION = "application";
    private static final String CALCULATION = "calculation";
    private static final Set<String> FIELDS = Set.of("id", "group", APPLICATION, CALCULATION);
    private static final String NONE = "-";

    private BenefitSimulation() {}

    /**
     * {@return a simulation of two sets of rules}
     *
     * @param before the rules as they are
     * @param after the others, such as the same with another table of figures
     * @param profile the reading of both
     */
    public static Simulation between(BenefitRules before, BenefitRules after, Profile profile) {
        return Simulation.between(
                form -> outcome(form, before, profile), form -> outcome(form, after, profile));
    }

    /**
     * {@return what a case comes to} One that an official must still judge costs what it would if
     * judged in favour. A calculation alone is taken to be granted.
     *
     * @param form the case
     * @param rules the rules
     * @param profile the reading of the rules
     * @throws FormException when the case cannot be read, or the rules know no amount for it
     */
    public static SimulatedOutcome outcome(Form form, BenefitRules rules, Profile profile) {
        CalculationBasis basis = CalculationForm.read(calculation(form), rules);
        try {
            Outcome outcome = decided(form, rules, profile);
            return switch (outcome) {
                case INELIGIBLE -> SimulatedOutcome.ineligible();
                case INCOMPLETE -> SimulatedOutcome.incomplete();
                case ELIGIBLE, NEEDS_HANDLER ->
                        SimulatedOutcome.granted(outcome, ranges(form, rules.calculate(basis)));
            };
        } catch (NotInForceException noFigure) {
            throw form.unsupported(
                    CALCULATION, "The rules have no figure of " + noFigure.parameter());
        }
    }

    /**
     * {@return the kind of the employer, to group by; {@code -} when it is not told}
     *
     * @param form the case
     */
    public static String employerKind(Form form) {
        Form facts = form.has(APPLICATION) ? form.part(APPLICATION) : calculation(form);
        String kind = facts.part("employer").text("kind");
        return kind == null ? NONE : kind;
    }

    /**
     * {@return the group that the case itself names, beside its parts; {@code -} when it names
     * none}
     *
     * @param form the case
     */
    public static String group(Form form) {
        String group = form.text("group");
        return group == null ? NONE : group;
    }

    private static Form calculation(Form form) {
        if (!form.has(APPLICATION) && !form.part(CALCULATION).has(CALCULATION)) {
            return form;
        }
        form.only(FIELDS).required(CALCULATION, form.fields().get(CALCULATION));
        return form.part(CALCULATION);
    }

    private static Outcome decided(Form form, BenefitRules rules, Profile profile) {
        if (!form.has(APPLICATION)) {
            return Outcome.ELIGIBLE;
        }
        BenefitApplication application = BenefitForm.read(form.part(APPLICATION));
        return rules.decide(application, profile).outcome();
    }

    private static List<Range> ranges(Form form, BenefitCalculation calculation) {
        if (calculation instanceof BenefitCalculation.NotCalculable unknown) {
            throw form.unsupported(
                    CALCULATION,
                    unknown.because().stream()
                            .map(Reason::text)
                            .map(text -> text.en())
                            .collect(Collectors.joining(" ")));
        }
        BenefitAmount amount = ((BenefitCalculation.Calculated) calculation).amount();
        return amount.ranges().stream()
                .map(range -> new Range(range.period(), range.total()))
                .toList();
    }
}
