package fi.asiointi.tet.round.report;

import static fi.asiointi.tet.round.RoundExamples.decided;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.round.CityExample;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.decide.RoundOutcome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class RoundReportTest {
    private static final RoundOutcome.Decided CITY = city();

    private static RoundOutcome.Decided city() {
        var city = new CityExample(21, 90);
        return decided(city.pupils(300), city.places());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageStandsAloneInItsLanguage(Language language) throws IOException {
        String html = RoundReport.html(CITY, language);
        Files.createDirectories(Path.of("target/report"));
        Files.writeString(Path.of("target/report/round-" + language.tag() + ".html"), html);

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language.tag() + "\">")
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("href=")
                .doesNotContain("url(")
                .doesNotContain("{round}")
                .doesNotContainPattern("\\{[a-z]+\\}");
        assertThat(Pattern.compile("https?://").matcher(html).results())
                .allMatch(found -> html.startsWith("http://www.w3.org/2000/svg", found.start()));
    }

    @Test
    void itTellsNothingOfAnyPupil() {
        String html = RoundReport.html(CITY, Language.EN);

        assertThat(CITY.input().pupils())
                .noneMatch(p -> Pattern.compile("\\b" + p.id() + "\\b").matcher(html).find());
        assertThat(html).doesNotContain("school-tiny"); // one pupil only
    }

    @Test
    void everyChartHasATitleADescriptionAndItsFiguresAsATable() {
        String html = RoundReport.html(CITY, Language.FI);
        long charts = count(html, "<svg ");

        assertThat(charts).isEqualTo(4);
        assertThat(count(html, "<desc ")).isEqualTo(charts);
        assertThat(count(html, "<details>")).isEqualTo(charts);
        assertThat(count(html, "<title id=")).isEqualTo(charts);
        assertThat(count(html, "<table")).isEqualTo(count(html, "<caption"));
    }

    @Test
    void theFiguresAreThoseOfTheResult() {
        String html = RoundReport.html(CITY, Language.EN);
        long placed =
                CITY.result().placements().stream().filter(Placement::isAtOfferedPlace).count();

        assertThat(html)
                .contains("Of 300 placements " + placed + " are")
                .containsPattern(
                        "Choice 1</th>\n<td [^>]*>" + CITY.result().profile().get(0) + "</td>");
    }

    @Test
    void theElementsAreNestedAsTheyShould() throws Exception {
        String html = RoundReport.html(CITY, Language.SV);
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("<(meta [^>]*)>", "<$1/>");
        var factory = DocumentBuilderFactory.newInstance();
        var page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));

        assertThat(page.getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void whatPeopleEnteredIsEscaped() {
        var decided =
                decided(
                        List.of(pupil("a").wishes("x").build()),
                        List.of(
                                place("x")
                                        .fields(Set.of("<script>alert(\"1\")</script>&"))
                                        .seats("spring", 3)
                                        .build()));

        assertThat(RoundReport.html(decided, Language.FI))
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;")
                .doesNotContain("<script");
    }

    @Test
    void anEmptyRoundHasAReportToo() {
        var empty = decided(List.of(), List.of());

        assertThat(RoundReport.html(empty, Language.EN)).contains("No seats stayed empty.");
    }

    @Test
    void everyMethodGroupAndOriginHasAName() {
        Set<String> keys = ReportTexts.keys();

        assertThat(keys)
                .containsAll(
                        Stream.of(MatchingMethod.values()).map(m -> "method." + m.code()).toList());
        assertThat(keys).contains("kind." + PupilGroup.Kind.SUPPORT, "origin.OVERRIDE");
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
