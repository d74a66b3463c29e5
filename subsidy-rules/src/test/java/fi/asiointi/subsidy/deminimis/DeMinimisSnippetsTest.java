package fi.asiointi.subsidy.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class DeMinimisSnippetsTest {

    @Test
    void ledger() {
        Money room = Money.ZERO;
        // @start region="ledger"
        BusinessId parent = BusinessId.parse("0112038-9");
        BusinessId subsidiary = BusinessId.parse("0201256-6");
        var earlier =
                new DeMinimisGrant(
                        subsidiary,
                        DeMinimisRegulation.GENERAL,
                        Money.ofEuros(290_000),
                        LocalDate.of(2025, 5, 2));
        var planned =
                new PlannedAid(
                        SingleUndertaking.of(parent, subsidiary),
                        DeMinimisRegulation.GENERAL,
                        Money.ofEuros(12_000),
                        LocalDate.of(2026, 3, 1));
        if (DeMinimisLedger.of(List.of(earlier)).judge(planned)
                instanceof DeMinimisAnswer.Counted counted) {
            boolean allowed = counted.allowed(); // false: none of the 12 000 may be granted
            room = counted.room(); // 10 000
            LocalDate fits = counted.roomFreesOn(); // 2 May 2028
            // @end
            assertThat(allowed).isFalse();
            assertThat(fits).isEqualTo("2028-05-02");
        }
        assertThat(room).isEqualTo(Money.ofEuros(10_000));
    }

    @Test
    void register() {
        // @start region="register"
        LocalDate lastDay =
                AidRegister.deadline(LocalDate.of(2026, 5, 4)).orElseThrow().lastDay(); // 2 June
        // @end
        assertThat(lastDay).isEqualTo("2026-06-02");
    }
}
