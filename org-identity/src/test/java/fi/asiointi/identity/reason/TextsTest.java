package fi.asiointi.identity.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"id", "organisation", "mandate", "register"})
    void everyTextSpeaksOfTheSameFiguresInEachLanguage(String location) {
        ReasonTexts texts =
                ReasonTexts.read(
                        Objects.requireNonNull(
                                TextsTest.class.getResourceAsStream(
                                        "/fi/asiointi/identity/" + location + "/texts.json")));

        assertThat(texts.keys()).isNotEmpty();
        for (String key : texts.keys()) {
            LocalizedText text = texts.text(key);
            assertThat(places(text.sv())).as(key).isEqualTo(places(text.fi()));
            assertThat(places(text.en())).as(key).isEqualTo(places(text.fi()));
        }
    }

    @Test
    void figuresAreFilledInWhenTheTextIsAskedFor() {
        var text = new LocalizedText("{a} ja {b}", "{a} och {b}", "{a} and {c}");

        assertThat(text.with(Map.of("a", "1", "b", "{a}")))
                .isEqualTo(new LocalizedText("1 ja {a}", "1 och {a}", "1 and {c}"));
    }

    @Test
    void aDateIsWrittenAsIsUsualInTheLanguage() {
        var text = new LocalizedText("{day}", "{day}", "{day}");

        assertThat(text.with(Map.of("day", "2026-03-01")))
                .isEqualTo(new LocalizedText("1.3.2026", "1.3.2026", "1 March 2026"));
        assertThat(text.with(Map.of("day", "2026-02-30")).en()).isEqualTo("2026-02-30");
    }

    @Test
    void theCodeIsWhatFollowsTheLastFullStop() {
        ReasonTexts texts = read("{\"iban.LENGTH\":{\"fi\":\"f\",\"sv\":\"s\",\"en\":\"{n}\"}}");

        assertThat(texts.reason("iban.LENGTH", "n", 18)).hasToString("LENGTH: 18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"A\":{\"fi\":\"f\",\"en\":\"e\"}}",
                "{\"A\":{\"fi\":\"f\",\"sv\":\" \",\"en\":\"e\"}}",
                "{\"A\":\"text\"}"
            })
    void aFileWithAMissingTextIsRefused(String file) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(file))
                .withMessageContaining("text of A");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReasonTexts.read(null));
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(match -> places.add(match.group(1)));
        return places;
    }

    private static ReasonTexts read(String json) {
        return ReasonTexts.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
