package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.register.YtjDump.BrokenRecord;
import fi.asiointi.identity.register.YtjDump.Complete;
import fi.asiointi.identity.register.YtjDump.CutShort;
import fi.asiointi.identity.register.YtjDump.Notice;
import fi.asiointi.identity.testing.SampleIdentifiers;
import fi.asiointi.identity.testing.SyntheticDump;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YtjDumpTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String GOOD = "{\"businessId\":{\"value\":\"0112038-9\"}}";

    private final List<Notice> notices = new ArrayList<>();

    @Test
    void theShapeOfTheDailyFileIsRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("ytj.zip");
        Files.write(file, zip(Cases.text("register-answers/ytj-all-companies-dump-shape.json")));
        // @start region="dump"
        List<Notice> told = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Stream<Organisation> register = YtjDump.read(file, Cases.FETCHED, told::add)) {
            register.forEach(one -> one.nameOn(TODAY).ifPresent(name -> names.add(name.text())));
        }
        boolean whole = told.get(told.size() - 1) instanceof Complete;
        // @end
        assertThat(names).containsExactly("Esimerkkipalvelu Oy");
        assertThat(whole).isTrue();
        assertThat(told).containsExactly(new Complete(1));
    }

    @Test
    void aTimeWithASpaceAndExplicitNullsAreRead() {
        Organisation one =
                read(Cases.text("register-answers/ytj-all-companies-dump-shape.json")).get(0);

        assertThat(one.provenance().lastModified())
                .contains(LocalDateTime.of(2024, 11, 21, 1, 49, 24));
        assertThat(one.website()).isEmpty();
        assertThat(one.addresses()).isNotEmpty();
    }

    @Test
    void theDailyFileAndTheServiceGiveTheSameOrganisation() {
        for (String file :
                List.of(
                        "ytj-limited-company.json",
                        "ytj-real-nokia-oyj.json",
                        "ytj-care-of.json")) {
            String answer = Cases.text("register-answers/" + file);
            Organisation fromAnswer = YtjAnswer.read(answer, Cases.FETCHED).organisations().get(0);
            String array = Cases.json("register-answers/" + file).path("companies").toString();
            Organisation fromDump = read(array).get(0);

            assertThat(fromDump).usingRecursiveComparison().isEqualTo(fromAnswer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /businessId | A field is missing",
                "{\"businessId\":null} | /businessId | A field is missing",
                "{\"businessId\":{\"value\":7,\"x\":[1,{\"y\":2}]},\"names\":7} | /names |"
                        + " The field should be a list",
                "{\"businessId\":{\"value\":\"1\"},\"names\":[{\"type\":[1]}]} | /names/0/type |"
                        + " The field should be a text",
                "{\"businessId\":{\"value\":\"1\"},\"endDate\":\"2026-02-30\"} | /endDate |"
                        + " The field should be a date",
                "{\"businessId\":{\"value\":\"1\"},\"endDate\":\"-001-02-03\"} | /endDate |"
                        + " The field should be a date",
                "{\"businessId\":{\"value\":\"1\"},\"names\":[{\"version\":\"x\"}]} |"
                        + " /names/0/version | The field should be a whole number",
                "{\"businessId\":{\"value\":\"1\"},\"businessId\":{}} | /businessId |"
                        + " A field stands twice",
                "7 | '' | An object was expected",
                "[[7]] | '' | An object was expected",
            })
    void aBrokenRecordIsNoticedAndPassedOver(String broken, String path, String fault) {
        List<Organisation> read = read("[" + GOOD + "," + broken + "," + GOOD + "]");

        assertThat(read).hasSize(2);
        assertThat(notices).containsExactly(new BrokenRecord(2, path, fault), new Complete(2));
    }

    @Test
    void whatWasReadBeforeTheBreakIsKeptAndTheBreakIsTold() {
        List<Organisation> read = read("[" + GOOD + "," + GOOD + ",{\"businessId\":{\"val");

        assertThat(read).hasSize(2);
        assertThat(notices)
                .singleElement()
                .isInstanceOfSatisfying(
                        CutShort.class,
                        cut -> {
                            assertThat(cut.records()).isEqualTo(2);
                            assertThat(cut.because().code()).isEqualTo("DUMP_CUT");
                        });
    }

    @Test
    void aZipThatBreaksOffIsTold() throws IOException {
        var content = new ByteArrayOutputStream();
        SyntheticDump.write(content, 2_000, 3);
        byte[] whole = zip(content.toString(StandardCharsets.UTF_8));

        List<Organisation> read = read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(read).hasSizeBetween(200, 1_999);
        assertThat(notices)
                .singleElement()
                .isInstanceOfSatisfying(
                        CutShort.class, cut -> assertThat(cut.records()).isEqualTo(read.size()));
    }

    @Test
    void aZipWithAWrongChecksumIsNotComplete() throws IOException {
        byte[] whole = zip("[" + GOOD + "]");
        // The checksum stands after the content, 12 bytes before the directory at the end.
        int signature = indexOf(whole, new byte[] {'P', 'K', 7, 8});
        whole[signature + 4] ^= 1;

        assertThat(read(whole)).hasSize(1);
        assertThat(notices).singleElement().isInstanceOf(CutShort.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | DUMP_UNREADABLE",
                "<html></html> | DUMP_UNREADABLE",
                "{} | DUMP_UNREADABLE",
                "[] [] | DUMP_UNREADABLE",
                "[,] | DUMP_UNREADABLE",
                "[ | DUMP_CUT",
            })
    void aFileOfAnotherKindIsTold(String content, String code) {
        assertThat(read(content)).isEmpty();
        assertThat(notices)
                .singleElement()
                .isInstanceOfSatisfying(
                        CutShort.class, cut -> assertThat(cut.because().code()).isEqualTo(code));
    }

    @Test
    void anEmptyListIsCompleteAndAnEmptyZipIsNot() throws IOException {
        assertThat(read("[]")).isEmpty();
        assertThat(notices).containsExactly(new Complete(0));
        notices.clear();
        var empty = new ByteArrayOutputStream();
        new ZipOutputStream(empty).close();

        assertThat(read(empty.toByteArray())).isEmpty();
        assertThat(notices).singleElement().isInstanceOf(CutShort.class);
    }

    @Test
    void aReaderThatHasEnoughCloses() throws IOException {
        var closed = new boolean[1];
        var in =
                new ByteArrayInputStream(
                        ("[" + GOOD + "," + GOOD).getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        try (Stream<Organisation> register = YtjDump.read(in, Cases.FETCHED, notices::add)) {
            assertThat(register.findFirst()).isPresent();
        }

        assertThat(closed[0]).isTrue();
        assertThat(notices).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsTheCallersError(@TempDir Path directory) {
        assertThatThrownBy(
                        () ->
                                YtjDump.read(
                                        directory.resolve("none.zip"), Cases.FETCHED, notices::add))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void everySyntheticRecordIsReadWithItsOwnId() throws IOException {
        var content = new ByteArrayOutputStream();
        SyntheticDump.write(content, 5_000, 7);

        List<Organisation> read = read(content.toByteArray());

        assertThat(notices).containsExactly(new Complete(5_000));
        assertThat(read.stream().flatMap(one -> one.businessId().stream()).distinct())
                .hasSize(5_000);
        assertThat(read.get(4_999).businessId()).contains(SampleIdentifiers.businessId(4_999));
        assertThat(read)
                .allSatisfy(
                        one ->
                                assertThat(one.names())
                                        .isNotEmpty()
                                        .extracting(OrganisationName::text)
                                        .doesNotContain(""));
    }

    private List<Organisation> read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<Organisation> read(byte[] content) {
        try (Stream<Organisation> register =
                YtjDump.read(new ByteArrayInputStream(content), Cases.FETCHED, notices::add)) {
            return register.toList();
        }
    }

    private static byte[] zip(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("companies.json"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not there");
    }
}
