package fi.asiointi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.constraint.ValidBusinessId;
import fi.asiointi.identity.constraint.ValidFinnishIban;
import fi.asiointi.identity.constraint.ValidPersonalIdentityCode;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.mandate.ActingDecision;
import fi.asiointi.identity.mandate.ActingPolicy;
import fi.asiointi.identity.mandate.RolesAnswer;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.register.CachedRegister;
import fi.asiointi.identity.register.Lookup;
import fi.asiointi.identity.register.OrganisationRegister;
import fi.asiointi.identity.register.RegisterChain;
import fi.asiointi.identity.register.RegisterConnection;
import fi.asiointi.identity.register.YtjAnswer;
import fi.asiointi.identity.register.YtjRegister;
import fi.asiointi.identity.testing.YtjServer;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
    void aServiceThatOnlyWantsTheConstraints() {
        // README: from here
        record Employer(
                @NotNull @ValidBusinessId String businessId,
                @ValidFinnishIban(lenient = true)
                        String account, // FI21 1234 5600 0007 85 is taken too
                @ValidPersonalIdentityCode String contactPerson) {}

        Validator validator =
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator();
        var faults =
                validator.validate(new Employer("0201256-7", "FI2112345600000785", "010100+002H"));
        // README: to here
        assertThat(faults).hasSize(1);
    }

    @Test
    void aRegisterIsAsked() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        InstantSource clock = InstantSource.fixed(Cases.FETCHED);
        try (var server = YtjServer.start()) {
            server.with(Cases.text("register-answers/ytj-real-nokia-oyj.json"));
            OrganisationRegister bus =
                    new YtjRegister(RegisterConnection.to(server.url(), "our-tests", clock));
            // README: from here
            var ytj =
                    new YtjRegister(
                            RegisterConnection.toYtj("employer-services (it@city.example)", clock));
            OrganisationRegister register =
                    RegisterChain.startingWith(new CachedRegister(ytj, clock)).then(bus);
            // README: to here
            assertThat(register).isNotNull();
            register = bus;
            // README: from here
            String told = "";
            Lookup lookup = register.find(BusinessId.parse("0112038-9"));
            if (lookup instanceof Lookup.Found found) {
                Provenance from =
                        found.organisation().provenance(); // its age, whether whole, whether stale
                told =
                        found.organisation().nameOn(today).map(OrganisationName::text).orElse("")
                                + ", "
                                + from.source();
            } else if (lookup instanceof Lookup.Unavailable outage) {
                told = outage.because().text().fi(); // … and outage.retryAfter(), where it is known
            }
            // README: to here
            assertThat(told).isEqualTo("Nokia Oyj, YTJ_V3");
        }
    }

    @Test
    void theReadmeHasTheseVeryLines() throws Exception {
        String source =
                Files.readString(Path.of("src/test/java/fi/asiointi/identity/ReadmeTest.java"));
        String readme = compact(Files.readString(Path.of("README.md")));
        String[] parts = source.split("// README: (?:from|to) here\n", -1);

        assertThat(parts).hasSize(9);
        for (int i = 1; i < parts.length; i += 2) {
            assertThat(readme).contains(compact(parts[i]));
        }
    }

    private static String compact(String lines) {
        return lines.replaceAll("\\s+", "");
    }
}
