package fi.asiointi.examples.quickstart;

import static fi.asiointi.subsidy.benefit.BenefitType.SALARY;
import static fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis.PER_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example of the root README compiles, runs, and is the same to the letter. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void theExampleRuns() {
        // README
        LocalDate start = LocalDate.of(2026, 2, 1);
        BenefitRules rules = HelsinkiBenefit.rulesOn(start).orElseThrow();
        var costs =
                new WageCosts(
                        Money.ofEuros(2400), Money.ofEuros(100), PER_MONTH, Money.ofEuros(500));
        var period = DatePeriod.closed(start, LocalDate.of(2026, 7, 31));
        var basis =
                new CalculationBasis(SALARY, period, costs, 50, false, List.of(), List.of(), null);
        if (rules.calculate(basis) instanceof BenefitCalculation.Calculated calculated) {
            Money total = calculated.amount().total(); // 9000
            String why = calculated.amount().explanation().toText(Language.FI);
            System.out.println(total + " €\n" + why);
        }
        // README
        assertThat(rules.calculate(basis))
                .isInstanceOfSatisfying(
                        BenefitCalculation.Calculated.class,
                        done -> {
                            assertThat(done.amount().total()).isEqualTo(Money.ofEuros(9000));
                            assertThat(done.amount().explanation().toText(Language.FI))
                                    .startsWith("Helsinki-lisä yhteensä: 9\u00a0000\u00a0€");
                        });
    }

    @Test
    void theReadmeShowsTheSameLines() throws IOException {
        String source =
                Files.readString(
                        Path.of("src/test/java/fi/asiointi/examples/quickstart/ReadmeTest.java"));
        String readme = Files.readString(ROOT.resolve("README.md"));
        String shown = readme.substring(readme.indexOf("```java\n") + 8);

        assertThat(withoutLayout(source.split("// README\n", -1)[1]))
                .isEqualTo(withoutLayout(shown.substring(0, shown.indexOf("```"))));
    }

    @Test
    void theContinuousIntegrationRunsTheCommandOfTheReadme() throws IOException {
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\nmvn verify\n");
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("\nmvn verify ")
                .contains("\nmvn -q -Pquickstart ");
    }

    /** The formatter may break the lines of the source where the README does not. */
    private static String withoutLayout(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining()).replace(" ", "");
    }
}
