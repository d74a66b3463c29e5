package fi.asiointi.subsidy.benefit.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class RecoverySnippetsTest {

    @Test
    void recovery() {
        DatePeriod benefit = DatePeriod.closed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 31));
        List<GrantedRange> ranges = List.of(new GrantedRange(benefit, null, Money.ofEuros(7200)));
        Money stored = Money.ZERO;
        // @start region="recovery"
        var ended = new Alteration(Alteration.Type.TERMINATION, LocalDate.of(2026, 5, 15), null);
        DatePeriod period = ended.proposedRecovery(benefit).orElseThrow(); // 16 May – 31 July
        if (RecoveryCalculation.of(ranges, period, RecoveryMode.AS_PRODUCTION)
                instanceof RecoveryCalculation.Calculated calculated) {
            stored = calculated.recovery().stored(); // 3000
        }
        // @end
        assertThat(stored).isEqualTo(Money.ofEuros(3000));
    }
}
