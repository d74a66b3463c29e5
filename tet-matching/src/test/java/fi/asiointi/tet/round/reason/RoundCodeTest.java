package fi.asiointi.tet.round.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundCodeTest {

    @Test
    void everyCodeHasItsTextAndEveryTextItsCode() {
        assertThat(RoundCode.keys())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RoundCode.values()).map(Enum::name).toList());
    }

    @Test
    void everyCodeIsGivenSomewhere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/fi/asiointi/tet/round"))) {
            String sources =
                    String.join(
                            "\n",
                            files.filter(f -> f.toString().endsWith(".java"))
                                    .map(RoundCodeTest::text)
                                    .toList());
            assertThat(RoundCode.values())
                    .allSatisfy(code -> assertThat(sources).contains("RoundCode." + code));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
