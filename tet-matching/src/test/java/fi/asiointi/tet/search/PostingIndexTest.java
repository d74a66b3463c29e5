package fi.asiointi.tet.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.GeoPoint;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Place;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingText;
import fi.asiointi.tet.search.PostingHits.Facet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The filters mean what they mean in Linked Events. */
class PostingIndexTest {
    private static final GeoPoint CENTRE = new GeoPoint(24_940_000, 60_170_000);

    /** a: shadowing in a library; b: real work with dogs; c: a shop, open for good. */
    private static final PostingIndex INDEX =
            PostingIndex.of(
                    List.of(
                            new IndexedPosting(
                                    posting(
                                            "a",
                                            "Kirjaston apulainen",
                                            "2026-03-02",
                                            "2026-03-06",
                                            60_171_000,
                                            "tet:2",
                                            "yso:books"),
                                    Set.of("yso:youth"),
                                    Set.of("Kallio", "ocd-division/country:fi/kunta:helsinki")),
                            IndexedPosting.of(
                                    posting(
                                            "b",
                                            "Koirahoitolan apulainen",
                                            "2026-03-09",
                                            "2026-03-20",
                                            60_200_000,
                                            "tet:3",
                                            "tet:6")),
                            IndexedPosting.of(
                                    posting(
                                            "c",
                                            "Kaupan myyjä",
                                            "2026-04-01",
                                            null,
                                            null,
                                            "tet:2"))),
                    new Vocabulary(
                            Map.of("yso:old", "yso:books", "yso:older", "yso:old"),
                            Map.of(
                                    "tet:wm",
                                    Set.of("tet:2", "tet:3"),
                                    "tet:attr",
                                    Set.of("tet:6"))));

    @Test
    void anyOfSeveralKeywordsWillDoAndSeveralQuestionsMustAllBeMet() {
        assertThat(found(PostingQuery.all().anyKeyword("tet:3", "yso:books")))
                .containsExactly("a", "b");
        assertThat(found(PostingQuery.all().anyKeyword("tet:2").anyKeyword("yso:books")))
                .containsExactly("a");
    }

    @Test
    void allKeywordsMustBeThereAndAnUnknownOneFindsNothing() {
        assertThat(found(PostingQuery.all().allKeywords("tet:3", "tet:6"))).containsExactly("b");
        assertThat(found(PostingQuery.all().allKeywords("tet:3", "tet:2"))).isEmpty();
        assertThat(found(PostingQuery.all().allKeywords("tet:99"))).isEmpty();
        assertThat(found(PostingQuery.all().anyKeyword("tet:99", "tet:3"))).containsExactly("b");
    }

    @Test
    void aReplacedKeywordStandsForItsReplacementAndAudienceCountsAsKeyword() {
        assertThat(found(PostingQuery.all().anyKeyword("yso:older"))).containsExactly("a");
        assertThat(found(PostingQuery.all().allKeywords("yso:old", "yso:youth")))
                .containsExactly("a");
        assertThat(found(PostingQuery.all().noKeyword("yso:old"))).containsExactly("b", "c");
    }

    @Test
    void keywordSetsAskForAKeywordOfThem() {
        assertThat(found(PostingQuery.all().anyKeywordSet("tet:attr", "other")))
                .containsExactly("b");
        assertThat(found(PostingQuery.all().allKeywordSets("tet:wm")))
                .containsExactly("a", "b", "c");
        assertThat(found(PostingQuery.all().allKeywordSets("tet:wm", "tet:attr")))
                .containsExactly("b");
    }

    /** The first and the last day are days of the posting. */
    @Test
    void startAndEndAskForAnOverlapOfDays() {
        assertThat(found(PostingQuery.all().start(day("2026-03-06")).end(day("2026-03-08"))))
                .containsExactly("a");
        assertThat(found(PostingQuery.all().start(day("2026-03-07")))).containsExactly("b", "c");
        assertThat(found(PostingQuery.all().end(day("2026-03-09")))).containsExactly("a", "b");
    }

