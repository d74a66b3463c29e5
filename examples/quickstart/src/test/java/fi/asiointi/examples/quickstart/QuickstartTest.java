package fi.asiointi.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir private Path directory;

    private record Run(int status, String out, String err) {}

    @Test
    void theStoryHoldsOnTheEmbeddedInputAndAgainOnTheSameVouchers() throws IOException {
        for (int i = 0; i < 2; i++) {
            Run run = run();

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains("Nokia Oyj")
                    .contains("Findings: ELIGIBLE")
                    .contains("The amount: 9600 €")
                    .contains("refused: ALREADY_RESERVED")
                    .containsPattern("pupil-optimal +998 +506")
                    .containsPattern("generous +1000 +613")
                    .containsPattern("Totals: (\\d+) of \\1 checks held");
        }
        assertThat(directory.resolve("report.html")).isNotEmptyFile();
        assertThat(directory.resolve("vouchers.mv.db")).isNotEmptyFile();
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        assertThat(run().out().lines())
                .filteredOn(line -> !line.startsWith("Report: ") && !line.startsWith("Totals: "))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(103));
    }

    @Test
    void theReportNeedsNothingFromOutsideAndCanBeReadByAll() throws IOException {
        run();
        String html = Files.readString(directory.resolve("report.html"));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("name=\"viewport\"")
                .contains("<dd lang=\"fi\">")
                .contains("<dd lang=\"sv\">")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("src=");
        assertThat(count(html, "<h1>")).isEqualTo(1);
        assertThat(count(html, "<section")).isEqualTo(count(html, "<h2"));
        assertThat(count(html, "<table ")).isEqualTo(count(html, "<caption"));
        assertThat(count(html, "<th(?![eh])")).isEqualTo(count(html, "<th scope=\"(col|row)\""));
        assertThat(count(html, "<svg")).isEqualTo(count(html, "<svg role=\"img\" aria-labelledby"));
        assertThat(ids(html)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "salary-C, 1600",
        "salary-D, 200",
        "salary-K, 4464",
        "apprenticeship-C, 9600",
        "salary-old-G, 1968",
        "employment-D, 750"
    })
    void anyCaseOfTheWorkbookCanBeTold(String id, String total) {
        Run run = run("--case", id);

        assertThat(run.out()).contains("The amount: " + total + " €");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--organisation | { | not JSON: line 1",
                "--organisation | {\"totalResults\":0,\"companies\":[]} | no such organisation",
                "--organisation | {\"companies\":[{\"names\":[]}]} | at /companies/0/businessId",
                "--organisation | {\"companies\":[{\"businessId\":{\"value\":\"0112038-9\"},\"names\":5}]} | at /companies/0/names",
                "--roles | {\"roles\":[]} | not a list",
                "--roles | [{\"name\":\"x\"}] | has no identifier at /0/identifier",
                "--benefit | nonsense | not JSON: line 1",
                "--benefit | {\"cases\":[]} | there is no case salary-P",
                "--benefit | {\"cases\":[{\"id\":\"salary-P\"}]} | the field vacation_money_basis is missing",
                "--benefit | {\"cases\":[{\"id\":\"salary-P\",\"inputs\":{\"vacation_money_basis\":5}}]} | not a text",
                "--tet | {\"problem\":\"TET-CSR\"} | instance",
                "--tet | {\"problem\":\"TET-CSR\",\"instance\":{\"capacity\":\"x\"}} | capacity",
                "--tet | [[[[[ | JSON",
            })
    void aWrongInputIsToldInOneLine(String option, String content, String message)
            throws IOException {
        Path file = Files.writeString(directory.resolve("input.json"), content);
        Run run = run(option, file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("input.json").contains(message).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aHugeLineIsAnInputLikeAnyOther() throws IOException {
        String huge = "{\"companies\":\"" + "x".repeat(30_000_000) + "\"}";
        Path file = Files.writeString(directory.resolve("huge.json"), huge);
        Run run = run("--organisation", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).hasSizeLessThan(500).contains("huge.json");
    }

    @Test
    void aMissingFileAndAnUnknownOptionAreWrongUsage() {
        assertThat(run("--tet", "no-such-file").status()).isEqualTo(2);
        assertThat(run("--tet", "no-such-file").err()).contains("cannot be read");
        assertThat(run("--nonsense").status()).isEqualTo(2);
    }

    @Test
    void whenACheckDoesNotHoldTheStatusIsOne() throws IOException {
        String workbook =
                new String(
                        QuickstartTest.class.getResourceAsStream("benefit.json").readAllBytes(),
                        StandardCharsets.UTF_8);
        String wrong =
                workbook.replace(
                        "\"calculated_benefit_amount\": \"9600\"",
                        "\"calculated_benefit_amount\": \"9601\"");
        Path file = Files.writeString(directory.resolve("wrong.json"), wrong);
        Run run = run("--benefit", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("CHECK FAILED: the total is the workbook's 9601 €");
    }

    private Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var story =
                new Quickstart(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        NOW);
        var all = new ArrayList<String>(List.of(arguments));
        all.addAll(List.of("--directory", directory.toString()));
        int status = Quickstart.run(story, all.toArray(String[]::new));
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static long count(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().count();
    }

    private static List<String> ids(String html) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
