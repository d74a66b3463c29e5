package fi.asiointi.identity.mandate;

import static fi.asiointi.identity.mandate.SuomiFiServer.CHILD;
import static fi.asiointi.identity.mandate.SuomiFiServer.PERSON;
import static fi.asiointi.identity.mandate.SuomiFiServer.registration;
import static fi.asiointi.identity.mandate.SuomiFiServer.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.Cases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The header that proves who asks, by the vectors of the documentation and by what was sent. */
class SuomiFiChecksumTest {
    private static final String GRANTS =
            "http://valtuusrekisteri.suomi.fi/avustushakemuksen_tekeminen";

    /** The call that sends the path of each vector. */
    private static final Map<String, Consumer<SuomiFiAuthorizations>> CALLS =
            Map.of(
                    "ypa register",
                    client -> client.register(MandateMode.YPA, PERSON),
                    "ypa register with endUserId",
                    client -> client.register(MandateMode.YPA, PERSON, "kasittelija-7"),
                    "ypa register, plus sign in the code: sent and hashed as a literal +",
                    client -> client.register(MandateMode.YPA, SuomiFiServer.code("010203+9024")),
                    "organizationRoles",
                    client -> client.roles(session(MandateMode.YPA)),
                    "organizationRoles one company",
                    client -> client.roles(session(MandateMode.YPA), "7019376-8"),
                    "hpa delegate",
                    client -> client.delegate(session(MandateMode.HPA)),
                    "hpa authorization, issue percent-encoded (as the official Node client sends"
                            + " it)",
                    client ->
                            client.authorization(session(MandateMode.HPA), CHILD, List.of(GRANTS)),
                    "unregister",
                    client -> client.end(registration(MandateMode.YPA)));

    static Stream<JsonNode> vectors() {
        JsonNode file = Cases.json("valtuudet-checksum.json");
        return Stream.of("official", "computed")
                .flatMap(list -> StreamSupport.stream(file.path(list).spliterator(), false));
    }

    static Stream<JsonNode> sentVectors() {
        return vectors().filter(vector -> CALLS.containsKey(vector.path("name").asText()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theHeaderIsThatOfTheVector(JsonNode vector) {
        var credentials =
                new SuomiFiCredentials(
                        vector.path("clientId").asText(), vector.path("apiKey").asText(), "-");

        assertThat(
                        credentials.checksum(
                                vector.path("path").asText(), vector.path("timestamp").asText()))
                .isEqualTo(vector.path("header").asText());
    }

    @ParameterizedTest
    @MethodSource("sentVectors")
    void theServerReceivesTheVeryCharactersThatWereHashed(JsonNode vector) {
        try (var server = new SuomiFiServer()) {
            server.answers(200, "true");

            Objects.requireNonNull(CALLS.get(vector.path("name").asText())).accept(server.client());

            RecordedRequest request = server.request();
            assertThat(request.getTarget()).isEqualTo(vector.path("path").asText());
            assertThat(request.getHeaders().get("X-AsiointivaltuudetAuthorization"))
                    .isEqualTo(vector.path("header").asText());
        }
    }

    @Test
    void everyCallButOneHasItsVector() {
        assertThat(sentVectors()).hasSize(CALLS.size());
    }

    @Test
    void anIdentifierWithStrangeCharactersIsHashedAsItIsSent() {
        try (var server = new SuomiFiServer()) {
            for (String identifier : List.of("212.345", "FI 7019376/8", "åäö%?#|^{}[]\"'+;:@")) {
                server.answers(200, "[]");

                server.client().roles(session(MandateMode.YPA), identifier);

                RecordedRequest request = server.request();
                assertThat(request.getHeaders().get("X-AsiointivaltuudetAuthorization"))
                        .isEqualTo(
                                SuomiFiServer.CREDENTIALS.checksum(
                                        request.getTarget(), SuomiFiServer.NOW.toString()));
                assertThat(request.getUrl().pathSegments().get(5)).isEqualTo(identifier);
            }
        }
    }
}