    @Test
    void daysAndWeekdaysAreThoseOnWhichThePlaceIsOpen() {
        assertThat(found(PostingQuery.all().days(1, 5))).containsExactly("a");
        assertThat(found(PostingQuery.all().days(6, 12))).containsExactly("b");
        assertThat(found(PostingQuery.all().weekday(DayOfWeek.SATURDAY))).containsExactly("b", "c");
    }

    @Test
    void divisionsAreFoundByNameAndById() {
        assertThat(found(PostingQuery.all().division("kallio"))).containsExactly("a");
        assertThat(found(PostingQuery.all().division("ocd-division/country:fi/kunta:helsinki")))
                .containsExactly("a");
        assertThat(found(PostingQuery.all().division("Töölö"))).isEmpty();
    }

    @Test
    void distanceLimitsAndOrders() {
        assertThat(found(PostingQuery.all().within(CENTRE, 1000))).containsExactly("a");
        assertThat(found(PostingQuery.all().nearest(new GeoPoint(24_940_000, 60_199_000))))
                .containsExactly("b", "a", "c");
        PostingHit nearest = INDEX.search(PostingQuery.all().nearest(CENTRE)).page(0, 1).get(0);
        assertThat(nearest.metres()).hasValue(111);
        assertThat(nearest.because().get(0).text().en()).startsWith("The place is 111 metres away");
    }

    @Test
    void wordsFacetsAndPagesGoTogether() {
        PostingHits hits = INDEX.search(PostingQuery.all().text("apulainen koira", Language.FI));

        assertThat(hits.page(0, 9)).extracting(it -> it.posting().id()).containsExactly("b", "a");
        assertThat(hits.page(1, 9)).extracting(it -> it.posting().id()).containsExactly("a");
        assertThat(hits.page(0, 1).get(0).matches())
                .extracting(WordMatch::queryWord)
                .contains("koira", "apulainen");
        assertThat(hits.counts(Facet.METHOD))
                .containsExactly(Map.entry("tet:2", 1), Map.entry("tet:3", 1));
        assertThat(hits.counts(Facet.LANGUAGE)).containsExactly(Map.entry("fi", 2));
        assertThat(hits.singleWords()).containsExactly("apulainen", "koira");
    }

    @Test
    void whatSuitsThePupilComesFirstWhenAsked() {
        Suitability likesShops =
                posting ->
                        new Suitability.Score(
                                "c".equals(posting.id()) ? 900_000 : 100_000, List.of());
        PostingHits hits =
                INDEX.search(PostingQuery.all().order(PostingOrder.SUITS_ME), likesShops);

        assertThat(hits.page(0, 9))
                .extracting(it -> it.posting().id())
                .containsExactly("c", "a", "b");
    }

    @Test
    void aLanguageThatNobodySpeaksFindsNothing() {
        assertThat(found(PostingQuery.all().language("sv"))).isEmpty();
        assertThat(found(PostingQuery.all().language("sv").language("fi"))).hasSize(3);
    }

    private static List<String> found(PostingQuery query) {
        return INDEX.search(query).page(0, 100).stream().map(it -> it.posting().id()).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Posting posting(
            String id,
            String title,
            String start,
            @Nullable String end,
            @Nullable Integer latitude,
            String... keywords) {
        var posting =
                Posting.builder()
                        .id(id)
                        .title(PostingText.finnish(title))
                        .start(day(start))
                        .end(end == null ? null : day(end))
                        .language("fi");
        if (latitude != null) {
            GeoPoint point = new GeoPoint(24_940_000, latitude);
            posting.place(new Place("p", PostingText.none(), PostingText.none(), point));
        }
        for (String keyword : keywords) {
            Keyword.Kind kind =
                    keyword.startsWith("yso")
                            ? Keyword.Kind.FREE
                            : keyword.equals("tet:6") ? Keyword.Kind.FEATURE : Keyword.Kind.METHOD;
            posting.keyword(new Keyword(keyword, kind, PostingText.none()));
        }
        return posting.build();
    }
}
