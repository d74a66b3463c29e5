package fi.asiointi.subsidy.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitParameters;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class SimulationSnippetsTest {

    @Test
    void simulation() throws IOException {
        String table =
                """
                id,benefitType,calculation.start,calculation.end,monthlyPay,vacationMoney,otherExpenses,stateAidMaxPercent
                a,SALARY,2027-02-01,2027-07-31,2400,0,600,50
                """;
        String text;
        try (InputStream file = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
                var results = new StringWriter();
                var faults = new StringWriter()) {
            // @start region="simulation"
            BenefitRules now = HelsinkiBenefit.rules("2026-01").orElseThrow();
            ParameterTable lower =
                    now.parameters()
                            .with(
                                    BenefitParameters.CAP,
                                    DatePeriod.from(LocalDate.of(2027, 1, 1)),
                                    Money.ofEuros(1200),
                                    new Source("Draft budget", LocalDate.of(2026, 11, 22)));
            Simulation reform =
                    BenefitSimulation.between(now, now.with(lower), Profile.TERMS)
                            .groupedBy(BenefitSimulation::employerKind);

            Stream<InputRow> cases = CaseTable.csv(file, ',');
            SimulationReport report = reform.run(cases, new ResultTables(results, faults));
            Money saved = report.all().budgetChange(); // -1 800
            text = report.toText(Language.FI);
            // @end
            assertThat(saved).isEqualTo(Money.ofEuros(-1800));
            assertThat(results.toString()).contains("a,-,LOSES,");
        }
        assertThat(text).contains("Saa vähemmän: 1.");
    }
}
