package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.NotFound;
import fi.asiointi.identity.register.Lookup.Unavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every recorded answer of the open data, as the service sends it: none of them breaks a client.
 */
class RecordedAnswersTest {
    private static final Path FILES = Path.of("src/test/resources/cases/register-answers");

    /** Answers that are outages although their status is 200. */
    private static final Set<String> UNUSABLE =
            Set.of(
                    "ytj-200-html.txt",
                    "ytj-200-malformed.txt",
                    "ytj-200-empty-object.json",
                    "ytj-200-null-companies.json",
                    "ytj-all-companies-dump-shape.json");

    @RegisterExtension final RegisterServer ytj = new RegisterServer();

    static Stream<String> recordedAnswersOfYtj() throws Exception {
        try (Stream<Path> files = Files.list(FILES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith("ytj-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordedAnswersOfYtj")
    void isFoundNotFoundOrAnOutageAsItShouldBe(String file) {
        ytj.answers(status(file), file);

        Lookup lookup = new YtjRegister(ytj.oneAttempt()).find(firstId(file));

        assertThat(lookup).isInstanceOf(expected(file));
    }

    private static Class<? extends Lookup> expected(String file) {
        if (file.startsWith("ytj-error") || UNUSABLE.contains(file)) {
            return Unavailable.class;
        }
        return file.equals("ytj-real-not-found.json") ? NotFound.class : Found.class;
    }

    private static int status(String file) {
        return file.startsWith("ytj-error-") ? Integer.parseInt(file.substring(10, 13)) : 200;
    }

    private static BusinessId firstId(String file) {
        String id =
                file.endsWith(".json")
                        ? Cases.json("register-answers/" + file)
                                .at("/companies/0/businessId/value")
                                .asText()
                        : "";
        return BusinessId.tryParse(id).toOptional().orElse(BusinessId.parse("0112038-9"));
    }
}
