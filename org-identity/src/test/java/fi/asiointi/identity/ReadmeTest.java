package fi.asiointi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.mandate.ActingDecision;
import fi.asiointi.identity.mandate.ActingPolicy;
import fi.asiointi.identity.mandate.RolesAnswer;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.register.YtjAnswer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lines of the module's README compile, run, and are the same to the letter. */
class ReadmeTest {

    @Test
    void theLinesOfTheReadmeRun() {
        String json = Cases.text("register-answers/ytj-real-nokia-oyj.json");
        String roles = Cases.text("register-answers/valtuudet-organization-roles-one.json");
        Instant fetchedAt = Cases.FETCHED;
        String told = "";
        // README: from here
        Parsed<BusinessId> parsed = BusinessId.tryParse("0112038-8");
        if (parsed instanceof Parsed.Invalid<BusinessId> invalid) {
            told = invalid.reason().text().sv(); // … är kontrollsiffran 9.
        }
        LocalDate today = LocalDate.of(2026, 11, 22);
        Organisation organisation = YtjAnswer.read(json, fetchedAt).organisations().get(0);
        String name = organisation.nameOn(today).map(OrganisationName::text).orElse("");
        OrganisationState state = organisation.stateOn(today); // ACTIVE, with the reasons
        var policy = new ActingPolicy(Set.of("TJ", "NIMKO"), Set.of(), Set.of("TIL"));
        ActingDecision decision = policy.decide(RolesAnswer.read(roles));
        // README: to here
        assertThat(told).endsWith("är kontrollsiffran 9.");
        assertThat(name).isEqualTo("Nokia Oyj");
        assertThat(state.value()).isEqualTo(OrganisationState.Value.ACTIVE);
        assertThat(decision).isInstanceOf(ActingDecision.Permitted.class);
    }

    @Test
    void theReadmeHasTheseVeryLines() throws Exception {
        String source =
                Files.readString(Path.of("src/test/java/fi/asiointi/identity/ReadmeTest.java"));
        String lines = source.split("// README: (?:from|to) here\n", -1)[1];

        assertThat(compact(Files.readString(Path.of("README.md")))).contains(compact(lines));
    }

    private static String compact(String lines) {
        return lines.replaceAll("\\s+", "");
    }
}
