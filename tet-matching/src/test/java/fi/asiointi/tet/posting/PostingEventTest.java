package fi.asiointi.tet.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingEventTest {
    private static final String EVENT =
            """
            {"id":"tet:abc","name":{"fi":"Apulainen"},"provider":{"fi":"Esimerkki Oy","sv":"0201256-6"},
             "location":{"@id":"https://le.example/v1/place/tprek:8254/","name":{"fi":"Kirjasto"},
               "position":{"type":"Point","coordinates":[24.9384,60.1699]},"divisions":[{"type":"neighborhood"}]},
             "start_time":"2026-03-02","end_time":"2999-12-31","publication_status":"public",
             "date_published":"2026-01-07T22:30:00Z","audience_min_age":14,
             "custom_data":{"org_name":"Yksikkö","spots":"3","extra":"kept"},
             "in_language":[{"@id":"https://le.example/v1/language/sv/"}],
             "keywords":[{"@id":"https://le.example/v1/keyword/tet:2/"},{"id":"yso:p1","name":{"fi":"kirjat"}}]}
            """;

    @Test
    void theQuirksOfTheServiceAreRead() {
        PostingEvent event = PostingEvent.read(EVENT, Postings.SETS);
        Posting posting = event.posting();

        assertThat(posting.employer()).isEqualTo(new Employer("Esimerkki Oy", Postings.COMPANY));
        assertThat(posting.end()).isNull();
        assertThat(posting.publishedOn()).isEqualTo("2026-01-08"); // half past midnight in Finland
        assertThat(posting.spots()).isEqualTo(3);
        assertThat(posting.languages()).containsExactly("sv");
        assertThat(posting.place())
                .isEqualTo(
                        new Place(
                                "tprek:8254",
                                PostingText.finnish("Kirjasto"),
                                PostingText.none(),
                                new GeoPoint(24_938_400, 60_169_900)));
        assertThat(posting.keywords())
                .extracting(Keyword::kind)
                .containsExactly(Keyword.Kind.METHOD, Keyword.Kind.FREE);
        assertThat(posting.keywords().get(0).label().in(Language.SV)).contains("Varjostus");
        assertThat(PostingRulesTest.codes(event.findings()))
                .containsExactly("audience_min_age UNKNOWN_FIELD_KEPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-2\"", "\"kaksi\"", "\"\"", "null", "2.5"})
    void aNumberOfPlacesThatCannotBeReadIsOneAndIsTold(String spots) {
        PostingEvent event =
                PostingEvent.read("{\"custom_data\":{\"spots\":" + spots + "}}", Postings.SETS);

        assertThat(event.posting().spots()).isEqualTo(1);
        assertThat(PostingRulesTest.codes(event.findings()))
                .contains("custom_data.spots SPOTS_NOT_READ");
    }

    @Test
    void aPostingComesBackAsItWasWritten() {
        Posting posting =
                Postings.whole()
                        .owner(new Owner("virka@example.com", null))
                        .image(new Image("https://le.example/v1/image/1/", "a", "cc_by", "b", "c"))
                        .build();
        Posting open = posting.toBuilder().end(null).build();

        assertThat(read(PostingEvent.of(posting))).isEqualTo(posting);
        assertThat(read(PostingEvent.of(open))).isEqualTo(open);
        assertThat(PostingEvent.of(open)).contains("\"end_time\":\"2999-12-31\"");
    }

    @Test
    void ofAnImageOnlyWhatWasChangedIsWritten() {
        String stored =
                "{\"images\":[{\"@id\":\"https://le.example/v1/image/1/\",\"cropping\":\"0,0\","
                        + "\"alt_text\":{\"fi\":\"Hylly\",\"sv\":\"Hylla\"}}]}";
        PostingEvent event = PostingEvent.read(stored, Postings.SETS);
        var other = new Image("https://le.example/v1/image/2/", null, null, null, "Ovi");

        assertThat(event.posting().image())
                .isEqualTo(new Image("https://le.example/v1/image/1/", null, null, null, "Hylly"));
        assertThat(event.with(event.posting())).contains("cropping", "\"sv\":\"Hylla\"");
        assertThat(event.with(event.posting().toBuilder().image(other).build()))
                .contains("image/2/", "\"alt_text\":\"Ovi\"")
                .doesNotContain("cropping", "image/1/", "Hylla");
    }

    @Test
    void fieldsThatNobodyKnowsStayWhenThePostingIsChanged() {
        PostingEvent event = PostingEvent.read(EVENT, Postings.SETS);
        String saved = event.with(event.posting().toBuilder().spots(5).build());

        assertThat(saved)
                .contains("\"audience_min_age\":14", "\"extra\":\"kept\"", "neighborhood")
                .contains("\"spots\":\"5\"", "https://le.example/v1/keyword/tet:2/");
        assertThat(read(saved)).isEqualTo(event.posting().toBuilder().spots(5).build());
    }

    @Test
    void whatIsNoEventIsRefusedWithoutQuotingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostingEvent.read("{\"contact_email\": a@example", Postings.SETS))
                .withMessage("The event is not JSON")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostingEvent.read("[]", Postings.SETS));
    }

    private static Posting read(String json) {
        return PostingEvent.read(json, Postings.SETS).posting();
    }
}
