package fi.asiointi.tet.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.tet.posting.LinkedEventsReply.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The postings in Linked Events, the city's register of events. It throws for nothing that a
 * network does: an outage is an answer.
 *
 * {@snippet class="fi.asiointi.tet.posting.PostingSnippetsTest" region="linkedEvents"}
 */
public final class LinkedEvents {
    private static final String METHODS = "tet:wm";
    private static final String FEATURES = "tet:attr";

    private final LinkedEventsConnection connection;

    /**
     * A client over a connection.
     *
     * @param connection how Linked Events is reached
     */
    public LinkedEvents(LinkedEventsConnection connection) {
        this.connection = connection;
    }

    /**
     * What a search found.
     *
     * @param events the events in the order of the service
     * @param complete false when there are more pages than the connection reads, or a later one
     *     could not be read
     */
    public record Found(List<PostingEvent> events, boolean complete) {

        /** Events that can no longer change. */
        public Found {
            events = List.copyOf(events);
        }
    }

    /**
     * Searches, and follows the links to further pages as long as they lead to the same service.
     *
     * @param parameters what Linked Events is asked, such as {@code text} or {@code start}
     * @param sets the keyword sets
     * @return the events, or the outage of the first page
     */
    public LinkedEventsReply<Found> search(Map<String, String> parameters, KeywordSets sets) {
        HttpUrl.Builder url = connection.url("event");
        url.addQueryParameter("include", "location,keywords");
        parameters.forEach(url::addQueryParameter);
        var events = new ArrayList<PostingEvent>();
        @Nullable HttpUrl next = url.build();
        for (int page = 1; next != null && page <= connection.mostPages(); page++) {
            LinkedEventsReply<JsonNode> reply = connection.get(next);
            if (!(reply instanceof Answer<JsonNode> answer)) {
                return page == 1
                        ? LinkedEventsConnection.failed(reply)
                        : new Answer<>(new Found(events, false));
            }
            JsonNode data = answer.value().path("data");
            if (!data.isArray()) {
                return LinkedEventsConnection.unreadable();
            }
            for (JsonNode event : data) {
                if (event.isObject()) {
                    events.add(PostingEvent.read(event, sets));
                }
            }
            String link = answer.value().path("meta").path("next").asText("");
            next = connection.sameService(link);
            if (next == null && !link.isEmpty() && !link.equals("null")) {
                return new Answer<>(new Found(events, false));
            }
        }
        return new Answer<>(new Found(events, next == null));
    }

    /**
     * {@return one event, with its place and keywords}
     *
     * @param id its id
     * @param sets the keyword sets
     */
    public LinkedEventsReply<PostingEvent> event(String id, KeywordSets sets) {
        HttpUrl url =
                connection
                        .url("event", id)
                        .addQueryParameter("include", "location,keywords")
                        .build();
        return LinkedEventsConnection.map(
                connection.get(url), json -> PostingEvent.read(json, sets));
    }

    /**
     * Saves a new posting.
     *
     * @param posting the posting; who may do so has been decided before
     * @param sets the keyword sets
     * @return the event as it was saved
     */
    public LinkedEventsReply<PostingEvent> create(Posting posting, KeywordSets sets) {
        return saved(
                connection.send(
                        "POST", connection.url("event").build(), body(PostingEvent.of(posting))),
                sets);
    }

    /**
     * Saves a changed posting.
     *
     * @param stored the event as it is stored
     * @param changed the posting as it should be
     * @param sets the keyword sets
     * @return the event as it was saved
     */
    public LinkedEventsReply<PostingEvent> update(
            PostingEvent stored, Posting changed, KeywordSets sets) {
        String id = stored.posting().id();
        if (id == null) {
            throw new IllegalArgumentException("The event has no id. Maybe it was never saved?");
        }
        HttpUrl url = connection.url("event", id).build();
        return saved(connection.send("PUT", url, body(stored.with(changed))), sets);
    }

    /**
     * Deletes an event.
     *
     * @param id its id
     * @return the id, when it is gone
     */
    public LinkedEventsReply<String> delete(String id) {
        HttpUrl url = connection.url("event", id).build();
        return LinkedEventsConnection.map(connection.send("DELETE", url, null), gone -> id);
    }

    /**
     * Uploads an image; a posting shows it once it is saved with it.
     *
     * @param image the image; its faults have been told before, by {@link PostingRules#forImage}
     * @return the image with its id
     */
    public LinkedEventsReply<Image> upload(ImageUpload image) {
        return LinkedEventsConnection.map(
                connection.post(connection.url("image").build(), image.form()),
                json -> EventImage.read(json).orElseThrow(IllegalArgumentException::new));
    }

    /**
     * Deletes an image: with its event it is not.
     *
     * @param id its id
     * @return the id, when it is gone
     * @throws IllegalArgumentException for an image of another service
     */
    public LinkedEventsReply<String> deleteImage(String id) {
        HttpUrl url = connection.url("image", connection.number("image", id)).build();
        return LinkedEventsConnection.map(connection.send("DELETE", url, null), gone -> id);
    }

    /**
     * Reads the keyword sets of TET.
     *
     * @param now when they are read
     * @return the sets, or the outage; the caller keeps the older ones then
     */
    public LinkedEventsReply<KeywordSets> keywordSets(Instant now) {
        LinkedEventsReply<Map<String, Keyword>> methods = set(METHODS, Keyword.Kind.METHOD);
        if (!(methods instanceof Answer<Map<String, Keyword>> read)) {
            return LinkedEventsConnection.failed(methods);
        }
        return LinkedEventsConnection.map(
                set(FEATURES, Keyword.Kind.FEATURE),
                features -> new KeywordSets(read.value(), features, now));
    }

    private LinkedEventsReply<Map<String, Keyword>> set(String id, Keyword.Kind kind) {
        HttpUrl url =
                connection.url("keyword_set", id).addQueryParameter("include", "keywords").build();
        return LinkedEventsConnection.map(
                connection.get(url), json -> EventReading.keywords(json.path("keywords"), kind));
    }

    /**
     * Searches places by name.
     *
     * @param text what a person typed
     * @return the first page of the places, or the outage
     */
    public LinkedEventsReply<List<Place>> places(String text) {
        HttpUrl url =
                connection
                        .url("place")
                        .addQueryParameter("text", text)
                        .addQueryParameter("show_all_places", "true")
                        .build();
        return LinkedEventsConnection.map(
                connection.get(url),
                json -> {
                    var places = new ArrayList<Place>();
                    for (JsonNode place : json.path("data")) {
                        EventReading.place(place).ifPresent(places::add);
                    }
                    return List.copyOf(places);
                });
    }

    private static LinkedEventsReply<PostingEvent> saved(
            LinkedEventsReply<JsonNode> reply, KeywordSets sets) {
        return LinkedEventsConnection.map(reply, json -> PostingEvent.read(json, sets));
    }

    /** References to places, keywords and languages are whole addresses of the service. */
    private String body(String event) {
        try {
            var json = (ObjectNode) PostingEvent.JSON.readTree(event);
            address(json.path("location"));
            json.path("keywords").forEach(this::address);
            json.path("in_language").forEach(this::address);
            return json.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event that was written cannot be read");
        }
    }

    private void address(JsonNode reference) {
        String id = reference.path("@id").asText("");
        if (reference instanceof ObjectNode object && !id.isEmpty() && !id.contains("://")) {
            object.put("@id", connection.url().build() + id);
        }
    }
}
