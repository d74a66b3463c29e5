package fi.asiointi.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.Applications;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitCheck;
import fi.asiointi.subsidy.benefit.BenefitParameters;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
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
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.DecisionLetter;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.Receipt;
import fi.asiointi.subsidy.rule.Review;
import fi.asiointi.subsidy.rule.Status;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        assertThat(why).startsWith("Helsinki benefit in total: 9,000");
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
    void application() {
        // @start region="application"
        BenefitApplication application =
                BenefitApplication.on(LocalDate.of(2026, 3, 1))
                        .event(Event.SUBMIT)
                        .start(LocalDate.of(2026, 4, 1))
                        .end(LocalDate.of(2026, 9, 30))
                        .kind(EmployerKind.COMPANY)
                        .weeklyHours(new BigDecimal("17.5"))
                        .build();
        BenefitRules rules = HelsinkiBenefit.rulesOn(application.begunOn()).orElseThrow();
        BenefitCheck check = rules.check(application, Profile.TERMS);
        for (Finding finding : check.findings()) {
            System.out.println(finding.text().en()); // "The working time is at least 18 hours …"
        }
        // @end
        assertThat(check.decision()).isInstanceOf(Decision.Ineligible.class);
        assertThat(check.findings())
                .extracting(finding -> finding.text().en())
                .contains(
                        "The working time is at least 18 hours a week. The condition is not met."
                                + " Told: 17.5\u00a0h/week.");
    }

    @Test
    void decision() {
        BenefitApplication application = Applications.complete().build();
        BenefitRules rules = HelsinkiBenefit.rulesOn(application.begunOn()).orElseThrow();
        String answer = "";
        // @start region="decision"
        Decision<BenefitApplication> decision = rules.decide(application);
        if (decision instanceof Decision.NeedsHandler) {
            answer = "A handler judges: " + decision.findings(Status.NEEDS_HANDLER);
        } else if (decision instanceof Decision.Ineligible) {
            answer = "It would need: " + decision.whatWouldHaveToChange();
        }
        // @end
        assertThat(answer).startsWith("A handler judges: [target-group");
    }

    @Test
    void receipt() {
        BenefitApplication application = Applications.complete().build();
        BenefitRules rules = HelsinkiBenefit.rulesOn(application.begunOn()).orElseThrow();
        // @start region="receipt"
        Receipt receipt = rules.decide(application).receipt(Map.of("total", Money.ofEuros(9000)));
        String kept = receipt.toJson();

        // years later, with the application as it was
        Receipt replay = rules.decide(application).receipt(Map.of("total", Money.ofEuros(9000)));
        List<String> differences = Receipt.parse(kept).differences(replay); // none
        // @end
        assertThat(differences).isEmpty();
        assertThat(replay.toJson()).isEqualTo(kept);
        assertThat(replay.sha256()).isEqualTo(receipt.sha256()).hasSize(64);
    }

    @Test
    void letter() {
        BenefitApplication application = Applications.complete().build();
        BenefitRules rules = HelsinkiBenefit.rulesOn(application.begunOn()).orElseThrow();
        var authority =
                new LocalizedText("Esimerkkilautakunta", "Exempelnämnden", "Example Committee");
        // @start region="letter"
        Decision<BenefitApplication> decision = rules.decide(application);
        Review review = rules.review(application.asOf(), authority);
        var letter = new DecisionLetter(decision, List.of(), Optional.of(review));
        String page = letter.toHtml(Language.FI);
        String forPrograms = letter.toJson();
        // @end
        assertThat(page).contains("Käsittelijä arvioi hakemuksen");
        assertThat(forPrograms).contains("\"outcome\":\"NEEDS_HANDLER\"");
    }

    @Test
    void reform() {
        InputStream file =
                new ByteArrayInputStream(
                        """
                        {"parameters": {"cap": {"unit": "EUROS_PER_MONTH", "values": [
                            {"from": "2027-01-01", "value": "1200",
                                "source": "Draft budget of 2027", "checkedOn": "2026-11-22"}]}}}
                        """
                                .getBytes(StandardCharsets.UTF_8));
        LocalDate start = LocalDate.of(2027, 2, 1);
        // @start region="reform"
        BenefitRules now = HelsinkiBenefit.rulesOn(start).orElseThrow();
        BenefitRules reform = now.with(now.parameters().overlaid(file));
        // @end
        assertThat(reform.parametersOn(start).value(BenefitParameters.CAP))
                .isEqualTo(Money.ofEuros(1200));
        assertThat(now.parametersOn(start).value(BenefitParameters.CAP))
                .isEqualTo(Money.ofEuros(1500));
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
