package fi.asiointi.subsidy.benefit.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SecretAnnexTest {
    private static final BusinessId COMPANY = BusinessId.parse("0201256-6");

    @Test
    void theAnnexTellsWhoIsEmployedAndWhatIsPaidForWhichDays() {
        SecretAnnex annex =
                Proposals.grant(Proposals.HALF_YEAR, true)
                        .annex("125000", COMPANY, "Testi Henkilö");

        assertThat(annex.rows())
                .containsExactly(
                        new SecretAnnex.Row(
                                Proposals.HALF_YEAR, Money.ofEuros(1500), Money.ofEuros(9000)));
        assertThat(annex.toText(Language.FI))
                .isEqualTo(
                        """
                        Hakemuksen numero: 125000
                        Työnantaja: Esimerkki Oy
                        Y-tunnus: 0201256-6
                        Työntekijä: Testi Henkilö
                        1.4.2026–30.9.2026: 1\u00a0500\u00a0€ kuukaudessa, yhteensä 9\u00a0000\u00a0€
                        Helsinki-lisä yhteensä: 9\u00a0000\u00a0€
                        Tuki myönnetään de minimis -tukena.
                        """);
        assertThat(annex.toString()).isEqualTo("Secret annex of application 125000");
    }

    @Test
    void theAnnexOfADenialHasNoRowsAndNoSum() {
        var denial =
                Proposals.propose(
                        Proposals.eligible().weeklyHours(BigDecimal.TEN), new Resolution.Denial());
        SecretAnnex annex = denial.annex("125001", COMPANY, "Testi Henkilö");

        assertThat(annex.rows()).isEmpty();
        assertThat(annex.total()).isEqualTo(Money.ZERO);
        assertThat(annex.toText(Language.SV))
                .endsWith(
                        """
                        Helsingforstillägg sammanlagt: 0\u00a0€
                        Stödet beviljas inte som de minimis-stöd.
                        """);
    }
}
