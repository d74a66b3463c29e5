package fi.asiointi.tet.round.posted;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.posting.Employer;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.PostingBuilder;
import fi.asiointi.tet.posting.Postings;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.Examples;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.Wave;
import fi.asiointi.tet.suitability.WorkMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostedPlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final Wave SPRING = Examples.SPRING;
    private static final Wave AUTUMN =
            new Wave("autumn", LocalDate.of(2027, 9, 6), LocalDate.of(2027, 9, 17));

    private static PostingBuilder open() {
        return Postings.whole().start(TODAY).end(null).publishedOn(TODAY);
    }

    private static PostedPlaces of(PostingBuilder... postings) {
        return PostedPlaces.of(
                Stream.of(postings).map(PostingBuilder::build).toList(),
                List.of(SPRING, AUTUMN),
                TODAY);
    }

    private static List<String> leftOut(PostedPlaces posted) {
        return posted.findings().stream()
                .filter(PostedFinding::leftOut)
                .map(f -> f.posting() + " " + f.path() + " " + f.because().code())
                .toList();
    }

    @Test
    void aPostingBecomesAPlaceWithItsSpotsInEveryWaveInWhichItIsOpen() {
        var posted =
                of(
                        open().keyword(Postings.keyword("yso:p1", Keyword.Kind.FREE, "kirja"))
                                .keyword(Postings.keyword("tet:6", Keyword.Kind.FEATURE, "x"))
                                .end(SPRING.last()));
        TetPlace place = posted.places().get(0);

        assertThat(place.id()).isEqualTo("tet:abc");
        assertThat(place.employer()).isEqualTo("0201256-6");
        assertThat(place.fields()).containsExactly("yso:p1");
        assertThat(place.features()).isEqualTo(Map.of("tet:6", Answer.YES));
        assertThat(place.languages()).containsExactly("fi");
        assertThat(place.seats()).isEqualTo(Map.of("spring", 2));
        assertThat(place.from()).isEqualTo(TODAY);
        assertThat(place.until()).isEqualTo(SPRING.last());
        assertThat(of(open()).places().get(0).seats()).isEqualTo(Map.of("spring", 2, "autumn", 2));
    }

    @Test
    void aPostingThatCannotBeInTheRoundIsLeftOutAndTold() {
        var posted =
                of(
                        open().id(null),
                        open().id("good").start(SPRING.first()).end(SPRING.last()),
                        open().id("good"),
                        open().id("draft").publishedOn(null),
                        open().id("expired").start(null).end(TODAY.minusDays(1)),
                        open().id("late").start(SPRING.first().plusDays(1)).end(SPRING.last()),
                        open().id("short").end(SPRING.last().minusDays(1)),
                        open().id("full").spots(0));

        assertThat(posted.places()).extracting(TetPlace::id).containsExactly("good");
        assertThat(leftOut(posted))
                .containsExactly(
                        " id POSTING_WITHOUT_ID",
                        "good id POSTING_TWICE",
                        "draft publishedOn POSTING_NOT_PUBLIC",
                        "expired publishedOn POSTING_NOT_PUBLIC",
                        "late start OUTSIDE_EVERY_WAVE",
                        "short start OUTSIDE_EVERY_WAVE",
                        "full spots NO_SPOTS");
        assertThat(posted.leftOut()).isEqualTo(7);
    }

    @Test
    void whatIsNotToldIsAskedAndKeepsNothingOut() {
        var posted = of(open().employer(null));

        assertThat(posted.places()).hasSize(1);
        assertThat(posted.places().get(0).employer()).isEqualTo("tet:abc");
        assertThat(posted.findings())
                .extracting(f -> f.path() + " " + f.because().code())
                .containsExactly(
                        "employer EMPLOYER_NOT_TOLD",
                        "time HOURS_NOT_TOLD",
                        "tasks TASKS_NOT_TOLD",
                        "zone ZONE_NOT_TOLD",
                        "terms TERMS_NOT_TOLD");
        assertThat(posted.leftOut()).isZero();
    }

    @Test
    void whatTheCityKnowsIsAddedAndNotAsked() {
        var posted =
                PostedPlaces.of(
                        List.of(open().employer(new Employer("Kaupunki", null)).build()),
                        List.of(SPRING),
                        TODAY,
                        (posting, place) ->
                                place.method(WorkMethod.REMOTE)
                                        .time(Examples.DAYTIME)
                                        .tasks(Tasks.light("office"))
                                        .terms(EmployerTerms.AGREED));

        assertThat(posted.findings()).isEmpty();
        assertThat(posted.places().get(0).employer()).isEqualTo("Kaupunki");
    }

    @Test
    void everyCodeHasItsTextAndEveryTextItsCode() {
        assertThat(PostedCode.keys())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(PostedCode.values()).map(Enum::name).toList());
    }
}
