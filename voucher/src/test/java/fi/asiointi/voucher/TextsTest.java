package fi.asiointi.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.voucher.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyCodeHasATextInEachLanguageWithTheSameParameters() {
        for (String code : Texts.codes()) {
            var text = Texts.reason(code).template();
            assertThat(places(text.in(Language.SV)))
                    .as(code)
                    .isEqualTo(places(text.in(Language.FI)))
                    .isEqualTo(places(text.in(Language.EN)));
        }
    }

    /** A text that nobody gives is as much a defect as a code without a text. */
    @Test
    void theCodesOfTheFileAreThoseOfTheSources() throws IOException {
        var sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(TextsTest::givesReasons).toList()) {
                sources.append(Files.readString(file));
            }
        }
        Set<String> quoted =
                Pattern.compile("\"([A-Z][A-Z_]+)\"")
                        .matcher(sources)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());

        assertThat(Texts.codes()).allMatch(code -> isGiven(code, quoted), "is given somewhere");
        assertThat(missing(quoted)).isEmpty();
    }

    /** As it stands, or put together of its start and the name of a choice. */
    private static boolean isGiven(String code, Set<String> quoted) {
        return quoted.contains(code)
                || code.startsWith("name.")
                || quoted.stream().anyMatch(start -> start.endsWith("_") && code.startsWith(start));
    }

    /** Words of SQL, of formats, ciphers and fingerprints that are quoted in the sources too. */
    private static Set<String> missing(Set<String> quoted) {
        var missing = new TreeSet<>(quoted);
        missing.removeAll(Texts.codes());
        missing.removeIf(
                start ->
                        start.endsWith("_")
                                && Texts.codes().stream().anyMatch(code -> code.startsWith(start)));
        missing.removeAll(
                Set.of(
                        "FI",
                        "HELSINKI",
                        "HELSINKI_STRICT",
                        "STANDARD",
                        "AES",
                        "ISSUE",
                        "RESERVE",
                        "CONFIRM",
                        "SETTLE",
                        "RELEASE",
                        "EXPIRE",
                        "TRF",
                        "SEPA",
                        "SLEV",
                        "SCOR",
                        "ISO",
                        "NOTPROVIDED",
                        "BICFI",
                        "IBAN",
                        "EUR",
                        "AE",
                        "OE",
                        "REVERSE",
                        "REVOKE"));
        return missing;
    }

    /** The checks of the contract expect codes, and give none. */
    private static boolean givesReasons(Path file) {
        return file.toString().endsWith(".java") && !file.getParent().endsWith("contract");
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
