package fi.asiointi.tet.reason;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.MarketFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TetReasonsTest {
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z0-9]+)+|UNSUPPORTED)\"");

    @Test
    void everyCodeOfTheTextsIsUsedAndEveryUsedCodeHasAText() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var used =
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(TetReasonsTest::codesIn)
                            .collect(Collectors.toSet());
            var faults = Stream.of(MarketFormatException.Fault.values()).map(Enum::name).toList();
            used.addAll(faults);

            assertThat(TetReasons.codes()).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    private static Stream<String> codesIn(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
