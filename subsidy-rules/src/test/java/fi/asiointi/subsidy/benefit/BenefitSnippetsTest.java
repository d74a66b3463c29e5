package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class BenefitSnippetsTest {

    @Test
    void instalments() {
        BenefitAmount amount = Workbook.amount(Workbook.one("salary-C"));
        LocalDate decidedOn = LocalDate.of(2026, 3, 2);
        // @start region="instalments"
        InstalmentPlan plan = amount.instalmentPlan(decidedOn, InstalmentRule.AS_TODAY);
        Instalment first = plan.instalments().get(0); // how much, and when
        DatePeriod days = plan.days(1).orElseThrow(); // for which days
        // @end
        assertThat(first.due()).isEqualTo(decidedOn);
        assertThat(days).isEqualTo(amount.basis().period());
    }

    @Test
    void estimate() {
        // @start region="estimate"
        var question =
                new QuickEstimate(
                        LocalDate.of(2026, 6, 1),
                        Money.ofEuros(2000),
                        EmployerKind.COMPANY,
                        Answer.UNKNOWN,
                        Money.ofEuros(80),
                        0, // no pay subsidy
                        null); // the estimator's own side costs
        Money monthly = Money.ZERO;
        if (question.estimate() instanceof BenefitEstimate.Estimated estimated) {
            monthly = estimated.monthly(); // 1260
        }
        // @end
        assertThat(monthly).isEqualTo(Money.ofEuros(1260));
    }

    @Test
    void comparison() {
        Money difference = Money.ZERO;
        var costs =
                new WageCosts(
                        Money.ofEuros(2000),
                        Money.ZERO,
                        HolidayPayBasis.PER_MONTH,
                        Money.ofEuros(400));
        // @start region="comparison"
        var question = new SupportQuestion(LocalDate.of(2026, 6, 1), costs, 10, 50, 70, null);
        if (question.compare() instanceof SupportComparison.Compared compared) {
            difference = compared.difference(); // 2000: the pay subsidy gives more
        }
        // @end
        assertThat(difference).isEqualTo(Money.ofEuros(2000));
    }
}
