package fi.asiointi.tet.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.tet.posting.LinkedEventsReply.Answer;
import fi.asiointi.tet.posting.LinkedEventsReply.Outage;
import fi.asiointi.tet.posting.LinkedEventsReply.Refused;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedEventsImageTest {
    private static final byte[] PNG = Images.png(800);
    private static final ImageUpload UPLOAD =
            new ImageUpload("työ \"1\".png", PNG, "Testi Kuvaaja", "Hylly täynnä kirjoja", "cc_by");

    private final MockWebServer server = new MockWebServer();
    private final LinkedEvents linkedEvents = LinkedEventsTest.linkedEvents(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anUploadIsAFormWithTheKey() throws InterruptedException {
        answer(201, image("\"alt_text\":\"Hylly\""));
        var reply = linkedEvents.upload(UPLOAD);
        RecordedRequest request = server.takeRequest();
        ByteString body = Objects.requireNonNull(request.getBody());

        assertThat(reply)
                .isEqualTo(
                        new Answer<>(
                                new Image(address(), "työ", "cc_by", "Testi Kuvaaja", "Hylly")));
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/image/");
        assertThat(request.getHeaders().get("apikey")).isEqualTo("secret");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("multipart/form-data; ");
        assertThat(body.utf8())
                .contains("name=\"image\"; filename=\"työ %221%22.png\"", "image/png")
                .contains("name=\"photographer_name\"", "Testi Kuvaaja")
                .contains("name=\"alt_text\"", "Hylly täynnä kirjoja")
                .contains("name=\"license\"", "cc_by")
                .doesNotContain("secret");
        assertThat(body.indexOf(ByteString.of(PNG))).isPositive();
    }

    @Test
    void whatIsNotToldIsNotSent() throws InterruptedException {
        answer(201, image("\"alt_text\":null"));
        linkedEvents.upload(new ImageUpload("kuva.jpg", Images.jpeg(800), null, " ", null));
        String body = Objects.requireNonNull(server.takeRequest().getBody()).utf8();

        assertThat(body)
                .contains("image/jpeg")
                .doesNotContain("photographer_name", "alt_text", "license");
    }

    @Test
    void anAltTextInEachLanguageIsReadInFinnish() {
        answer(201, image("\"alt_text\":{\"en\":\"A shelf\",\"fi\":\"Hylly\"}"));

        assertThat(linkedEvents.upload(UPLOAD))
                .isInstanceOfSatisfying(
                        Answer.class,
                        answer ->
                                assertThat(((Image) answer.value()).altText()).isEqualTo("Hylly"));
    }

    /** It would be there twice if it was sent again. */
    @ParameterizedTest
    @CsvSource({"500, 503", "503, 503", "401, 500", "403, 500"})
    void anUploadThatFailsIsAnOutageAndIsNotRepeated(int answered, int told) {
        answer(answered, "{\"detail\":\"secret\"}");
        var reply = linkedEvents.upload(UPLOAD);

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Outage.class, outage -> assertThat(outage.status()).isEqualTo(told));
        assertThat(reply.toString()).doesNotContain("secret", "Kuvaaja", "työ");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 415})
    void aRefusalIsPassedThrough(int status) {
        answer(status, "{\"image\":[\"secret\"]}");
        var reply = linkedEvents.upload(UPLOAD);

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(status));
        assertThat(reply.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "[]", "", "{\"id\":7}"})
    void anAnswerWithoutAnImageIsAnOutage(String body) {
        answer(201, body);

        assertThat(linkedEvents.upload(UPLOAD))
                .isInstanceOfSatisfying(
                        Outage.class, outage -> assertThat(outage.status()).isEqualTo(502));
    }

    @Test
    void nobodyListensIsAnOutage() {
        server.close();

        assertThat(linkedEvents.upload(UPLOAD))
                .isInstanceOfSatisfying(
                        Outage.class, outage -> assertThat(outage.status()).isEqualTo(503));
    }

    @Test
    void anImageIsDeletedByItself() throws InterruptedException {
        answer(204, "");
        answer(204, "");

        assertThat(linkedEvents.deleteImage(address())).isEqualTo(new Answer<>(address()));
        assertThat(linkedEvents.deleteImage("8")).isEqualTo(new Answer<>("8"));
        RecordedRequest first = server.takeRequest();
        assertThat(first.getMethod()).isEqualTo("DELETE");
        assertThat(first.getUrl().encodedPath()).isEqualTo("/v1/image/7/");
        assertThat(first.getHeaders().get("apikey")).isEqualTo("secret");
        assertThat(server.takeRequest().getUrl().encodedPath()).isEqualTo("/v1/image/8/");
    }

    @Test
    void anImageThatIsGoneIsARefusal() {
        answer(404, "");

        assertThat(linkedEvents.deleteImage(address()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(404));
    }

    /** The number 7 of another service is another image here. */
    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/v1/image/7/", "..", "", "7/../8", "../event/7"})
    void anImageOfAnotherServiceIsNotDeleted(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> linkedEvents.deleteImage(id))
                .withMessageNotContainingAny("secret", "elsewhere")
                .withNoCause();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void anEventOfThisServiceOrAnImageOfItsNeighbourIsNone() {
        String event = server.url("/v1/event/7/").toString();
        String otherPort = address().replace(":" + server.getPort(), ":1");

        assertThatIllegalArgumentException().isThrownBy(() -> linkedEvents.deleteImage(event));
        assertThatIllegalArgumentException().isThrownBy(() -> linkedEvents.deleteImage(otherPort));
        assertThat(server.getRequestCount()).isZero();
    }

    /** All that is logged in the process, OkHttp's own fine messages too. */
    @Test
    void noLogHoldsTheKeyOrAPerson() {
        Queue<String> logged = new ConcurrentLinkedQueue<>();
        Handler all = into(logged);
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(all);
        root.setLevel(Level.ALL);
        try {
            answer(401, "");
            linkedEvents.upload(UPLOAD);
            server.close();
            linkedEvents.upload(UPLOAD);
        } finally {
            root.removeHandler(all);
            root.setLevel(before);
        }

        assertThat(logged.toString())
                .contains("okhttp")
                .doesNotContain("secret", "Kuvaaja", "työ", "Hylly");
    }

    private static Handler into(Queue<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLoggerName() + " " + new SimpleFormatter().format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void anUploadCannotChangeAndNamesNobody() {
        byte[] content = PNG.clone();
        var upload = new ImageUpload("Testi Kuvaaja.png", content, "Testi Kuvaaja", "x", "cc_by");
        content[0] = 0;
        upload.bytes()[1] = 0;

        assertThat(upload.bytes()).isEqualTo(PNG);
        assertThat(upload)
                .isEqualTo(new ImageUpload("Testi Kuvaaja.png", PNG, "Testi Kuvaaja", "x", "cc_by"))
                .isNotEqualTo(new ImageUpload("Testi Kuvaaja.png", PNG, "Toinen", "x", "cc_by"));
        assertThat(upload.toString()).isEqualTo("ImageUpload[" + PNG.length + " bytes]");
    }

    private String address() {
        return server.url("/v1/image/7/").toString();
    }

    private String image(String more) {
        return "{\"id\":7,\"@id\":\""
                + address()
                + "\",\"name\":\"työ\",\"license\":\"cc_by\","
                + "\"photographer_name\":\"Testi Kuvaaja\","
                + more
                + "}";
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
