package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.CodeList;
import fi.asiointi.identity.organisation.LegalFormCategory;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.NotCovered;
import fi.asiointi.identity.register.Lookup.NotFound;
import fi.asiointi.identity.register.Lookup.Unavailable;
import fi.asiointi.identity.register.RegisterReply.Outage;
import fi.asiointi.identity.register.RegisterReply.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YtjRegisterTest {
    private static final BusinessId NOKIA = BusinessId.parse("0112038-9");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension final RegisterServer ytj = new RegisterServer();

    @Test
    void anOrganisationIsFoundByItsIdWithTheHyphen() {
        ytj.answers("ytj-real-nokia-oyj.json");

        Lookup lookup = new YtjRegister(ytj.connection()).find(NOKIA);

        assertThat(lookup)
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.organisation().businessId()).contains(NOKIA));
        var asked = ytj.asked();
        assertThat(asked.getUrl().encodedPath()).isEqualTo("/v3/companies");
        assertThat(asked.getUrl().queryParameter("businessId")).isEqualTo("0112038-9");
        assertThat(asked.getHeaders().get("User-Agent")).startsWith("tests/1.0");
    }

    @Test
    void anEmptyAnswerIsNotFoundAndNothingMore() {
        ytj.answers("ytj-real-not-found.json");

        assertThat(new YtjRegister(ytj.connection()).find(NOKIA)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSoleTraderIsNotCoveredAndNotMissing() {
        ytj.answers("ytj-real-not-found.json");
        var register = new YtjRegister(ytj.connection());

        assertThat(register.find(NOKIA, LegalFormCategory.SOLE_TRADER))
                .isInstanceOfSatisfying(
                        NotCovered.class,
                        answer ->
                                assertThat(answer.because().code())
                                        .isEqualTo("SOLE_TRADERS_NOT_COVERED"));
    }

    @ParameterizedTest
    @CsvSource({
        "429, ytj-error-429.txt, TOO_MANY_REQUESTS",
        "400, ytj-error-400.json, REQUEST_REFUSED",
        "400, ytj-error-400-code-key.json, REQUEST_REFUSED",
        "400, ytj-error-400-t-timestamp.json, REQUEST_REFUSED",
        "400, ytj-error-429.txt, REQUEST_REFUSED",
        "500, ytj-error-500.json, SERVER_ERROR",
        "500, ytj-error-500-text.txt, SERVER_ERROR",
        "503, ytj-error-503.json, SERVER_ERROR",
        "401, ytj-error-400.json, NOT_AUTHORISED",
        "403, ytj-error-400.json, NOT_AUTHORISED",
        "302, ytj-200-html.txt, REDIRECT",
        "404, ytj-200-html.txt, UNEXPECTED_STATUS",
        "200, ytj-200-html.txt, NOT_JSON",
        "200, ytj-200-malformed.txt, UNREADABLE",
        "200, ytj-200-empty-object.json, UNREADABLE",
        "200, ytj-200-null-companies.json, UNREADABLE",
        "200, ytj-limited-company.json, ANOTHER_ORGANISATION",
    })
    void everyWayOfFailingHasItsCodeAndNoneIsAnAbsence(int status, String file, String code) {
        ytj.answers(status, file);

        assertThat(unavailable(NOKIA).because().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ytj-error-400.json", "ytj-error-400-code-key.json"})
    void bothSpellingsOfTheErrorCodeAreRead(String file) {
        ytj.answers(400, file);

        assertThat(unavailable(NOKIA).because().parameter("error")).contains("1005");
    }

    @Test
    void aFieldThatStandsTwiceIsNotTakenEitherWay() {
        ytj.answersText(
                200,
                "{\"totalResults\":1,\"companies\":[{\"businessId\":{\"value\":\"0112038-9\"},"
                        + "\"status\":\"2\",\"status\":\"5\"}]}");

        assertThat(unavailable(NOKIA).because().toString())
                .isEqualTo(
                        "UNREADABLE: The answer of the register could not be read (at"
                                + " /companies/0/status).");
    }

    @Test
    void hitsWithoutOrganisationsAreNotAnAbsence() {
        ytj.answersText(200, "{\"totalResults\":1,\"companies\":[]}");

        assertThat(unavailable(NOKIA).because().code()).isEqualTo("ANOTHER_ORGANISATION");
    }

    @Test
    void aSlowAnswerIsATimeout() {
        ytj.server.enqueue(
                RegisterServer.answer(200, "ytj-real-nokia-oyj.json")
                        .headersDelay(10, TimeUnit.SECONDS)
                        .build());
        var connection = ytj.oneAttempt().timeout(Duration.ofMillis(80));

        assertThat(new YtjRegister(connection).find(NOKIA))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        outage -> assertThat(outage.because().code()).isEqualTo("TIMEOUT"));
    }

    @Test
    void aCutConnectionIsTold() {
        ytj.server.enqueue(
                RegisterServer.answer(200, "ytj-real-nokia-oyj.json")
                        .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());

        assertThat(unavailable(NOKIA).because().code()).isEqualTo("CUT");
    }

    @Test
    void nobodyThereIsUnreachable() {
        RegisterConnection connection = ytj.oneAttempt();
        ytj.server.close();

        assertThat(new YtjRegister(connection).find(NOKIA))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        outage -> assertThat(outage.because().code()).isEqualTo("UNREACHABLE"));
    }

    @Test
    void aHugeAnswerIsRefused() {
        var body = new Buffer();
        byte[] piece = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 17; i++) {
            body.write(piece);
        }
        ytj.server.enqueue(new MockResponse.Builder().body(body).build());

        assertThat(unavailable(NOKIA).because().code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void anAnswerInAnotherCharacterSetIsRefused() {
        byte[] latin1 = "{\"companies\":[\"Åbo\"]}".getBytes(StandardCharsets.ISO_8859_1);
        ytj.server.enqueue(
                new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json")
                        .body(new Buffer().write(latin1))
                        .build());

        assertThat(unavailable(NOKIA).because().code()).isEqualTo("WRONG_CHARSET");
    }

    @Test
    void aCodeListIsRefreshedInThreeLanguages() {
        ytj.answers("description-STATUS3-fi.tsv");
        ytj.answersText(200, "1\tMottagits\n2\tGiltigt\n");
        ytj.answers("description-STATUS3-en.tsv");

        RegisterReply<CodeList> reply =
                new YtjRegister(ytj.connection()).refreshed(CodeList.unread("STATUS3"));

        CodeList list = ((Told<CodeList>) reply).value();
        assertThat(list.checkedOn()).isEqualTo(TODAY);
        assertThat(list.labels("2").in(Language.FI)).contains("Voimassa");
        assertThat(list.labels("2").in(Language.SV)).contains("Giltigt");
        assertThat(list.labels("5").in(Language.EN)).contains("Business ID invalidated");
        assertThat(ytj.asked().getUrl().queryParameter("code")).isEqualTo("STATUS3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KIELI | description-KIELI-en.tsv | 2 | Swedish",
                "REK_KDI | description-REK_KDI-en.tsv | 6_80 | VAT-liable for business activity",
                "REK | description-REK-fi.tsv | 3 | Yhdistysrekisteri",
                "TLAJI | description-TLAJI-fi.tsv | 3 | Aputoiminimi",
                "SELTILA,SANE,KONK | description-SELTILA,SANE,KONK-en.tsv | KONK | Bankrupt",
            })
    void everyCodeListIsRead(String list, String file, String code, String label) {
        for (int i = 0; i < Language.values().length; i++) {
            ytj.answers(file);
        }

        RegisterReply<CodeList> reply =
                new YtjRegister(ytj.connection()).refreshed(CodeList.unread(list));

        assertThat(((Told<CodeList>) reply).value().labels(code).in(Language.EN)).contains(label);
    }

    @Test
    void aPageInThePlaceOfACodeListIsAnOutage() {
        ytj.answers("ytj-200-html.txt");

        assertThat(new YtjRegister(ytj.oneAttempt()).refreshed(CodeList.bundled("KIELI")))
                .isInstanceOf(Outage.class);
    }

    @Test
    void postalCodesComeWithTheirPostOfficesUsedOrNot() {
        ytj.answers("post-codes-fi.json");

        RegisterReply<List<PostOffice>> reply =
                new YtjRegister(ytj.connection()).postOffices(Language.FI);

        assertThat(((Told<List<PostOffice>>) reply).value())
                .hasSize(4)
                .contains(
                        new PostOffice("00100", "HELSINKI", Language.FI, "091", true),
                        new PostOffice("00002", "HELSINKI", Language.FI, "", false));
    }

    @Test
    void theDailyFileTakesThePlaceOfTheOldOneOnlyWhenItIsWhole(@TempDir Path directory)
            throws IOException {
        Path target = directory.resolve("ytj.zip");
        var register = new YtjRegister(ytj.oneAttempt());
        byte[] zip = zip("[]");

        ytj.server.enqueue(new MockResponse.Builder().body(new Buffer().write(zip)).build());
        assertThat(register.download(target, Duration.ofSeconds(5))).isInstanceOf(Told.class);
        assertThat(target).hasBinaryContent(zip);

        ytj.answers("ytj-200-html.txt");
        assertThat(code(register.download(target, Duration.ofSeconds(5)))).isEqualTo("NOT_A_ZIP");
        ytj.answers(503, "ytj-error-503.json");
        assertThat(code(register.download(target, Duration.ofSeconds(5))))
                .isEqualTo("SERVER_ERROR");
        ytj.server.enqueue(
                new MockResponse.Builder()
                        .body(new Buffer().write(zip))
                        .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());
        assertThat(code(register.download(target, Duration.ofSeconds(5)))).isEqualTo("CUT");

        assertThat(target).hasBinaryContent(zip);
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(target));
    }

    @Test
    void aDiskThatCannotBeWrittenIsTold(@TempDir Path directory) throws IOException {
        ytj.server.enqueue(new MockResponse.Builder().body(new Buffer().write(zip("[]"))).build());
        Path target = directory.resolve("missing").resolve("ytj.zip");

        assertThat(code(new YtjRegister(ytj.oneAttempt()).download(target, Duration.ofSeconds(5))))
                .isEqualTo("NOT_STORED");
    }

    private static byte[] zip(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("companies.json"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String code(RegisterReply<?> reply) {
        return ((Outage<?>) reply).unavailable().because().code();
    }

    private Unavailable unavailable(BusinessId id) {
        return (Unavailable) new YtjRegister(ytj.oneAttempt()).find(id);
    }
}
