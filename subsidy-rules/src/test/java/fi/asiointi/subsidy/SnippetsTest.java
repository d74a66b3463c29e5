package fi.asiointi.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.rule.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class SnippetsTest {

    @Test
    void benefit() {
        String why = "";
        // @start region="benefit"
        LocalDate start = LocalDate.of(2026, 2, 1);
        BenefitRules rules = HelsinkiBenefit.rulesOn(start).orElseThrow(); // 2026-01
        var costs =
                new WageCosts(
                        Money.ofEuros(2400),
                        Money.ofEuros(100),
                        HolidayPayBasis.PER_MONTH,
                        Money.ofEuros(500));
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY,
                        DatePeriod.closed(start, LocalDate.of(2026, 7, 31)),
                        costs,
                        50,
                        false,
                        List.of(),
                        List.of(),
                        null);
        if (rules.calculate(basis) instanceof BenefitCalculation.Calculated calculated) {
            why = calculated.amount().explanation().toText(Language.EN);
        }
        // @end
        assertThat(why).startsWith("Helsinki benefit in total: 9000");
    }

    @Test
    void condition() {
        var source = new Source("Granting terms, section 4", LocalDate.of(2026, 11, 22));
        var text = new LocalizedText("…", "…", "The employee lives in Helsinki.");
        // @start region="condition"
        Condition<BenefitApplication> residence =
                Condition.<BenefitApplication>named("residence", text, source)
                        .asks("employee.residentOfHelsinki")
                        .holds(application -> application.employee().residentOfHelsinki());
        // @end
        assertThat(residence.name()).isEqualTo("residence");
    }
}
