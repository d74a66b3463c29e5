package fi.asiointi.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.register.YtjAnswer;
import org.junit.jupiter.api.Test;

/** What Helsinki's production system makes of the same records. */
class YjdhReadingTest {

    @Test
    void anEndedNameThatComesFirstWins() {
        YjdhReading ceased = reading("ytj-ceased-all-names-ended.json");
        Organisation organisation = organisation("ytj-ceased-all-names-ended.json");

        assertThat(ceased.name())
                .contains(
                        organisation.names().stream()
                                .filter(OrganisationName::isLegal)
                                .findFirst()
                                .orElseThrow()
                                .text());
    }

    @Test
    void theVisitingAddressIsTakenAlsoWhenItIsBlank() {
        YjdhReading reading = reading("ytj-visiting-empty-postal-full.json");

        assertThat(reading.street()).isBlank();
    }

    @Test
    void nokiaIsReadInTitleCase() {
        // @start region="yjdh"
        Organisation nokia = organisation("ytj-real-nokia-oyj.json");
        YjdhReading asProduction = YjdhReading.of(nokia);
        String city = asProduction.city(); // Espoo
        // @end
        assertThat(city).isEqualTo("Espoo");
        assertThat(asProduction.street()).isEqualTo("Karakaari 7");
        assertThat(asProduction.postCode()).isEqualTo("02610");
        assertThat(asProduction.legalFormCode()).contains("17");
        assertThat(asProduction.legalForm()).contains("Julkinen osakeyhtiö");
    }

    @Test
    void anAddressOfNothingButFreeTextComesOutEmpty() {
        YjdhReading reading = reading("ytj-free-address-nulls.json");

        assertThat(reading.street()).isEmpty();
        assertThat(reading.postCode()).isEmpty();
        assertThat(reading.city()).isEmpty();
    }

    @Test
    void noNamesNoAddressesNoFormAreEmptyAndNoError() {
        YjdhReading reading = reading("ytj-minimal-required.json");

        assertThat(reading.name()).isEmpty();
        assertThat(reading.legalFormCode()).isEmpty();
        assertThat(reading.industry()).isEmpty();
        assertThat(reading.street()).isEmpty();
    }

    private static YjdhReading reading(String file) {
        return YjdhReading.of(organisation(file));
    }

    private static Organisation organisation(String file) {
        return YtjAnswer.read(Cases.text("register-answers/" + file), Cases.FETCHED)
                .organisations()
                .get(0);
    }
}
