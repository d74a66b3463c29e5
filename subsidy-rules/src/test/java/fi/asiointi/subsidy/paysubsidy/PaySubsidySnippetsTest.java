package fi.asiointi.subsidy.paysubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class PaySubsidySnippetsTest {

    @Test
    void estimate() {
        // @start region="estimate"
        LocalDate decidedOn = LocalDate.of(2026, 2, 1);
        var person = new Jobseeker(57, 14, 26, Answer.YES, Answer.NO, Answer.NO);
        var job =
                new Job(
                        LocalDate.of(2026, 2, 9),
                        12,
                        new Job.Pay(Money.ofEuros(2400), Money.ofEuros(530), Money.ZERO),
                        BigDecimal.valueOf(30),
                        new BigDecimal("37.5"),
                        Answer.NO,
                        Answer.NO,
                        Answer.NO);
        var asked = new PaySubsidyCase(decidedOn, EmployerKind.COMPANY, person, job);
        if (PaySubsidyRules.estimate(asked, FullSubsidyReading.BY_ACT)
                instanceof PaySubsidyEstimate.Possible possible) {
            Entitlement best = possible.entitlements().get(0); // the 55+ support
            Money monthly = best.monthly(); // 70 percent of 2400, under the cap of 1770
            int months = best.months(); // 10
            // @end
            assertThat(best.support()).isEqualTo(PaySupport.AGED_55);
            assertThat(monthly).isEqualTo(Money.ofEuros(1680));
            assertThat(months).isEqualTo(10);
            return;
        }
        throw new AssertionError("A support was expected");
    }
}
