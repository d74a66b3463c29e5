package fi.asiointi.tet.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A posting as an event of Linked Events. Fields that this library does not know are kept when the
 * event is written again.
 *
 * {@snippet class="fi.asiointi.tet.posting.PostingSnippetsTest" region="event"}
 */
public final class PostingEvent {
    static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode event;
    private final Posting posting;
    private final List<PostingFinding> findings;

    private PostingEvent(ObjectNode event, Posting posting, List<PostingFinding> findings) {
        this.event = event;
        this.posting = posting;
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads an event.
     *
     * @param json one event
     * @param sets the keyword sets, which tell methods and features
     * @return the event, with a finding for whatever was read otherwise than it stands
     * @throws IllegalArgumentException when the text is not a JSON object; its content is not told
     */
    public static PostingEvent read(String json, KeywordSets sets) {
        try {
            return read(JSON.readTree(json), sets);
        } catch (JsonProcessingException notJson) {
            // The parser's message quotes the content, which may hold contact data.
            throw new IllegalArgumentException("The event is not JSON");
        }
    }

    static PostingEvent read(JsonNode json, KeywordSets sets) {
        if (!(json instanceof ObjectNode event)) {
            throw new IllegalArgumentException("The event is not a JSON object");
        }
        var reading = new EventReading(event, sets);
        return new PostingEvent(event, reading.posting(), reading.findings());
    }

    /** {@return the posting in the event} */
    public Posting posting() {
        return posting;
    }

    /** {@return what was read otherwise than it stands, and the fields that are not known} */
    public List<PostingFinding> findings() {
        return findings;
    }

    /**
     * {@return the event with a changed posting, as JSON} Fields that are not known stay.
     *
     * @param changed the posting as it should be
     */
    public String with(Posting changed) {
        return EventWriting.write(changed, event.deepCopy()).toString();
    }

    /**
     * {@return a new event, as JSON}
     *
     * @param posting the posting
     */
    public static String of(Posting posting) {
        return EventWriting.write(posting, JSON.createObjectNode()).toString();
    }

    /** Tells the id alone: the event holds contact data. */
    @Override
    public String toString() {
        return "PostingEvent[" + posting.id() + "]";
    }
}
