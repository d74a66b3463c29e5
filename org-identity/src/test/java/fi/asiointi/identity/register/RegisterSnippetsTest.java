package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.RegisterChain.When;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of the documentation of the registers. */
class RegisterSnippetsTest {
    @RegisterExtension final RegisterServer server = new RegisterServer();

    @Test
    void connection() {
        // @start region="connection"
        InstantSource clock = InstantSource.system();
        RegisterConnection connection =
                RegisterConnection.toYtj("helsinki-lisa/2.1 (yritystuki@hel.fi)", clock)
                        .timeout(Duration.ofSeconds(20))
                        .limiter(RequestLimiter.perSecond(2));
        OrganisationRegister ytj = new CachedRegister(new YtjRegister(connection), clock);
        // @end
        assertThat(ytj).isNotNull();
        assertThat(connection).hasToString("RegisterConnection to avoindata.prh.fi");
    }

    @Test
    void find() {
        server.answers("ytj-real-nokia-oyj.json");
        OrganisationRegister register = new YtjRegister(server.connection());
        LocalDate today = LocalDate.of(2026, 11, 22);
        String told = "";
        // @start region="find"
        Lookup lookup = register.find(BusinessId.parse("0112038-9"));
        if (lookup instanceof Lookup.Found found) {
            told = found.organisation().nameOn(today).map(OrganisationName::text).orElse("");
        } else if (lookup instanceof Lookup.Unavailable outage) {
            told = outage.because().text().in(Language.FI); // … Yritä myöhemmin uudelleen.
        } else {
            told = "Not in this register"; // which is not "does not exist"
        }
        // @end
        assertThat(told).isEqualTo("Nokia Oyj");
    }

    @Test
    void chain() {
        server.answers("ytj-real-not-found.json");
        server.answers("yrtti-basic-info.json");
        OrganisationRegister ytj = new YtjRegister(server.connection());
        OrganisationRegister yrtti = new AssociationRegister(server.connection());
        // @start region="chain"
        OrganisationRegister register =
                RegisterChain.startingWith(ytj)
                        .then(yrtti, Set.of(When.FOUND, When.NOT_FOUND, When.UNAVAILABLE));
        Lookup lookup = register.find(BusinessId.parse("2686723-5"));
        // @end
        assertThat(lookup)
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found ->
                                assertThat(found.organisation().provenance().fetchedAt())
                                        .isEqualTo(Cases.FETCHED));
    }
}
