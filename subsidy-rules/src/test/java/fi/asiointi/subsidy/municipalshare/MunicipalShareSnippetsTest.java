package fi.asiointi.subsidy.municipalshare;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class MunicipalShareSnippetsTest {

    @Test
    void avoided() {
        Money saved = Money.ZERO;
        String how = "";
        // @start region="avoided"
        var question = AvoidedCostQuestion.usual(LocalDate.of(2026, 3, 1), 9, 450);
        if (MunicipalShare.avoidedCost(question) instanceof AvoidedCost.Estimated estimate) {
            saved = estimate.total(); // 40 percent of each payment day
            how = estimate.explanation().toText(Language.EN);
        }
        // @end
        // 1 March to 30 November 2026 has 196 weekdays; 196 * 37.21 * 0.4, rounded by the month
        assertThat(saved).isEqualTo(Money.parse("2917.26"));
        assertThat(how).contains("Share of the municipality: 40\u00a0%");
    }
}
