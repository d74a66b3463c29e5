package fi.asiointi.subsidy.benefit.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.money.Money;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class RegisterSnippetsTest {

    @Test
    void report() {
        LocalDate today = LocalDate.of(2026, 5, 4);
        var once = List.of(new Instalment(1, Money.ofEuros(1500), today));
        List<GrantedAid> granted = List.of(RegisterReportTest.aid("125000", "Esimerkki Oy", once));
        var file = new StringWriter();
        // @start region="report"
        RegisterReport report = RegisterReport.of(granted, today);
        report.write(file); // for the register
        List<RegisterReport.LeftOut> others = report.leftOut(); // with the reasons

        CallBack answer = report.answered(Map.of("125000", true)); // what the register took
        // @end
        assertThat(file.toString()).contains("125000,Esimerkki Oy,0201256-6");
        assertThat(others).isEmpty();
        assertThat(answer.aids().get(0).report().name()).isEqualTo("SENT");
    }
}
