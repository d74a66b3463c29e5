package fi.asiointi.tet.posting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class PostingSnippetsTest {

    @Test
    void posting() {
        // @start region="posting"
        Posting posting =
                Posting.builder()
                        .title(PostingText.finnish("Kirjaston apulainen"))
                        .unit("Kallion kirjasto")
                        .spots(2)
                        .language("fi")
                        .build();
        // @end
        assertThat(posting.spots()).isEqualTo(2);
    }

    @Test
    void rules() {
        Posting posting = Postings.whole().place(null).build();
        // @start region="rules"
        List<PostingFinding> findings = PostingRules.forPublishing(posting);
        String path = findings.get(0).path(); // place
        String why = findings.get(0).because().text().in(Language.EN); // This is missing.
        // @end
        assertThat(path + why).isEqualTo("placeThis is missing.");
    }

    @Test
    void event() {
        String json = "{\"id\":\"tet:1\",\"custom_data\":{\"spots\":\"2\"},\"super_event\":null}";
        // @start region="event"
        PostingEvent event = PostingEvent.read(json, KeywordSets.unread());
        Posting more = event.posting().toBuilder().spots(3).build();
        String saved = event.with(more); // with super_event, which the library does not know
        // @end
        assertThat(saved).contains("super_event");
    }

    @Test
    void image() {
        byte[] bytes = Images.png(300);
        LinkedEvents linkedEvents = unreachable();
        Posting posting = Postings.whole().build();
        // @start region="image"
        var image = new ImageUpload("kirjasto.png", bytes, "Kuvaaja", "Kirjahylly", "cc_by");
        List<PostingFinding> faults = PostingRules.forImage(image); // none
        List<PostingFinding> advice = PostingRules.adviceOnImage(image); // rather narrow
        if (faults.isEmpty()
                && linkedEvents.upload(image) instanceof LinkedEventsReply.Answer<Image> answer) {
            posting = posting.toBuilder().image(answer.value()).build();
        }
        // @end
        assertThat(faults).isEmpty();
        assertThat(advice).hasSize(1);
        assertThat(posting.image()).isNull();
    }

    private static LinkedEvents unreachable() {
        HttpUrl nobody = HttpUrl.get("http://127.0.0.1:1/v1/");
        return new LinkedEvents(
                LinkedEventsConnection.to(
                        nobody, null, new OkHttpClient(), Duration.ofSeconds(10)));
    }

    @Test
    void linkedEvents() {
        KeywordSets sets = KeywordSets.unread();
        // @start region="linkedEvents"
        var linkedEvents =
                new LinkedEvents(
                        LinkedEventsConnection.to(
                                HttpUrl.get("http://127.0.0.1:1/v1/"),
                                null,
                                new OkHttpClient(),
                                Duration.ofSeconds(10)));
        var reply = linkedEvents.search(Map.of("data_source", "tet", "start", "today"), sets);
        String told = "";
        if (reply instanceof LinkedEventsReply.Answer<LinkedEvents.Found> answer) {
            told = answer.value().events().size() + " postings";
        } else if (reply instanceof LinkedEventsReply.Outage<LinkedEvents.Found> outage) {
            told = outage.because().text().in(Language.EN); // nobody listens there
        }
        // @end
        assertThat(told).startsWith("The Linked Events service does not answer.");
    }
}
