package fi.asiointi.tet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Explanation;
import fi.asiointi.tet.match.Explanations;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.match.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theLinesOfTheReadmeCompileAndSayWhatTheySay() {
        Market market =
                Market.builder()
                        .place("library", 1)
                        .place("museum", 1)
                        .pupil("aino", "library", "museum")
                        .pupil("eino", "library")
                        .build();
        Outcome.Solved round = (Outcome.Solved) MatchingMethod.GENEROUS.solve(market);
        boolean proved = Verifier.of(market).check(round).holds();
        Explanation aino = Explanations.of(market, round).of("aino");
        String why = aino.better().get(0).because().get(0).text().in(Language.EN);

        assertThat(round.matching().placeOf("aino")).contains("museum");
        assertThat(proved).isTrue();
        assertThat(why)
                .isEqualTo(
                        "All seats (1) are taken. If you had got this place, someone else would have"
                                + " been left without any place.");
    }

    @Test
    void theReadmeHasTheLinesOfTheTestAbove() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String test = Files.readString(Path.of("src/test/java/fi/asiointi/tet/ReadmeTest.java"));
        String lines = readme.substring(readme.indexOf("```java") + 7, readme.lastIndexOf("```"));

        assertThat(withoutSpaces(test)).contains(withoutSpaces(lines));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
