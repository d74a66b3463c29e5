package fi.asiointi.examples.benchmarks;

import fi.asiointi.subsidy.benefit.BenefitCalculation.Calculated;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.rule.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * The first decision of a JVM: one application, its amount and its instalments. Prints how many
 * milliseconds that took from the entry of {@code main}.
 */
final class FirstDecision {
    static final String TOOK = "milliseconds from main: ";

    private FirstDecision() {}

    public static void main(String... arguments) {
        long start = System.nanoTime();
        BenefitCase one = BenefitCase.many(1)[0];
        BenefitRules rules = HelsinkiBenefit.rulesOn(one.application().begunOn()).orElseThrow();
        Outcome outcome = rules.decide(one.application(), Profile.TERMS).outcome();
        if (rules.calculate(one.basis()) instanceof Calculated calculated) {
            List<Instalment> instalments =
                    calculated.amount().instalments(LocalDate.of(2026, 11, 22));
            System.out.println(outcome.name());
            System.out.println(instalments.get(0).amount().cents());
        }
        System.out.println(TOOK + (System.nanoTime() - start) / 1_000_000);
    }
}
