package fi.asiointi.tet.posting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.posting.LinkedEventsReply.Answer;
import fi.asiointi.tet.posting.LinkedEventsReply.Outage;
import fi.asiointi.tet.posting.LinkedEventsReply.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedEventsTest {
    private final MockWebServer server = new MockWebServer();
    private final LinkedEvents linkedEvents = linkedEvents(server);

    /** A client of a server on this machine, which it starts. */
    static LinkedEvents linkedEvents(MockWebServer server) {
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        return new LinkedEvents(
                LinkedEventsConnection.to(
                        server.url("/v1/"), "secret", new OkHttpClient(), Duration.ofSeconds(5)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSearchFollowsThePages() throws InterruptedException {
        answer(200, page("tet:1", "\"" + server.url("/v1/event/?page=2") + "\""));
        answer(200, page("tet:2", "null"));
        LinkedEvents.Found found = found();

        assertThat(found.complete()).isTrue();
        assertThat(found.events())
                .extracting(it -> it.posting().id())
                .containsExactly("tet:1", "tet:2");
        RecordedRequest first = server.takeRequest();
        assertThat(first.getUrl().encodedPath()).isEqualTo("/v1/event/");
        assertThat(first.getUrl().queryParameter("text")).isEqualTo("koira");
        assertThat(first.getHeaders().get("apikey")).isNull();
    }

    @Test
    void aLinkToAnotherServiceIsNotFollowed() {
        answer(200, page("tet:1", "\"https://elsewhere.example/v1/event/?page=2\""));

        assertThat(found().complete()).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aLaterPageThatFailsLeavesTheEarlierOnes() {
        answer(200, page("tet:1", "\"" + server.url("/v1/event/?page=2") + "\""));
        answer(503, "");
        answer(503, "");
        LinkedEvents.Found found = found();

        assertThat(found.complete()).isFalse();
        assertThat(found.events()).hasSize(1);
    }

    @Test
    void aReadThatFailsIsTriedOnceMore() {
        answer(502, "");
        answer(200, "{\"id\":\"tet:1\"}");

        assertThat(linkedEvents.event("tet:1", Postings.SETS)).isInstanceOf(Answer.class);
    }

    @ParameterizedTest
    @CsvSource({"500, 503", "503, 503", "401, 500", "403, 500"})
    void anOutageTellsTheStatusForOurOwnUsers(int answered, int told) {
        answer(answered, "");

        assertThat(linkedEvents.create(Postings.whole().build(), Postings.SETS))
                .isInstanceOfSatisfying(
                        Outage.class, outage -> assertThat(outage.status()).isEqualTo(told));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void otherRefusalsArePassedThrough() {
        answer(404, "");

        assertThat(linkedEvents.delete("tet:1"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(404));
    }

    @Test
    void anAnswerThatIsNoJsonIsAnOutage() {
        answer(200, "<html>");

        assertThat(linkedEvents.event("tet:1", Postings.SETS))
                .isInstanceOfSatisfying(
                        Outage.class, outage -> assertThat(outage.status()).isEqualTo(502));
    }

    @Test
    void aNewPostingIsSentWithTheKeyAndWithWholeAddresses() throws InterruptedException {
        answer(201, "{\"id\":\"tet:9\"}");
        var reply = linkedEvents.create(Postings.whole().id(null).build(), Postings.SETS);
        RecordedRequest request = server.takeRequest();

        assertThat(reply).isInstanceOf(Answer.class);
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("apikey")).isEqualTo("secret");
        assertThat(body(request))
                .contains(server.url("/v1/place/tprek:8254/").toString())
                .contains(server.url("/v1/keyword/tet:2/").toString())
                .contains(server.url("/v1/language/fi/").toString());
    }

    @Test
    void aChangeKeepsWhatIsNotKnown() throws InterruptedException {
        answer(200, "{\"id\":\"tet:1\"}");
        PostingEvent stored = PostingEvent.read("{\"id\":\"tet:1\",\"other\":7}", Postings.SETS);
        linkedEvents.update(stored, stored.posting().toBuilder().spots(4).build(), Postings.SETS);
        RecordedRequest request = server.takeRequest();

        assertThat(request.getMethod()).isEqualTo("PUT");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/event/tet:1/");
        assertThat(body(request)).contains("\"other\":7", "\"spots\":\"4\"");
    }

    @Test
    void keywordSetsAreReadWithTheirNames() {
        answer(200, "{\"keywords\":[{\"id\":\"tet:2\",\"name\":{\"fi\":\"Varjostus\"}}]}");
        answer(200, "{\"keywords\":[{\"id\":\"tet:6\",\"name\":{\"fi\":\"Ominaisuus\"}}]}");
        var reply = (Answer<KeywordSets>) linkedEvents.keywordSets(Instant.EPOCH);

        assertThat(reply.value()).isEqualTo(Postings.SETS);
    }

    @Test
    void placesAreFoundByName() {
        answer(200, "{\"data\":[{\"id\":\"tprek:1\",\"name\":{\"fi\":\"Talo\"}},{}]}");
        var reply = (Answer<List<Place>>) linkedEvents.places("talo");

        assertThat(reply.value()).extracting(Place::id).containsExactly("tprek:1");
    }

    private static String body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody()).utf8();
    }

    private LinkedEvents.Found found() {
        var reply = linkedEvents.search(Map.of("text", "koira"), Postings.SETS);
        return ((Answer<LinkedEvents.Found>) reply).value();
    }

    private static String page(String id, String next) {
        return "{\"meta\":{\"next\":" + next + "},\"data\":[{\"id\":\"" + id + "\"}]}";
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
