package fi.asiointi.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.Applications;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitCheck;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the module's README compile, run, and are the same to the letter. */
class ReadmeTest {
    private static final DatePeriod SPRING =
            DatePeriod.closed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 31));

    @Test
    void theLinesOfTheReadmeRun() {
        LocalDate decidedOn = LocalDate.of(2026, 3, 1);
        BenefitApplication application =
                Applications.complete()
                        .weeklyHours(null)
                        .judgements(Applications.inFavour())
                        .build();
        var costs =
                new WageCosts(
                        Money.ofEuros(2400),
                        Money.ZERO,
                        HolidayPayBasis.PER_MONTH,
                        Money.ofEuros(600));
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY, SPRING, costs, 50, false, List.of(), List.of(), null);
        // README: from here
        LocalDate start = LocalDate.of(2026, 2, 1);
        BenefitRules rules = HelsinkiBenefit.rulesOn(start).orElseThrow(); // 2026-01
        BenefitCheck check = rules.check(application, Profile.TERMS);
        List<Finding> missing = check.checklist(); // what to ask the employer
        if (rules.calculate(basis) instanceof BenefitCalculation.Calculated calculated) {
            Money total = calculated.amount().total();
            List<Instalment> instalments = calculated.amount().instalments(decidedOn);
            String why = calculated.amount().explanation().toText(Language.FI);
            // README: to here
            assertThat(total).isEqualTo(Money.ofEuros(9000));
            assertThat(instalments).containsExactly(new Instalment(1, total, decidedOn));
            assertThat(why).startsWith("Helsinki-lisä yhteensä: 9\u00a0000");
        }
        assertThat(check.decision()).isInstanceOf(Decision.Incomplete.class);
        assertThat(missing).extracting(Finding::path).containsExactly("employee.weeklyHours");
    }

    @Test
    void theReadmeHasTheseVeryLines() throws Exception {
        String source =
                Files.readString(Path.of("src/test/java/fi/asiointi/subsidy/ReadmeTest.java"));
        String lines = source.split("// README: (?:from|to) here\n", -1)[1];

        assertThat(compact(Files.readString(Path.of("README.md")))).contains(compact(lines));
    }

    private static String compact(String lines) {
        return lines.replaceAll("\\s+", "");
    }
}
