package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command does alike. */
class FrameTest {
    private static final String GOOD = "{\"id\":1,\"type\":\"businessId\",\"value\":\"0201256-6\"}";

    @Test
    void eachLineIsAnsweredInOrderAndAFaultDoesNotStopTheRest() {
        Run run =
                Run.of(
                        GOOD + "\nnonsense\n\n" + GOOD.replace(":1,", ":\"b\",") + "\r\n",
                        "identifier");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1).path("line").asInt()).isEqualTo(2);
        assertThat(run.lines().get(2).path("id").asText()).isEqualTo("b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyLineAnsweredIsStatusZero() {
        assertThat(Run.of(GOOD, "identifier").status()).isZero();
        assertThat(Run.of("", "identifier").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "\uFEFF [ %s ,\n %s ]\n"})
    void aFileWithOneArrayIsReadAsItsElements(String form) {
        Run run = Run.of(String.format(form, GOOD, GOOD), "identifier");

        assertThat(run.lines()).hasSize(2).allMatch(line -> line.path("valid").asBoolean());
    }

    @Test
    void aFaultOfOursCostsNoOtherLineItsAnswerAndIsTold() {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        var in = new ByteArrayInputStream("{}\n{\"id\":2}\n{}".getBytes(StandardCharsets.UTF_8));
        var command =
                new LineCommand(new Streams(in, out, new PrintWriter(err, true))) {
                    @Override
                    void answer(Fields document) {
                        if (!document.id().isNull()) {
                            throw new IllegalStateException("nobody thought of this");
                        }
                        write(line(document));
                    }
                };

        assertThat(command.call()).isEqualTo(1);
        List<JsonNode> lines = out.toString(StandardCharsets.UTF_8).lines().map(Run::json).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).path("id").asInt()).isEqualTo(2);
        assertThat(code(lines.get(1))).isEqualTo("UNSUPPORTED");
        assertThat(err.toString()).contains("internal error (IllegalStateException) on line 2");
    }

    @Test
    void whenTheOutputIsClosedTheRunEndsQuietly() {
        var closed =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        var err = new StringWriter();
        var in = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
        var streams = new Streams(in, closed, new PrintWriter(err, true));

        assertThat(Asiointi.commandLine(streams).execute("identifier")).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anInputThatBreaksOffIsToldAfterWhatWasAnswered() {
        var broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(
                                (GOOD + "\n").repeat(200).getBytes(StandardCharsets.UTF_8)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("Disk gone");
                            }

                            @Override
                            public int read(byte[] into, int from, int count) throws IOException {
                                return read();
                            }
                        });
        Run run = Run.of(broken, "identifier");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(200);
        assertThat(run.err()).contains("cannot be read to its end");
    }

    @Test
    void linesAfterAnArrayAreReadToo() {
        Run run = Run.of("[]\n" + GOOD + "\n\n[\n" + GOOD, "identifier");

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0).path("valid").asBoolean()).isTrue();
        assertThat(run.lines().get(1).path("line").asInt()).isEqualTo(4);
        assertThat(run.lines().get(2).path("valid").asBoolean()).isTrue();
    }

    @Test
    void aMissingFileIsToldBeforeAnythingIsAnswered(@TempDir Path directory) throws IOException {
        Path good = Files.writeString(directory.resolve("good.jsonl"), GOOD);

        for (String wrong : List.of("no-such-file", directory.toString())) {
            Run run = Run.of("", "identifier", good.toString(), wrong);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("cannot read the file");
        }
    }

    @Test
    void aBrokenArrayAnswersWhatCameBeforeTheBreak() {
        Run run = Run.of("[" + GOOD + ",\n{\"id\":", "identifier");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines().get(0).path("valid").asBoolean()).isTrue();
        assertThat(code(run.lines().get(1))).isEqualTo("MALFORMED_JSON");
        assertThat(run.lines().get(1).path("line").asInt()).isEqualTo(2);
    }

    @Test
    void aDocumentPrintedOverSeveralLinesIsReadToo() {
        String spread = Run.json(GOOD).toPrettyString();

        assertThat(Run.of(spread + "\n" + spread, "identifier").lines()).hasSize(2);
        assertThat(Run.of("\uFEFF" + spread, "identifier").status()).isZero();
        Run broken = Run.of(spread.replace("}", ",}"), "identifier");
        assertThat(code(broken.line())).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void aBrokenFirstLineIsNoDocumentOfSeveralLines() {
        Run run = Run.of("{\n" + GOOD + "\n", "identifier");

        assertThat(run.lines()).hasSize(2);
        assertThat(code(run.lines().get(0))).isEqualTo("MALFORMED_JSON");
        assertThat(run.lines().get(1).path("valid").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | MALFORMED_JSON | ``",
                "{} {} | MALFORMED_JSON | ``",
                "{\"id\":1,\"id\":2} | MALFORMED_JSON | ``",
                "7 | WRONG_TYPE | ``",
                "{\"type\":\"businessId\"} | MISSING_FIELD | value",
                "{\"type\":\"businessId\",\"value\":null} | MISSING_FIELD | value",
                "{\"type\":\"businessId\",\"value\":5} | WRONG_TYPE | value",
                "{\"type\":\"businessId\",\"value\":\"x\",\"lenient\":\"no\"} | WRONG_TYPE | lenient",
                "{\"type\":\"businessId\",\"value\":\"x\",\"extra\":1} | UNKNOWN_FIELD | extra",
                "{\"type\":\"passport\",\"value\":\"x\"} | UNSUPPORTED | type",
            })
    void aFaultHasItsCodeAndItsPlace(String line, String code, String path) {
        JsonNode answer = Run.of(line, "identifier").line();

        assertThat(code(answer)).isEqualTo(code);
        assertThat(answer.path("error").path("path").asText()).isEqualTo(path);
        assertThat(answer.path("error").path("message").asText()).isNotBlank();
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] latin1 = "{\"id\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(code(Run.of(new ByteArrayInputStream(latin1), "identifier").line()))
                .isEqualTo("MALFORMED_JSON");
    }

    @Test
    void aMessageNeverRepeatsWhatCouldBePersonalData() {
        Run run = Run.of("{\"id\":1,\"type\":\"hetu\",\"value\":010203-9024}", "identifier");

        assertThat(code(run.line())).isEqualTo("MALFORMED_JSON");
        assertThat(run.out()).doesNotContain("9024");
    }

    @Test
    void aLineThatIsTooLongIsPassedOverWithoutBeingKept() throws IOException {
        var answers = new ArrayList<String>();
        String input = "{\"a\":\"" + "x".repeat(5_000) + "\"}\n{\"b\":1}\n";
        new LineInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), 1_000)
                .readAll(
                        new LineInput.Reader() {
                            @Override
                            public void document(long line, JsonNode document) {
                                answers.add(line + ": " + document);
                            }

                            @Override
                            public void fault(long line, LineException fault) {
                                answers.add(line + ": " + fault.getMessage());
                            }
                        });

        assertThat(answers)
                .containsExactly("1: The line is longer than 1000 bytes", "2: {\"b\":1}");
    }

    @Test
    void deepNestingIsMalformedAndNotAStackOverflow() {
        assertThat(code(Run.of("{\"a\":" + "[".repeat(100_000), "identifier").line()))
                .isEqualTo("MALFORMED_JSON");
    }

    /**
     * A million lines pass through; each answer is written while the next line is still to come.
     */
    @Test
    void theInputIsStreamed() {
        byte[] line = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        int count = 200_000;
        var in = new Repeated(line, count);
        var written = new long[1];
        var out =
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        written[0] += one == '\n' ? 1 : 0;
                        if (written[0] == 1_000 && one == '\n') {
                            assertThat(in.at).isLessThan(in.length / 2);
                        }
                    }
                };
        var streams = new Streams(in, out, new PrintWriter(new StringWriter()));

        assertThat(Asiointi.commandLine(streams).execute("identifier")).isZero();
        assertThat(written[0]).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"fi, tarkistusnumero", "sv, kontrollsiffran", "en, check digit"})
    void oneLanguageIsAText(String language, String word) {
        String wrong = GOOD.replace("6-6", "6-7");

        assertThat(Run.of(wrong, "identifier", "--lang", language).line().path("message").asText())
                .contains(word);
        assertThat(Run.of(wrong, "identifier").line().path("message").size()).isEqualTo(3);
    }

    @Test
    void prettyIsForPeople() {
        Run run = Run.of(GOOD, "identifier", "--pretty");

        assertThat(run.out()).startsWith("id: 1\nvalid: true\ncanonical: 0201256-6\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "identifier --nonsense",
                "identifier no-such-file.jsonl",
                "identifier --lang xx"
            })
    void wrongUsageIsStatusTwoWithoutAStackTrace(String arguments) {
        Run run = Run.of(GOOD, arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void filesAreReadInTheirOrder(@TempDir Path directory) throws IOException {
        Path one = Files.writeString(directory.resolve("one.jsonl"), GOOD);
        Path two = Files.writeString(directory.resolve("two.jsonl"), "{\"id\":2}");
        Run run = Run.of("", "identifier", one.toString(), two.toString());

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(1).path("file").asText()).isEqualTo(two.toString());
    }

    @Test
    void everyCommandOfTheContractIsThereWithItsHelp() {
        List<String> commands =
                List.of(
                        "identifier",
                        "organisation",
                        "acting",
                        "benefit",
                        "benefit-check",
                        "deminimis",
                        "recovery",
                        "transition",
                        "voucher-code",
                        "voucher-apply",
                        "voucher-name",
                        "voucher-claim",
                        "match",
                        "tet-search");
        for (String command : commands) {
            Run help = Run.of("", command, "--help");
            assertThat(help.status()).as(command).isZero();
            assertThat(help.out()).contains("Usage: asiointi " + command);
        }
        assertThat(Run.of("", "--version").out()).startsWith("asiointi ");
    }

    private static String code(JsonNode answer) {
        return answer.path("error").path("code").asText();
    }

    /** A line over and over, made as it is read. */
    private static final class Repeated extends InputStream {
        private final byte[] line;
        private final long length;
        private long at;

        private Repeated(byte[] line, int count) {
            this.line = line;
            this.length = (long) count * line.length;
        }

        @Override
        public int read() {
            return at < length ? line[(int) (at++ % line.length)] : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int wanted) {
            if (at == length) {
                return -1;
            }
            int given = (int) Math.min(wanted, length - at);
            for (int i = 0; i < given; i++) {
                bytes[from + i] = (byte) read();
            }
            return given;
        }
    }
}
