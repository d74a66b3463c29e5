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
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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

    @Test
    void parameters() {
        InputStream file =
                new ByteArrayInputStream(
                        """
                        {"parameters": {"cap": {"unit": "EUROS_PER_MONTH", "values": [
                            {"from": "2024-01-01", "to": "2025-12-31", "value": "800",
                                "source": "Decision of 2023", "checkedOn": "2026-11-22"},
                            {"from": "2026-01-01", "value": "1500",
                                "source": "Decision of 2025", "checkedOn": "2026-11-22"}]}}}
                        """
                                .getBytes(StandardCharsets.UTF_8));
        // @start region="parameters"
        var keys = new ParameterKeys();
        Parameter<Money> cap = keys.money("cap", Unit.EUROS_PER_MONTH);
        ParameterTable table = ParameterTable.read(file, keys);

        ParameterRow row = table.on(LocalDate.of(2026, 2, 1)).orElseThrow();
        Money most = row.value(cap); // 1500
        Source saidBy = row.find(cap).orElseThrow().source();
        // @end
        assertThat(most).isEqualTo(Money.ofEuros(1500));
        assertThat(saidBy).hasToString("Decision of 2025");
    }

    @Test
    void money() {
        // @start region="money"
        Money pay = Money.parse("2400.50");
        BigDecimal third = pay.toEuros().multiply(new BigDecimal("0.333")); // 799.36650
        Money share = Rounding.EUROS_HALF_UP.roundToMoney(third); // 799
        // @end
        assertThat(third).isEqualTo("799.36650");
        assertThat(share).isEqualTo(Money.ofEuros(799));
    }
}
