package fi.asiointi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.mandate.ActingDecision;
import fi.asiointi.identity.mandate.ActingPolicy;
import fi.asiointi.identity.mandate.RolesAnswer;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.register.YtjAnswer;
import fi.asiointi.identity.time.DatePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class SnippetsTest {

    @Test
    void businessId() {
        String typed = "0112038-8";
        String told = "";
        // @start region="businessId"
        Parsed<BusinessId> parsed = BusinessId.tryParse(typed);
        if (parsed instanceof Parsed.Valid<BusinessId> valid) {
            told = "Thank you, " + valid.value();
        } else if (parsed instanceof Parsed.Invalid<BusinessId> invalid) {
            told = invalid.reason().text().en(); // … the check digit is 9.
        }
        // @end
        assertThat(told).endsWith("the check digit is 9.");
    }

    @Test
    void personalIdentityCode() {
        // @start region="personalIdentityCode"
        var code = PersonalIdentityCode.parse("010100+002H");
        LocalDate born = code.birthDate(); // 1800-01-01
        String logged = "Application of " + code; // Application of ***********
        // @end
        assertThat(born).isEqualTo("1800-01-01");
        assertThat(logged).doesNotContain("0101");
    }

    @Test
    void organisation() {
        String json = Cases.text("register-answers/ytj-real-nokia-oyj.json");
        Instant fetchedAt = Cases.FETCHED;
        // @start region="organisation"
        LocalDate today = LocalDate.of(2026, 11, 22);
        Organisation organisation = YtjAnswer.read(json, fetchedAt).organisations().get(0);
        String name = organisation.nameOn(today).map(OrganisationName::text).orElse("");
        OrganisationState state = organisation.stateOn(today); // ACTIVE, with the reasons
        // @end
        assertThat(name).isEqualTo("Nokia Oyj");
        assertThat(state.value()).isEqualTo(OrganisationState.Value.ACTIVE);
    }

    @Test
    void acting() {
        String json = Cases.text("register-answers/valtuudet-organization-roles-one.json");
        // @start region="acting"
        var policy = new ActingPolicy(Set.of("TJ", "NIMKO"), Set.of(), Set.of("TIL"));
        ActingDecision decision = policy.decide(RolesAnswer.read(json));
        boolean mayAct = decision instanceof ActingDecision.Permitted;
        // @end
        assertThat(mayAct).isTrue();
    }

    @Test
    void datePeriod() {
        // @start region="datePeriod"
        var granted = DatePeriod.closed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 31));
        boolean lastDay = granted.contains(LocalDate.of(2026, 7, 31)); // true: the end is included
        DatePeriod spring = DatePeriod.until(LocalDate.of(2026, 5, 31));
        String both = granted.intersection(spring).map(DatePeriod::toString).orElse("none");
        // 2026-02-01/2026-05-31
        // @end
        assertThat(lastDay).isTrue();
        assertThat(both).isEqualTo("2026-02-01/2026-05-31");
    }
}
