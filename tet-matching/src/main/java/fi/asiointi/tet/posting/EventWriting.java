package fi.asiointi.tet.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.reason.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a posting into an event of Linked Events. References to places, keywords and languages
 * keep the address that they have in the event; new ones are written by id.
 */
final class EventWriting {
    private EventWriting() {}

    static ObjectNode write(Posting posting, ObjectNode event) {
        put(event, "id", posting.id());
        localized(event, "name", posting.title());
        localized(event, "description", posting.description());
        localized(event, "short_description", posting.shortDescription());
        provider(event, posting.employer());
        place(event, posting.place());
        put(event, "start_time", posting.start() == null ? null : posting.start().toString());
        // A place that is open for good has a last day all the same: the service needs one.
        put(
                event,
                "end_time",
                (posting.end() == null ? PostingLimits.ALL.openEnd() : posting.end()).toString());
        custom(event.withObjectProperty("custom_data"), posting);
        references(event, "in_language", List.copyOf(posting.languages()), "language");
        references(
                event,
                "keywords",
                posting.keywords().stream().map(Keyword::id).toList(),
                "keyword");
        EventImage.write(event, posting.image());
        put(
                event,
                "date_published",
                posting.publishedOn() == null ? null : posting.publishedOn().toString());
        event.put("publication_status", posting.publishedOn() == null ? "draft" : "public");
        constants(event);
        return event;
    }

    /** What every posting of the city is: free, general, scheduled. */
    private static void constants(ObjectNode event) {
        if (!event.has("offers")) {
            event.putArray("offers").addObject().put("is_free", true);
        }
        putIfMissing(event, "type_id", "General");
        putIfMissing(event, "event_status", "EventScheduled");
        putIfMissing(event, "data_source", "tet");
        putIfMissing(event, "publisher", "ahjo:00001");
    }

    private static void putIfMissing(ObjectNode event, String name, String value) {
        if (!event.hasNonNull(name)) {
            event.put(name, value);
        }
    }

    private static void provider(ObjectNode event, @Nullable Employer employer) {
        if (employer == null) {
            event.remove("provider");
            return;
        }
        ObjectNode provider = event.withObjectProperty("provider");
        provider.put("fi", employer.name());
        put(provider, "sv", employer.businessId() == null ? null : employer.businessId().value());
    }

    private static void place(ObjectNode event, @Nullable Place place) {
        if (place == null) {
            event.remove("location");
            return;
        }
        JsonNode before = event.path("location");
        boolean same = isReferenceTo(before, place.id());
        ObjectNode location = same ? (ObjectNode) before : event.putObject("location");
        if (!same) {
            location.put("@id", reference("place", place.id())).put("id", place.id());
        }
        localized(location, "name", place.name());
        localized(location, "street_address", place.address());
        GeoPoint point = place.position();
        if (point != null) {
            ObjectNode position = location.withObjectProperty("position").put("type", "Point");
            position.putArray("coordinates")
                    .add(degrees(point.longitude()))
                    .add(degrees(point.latitude()));
        }
    }

    private static BigDecimal degrees(int micro) {
        return BigDecimal.valueOf(micro, 6);
    }

    private static void custom(ObjectNode custom, Posting posting) {
        put(custom, "org_name", posting.unit());
        custom.put("spots", String.valueOf(posting.spots()));
        Contact contact = posting.contact();
        put(custom, "contact_first_name", contact == null ? null : contact.firstName());
        put(custom, "contact_last_name", contact == null ? null : contact.lastName());
        put(custom, "contact_phone", contact == null ? null : contact.phone());
        put(custom, "contact_email", contact == null ? null : contact.email());
        put(custom, "website_url", posting.website());
        Owner owner = posting.owner();
        put(custom, "editor_email", owner == null ? null : owner.email());
        put(custom, "editor_oid", owner == null ? null : owner.oid());
    }

    private static void references(ObjectNode event, String name, List<String> ids, String kind) {
        List<JsonNode> before = new ArrayList<>();
        event.path(name).forEach(before::add);
        ArrayNode after = event.putArray(name);
        for (String id : ids) {
            before.stream()
                    .filter(reference -> isReferenceTo(reference, id))
                    .findFirst()
                    .ifPresentOrElse(
                            after::add, () -> after.addObject().put("@id", reference(kind, id)));
        }
    }

    private static boolean isReferenceTo(JsonNode reference, String id) {
        return reference.path("id").asText("").equals(id)
                || ("/" + reference.path("@id").asText("")).endsWith("/" + id + "/");
    }

    /** A path: the client puts the address of the service in front of it. */
    private static String reference(String kind, String id) {
        return kind + "/" + id + "/";
    }

    private static void localized(ObjectNode json, String name, PostingText text) {
        if (text.isEmpty()) {
            json.remove(name);
            return;
        }
        ObjectNode texts = json.withObjectProperty(name);
        for (Language language : Language.values()) {
            String one = text.byLanguage().get(language);
            if (one == null) {
                texts.remove(language.tag());
            } else {
                texts.put(language.tag(), one);
            }
        }
    }

    static void put(ObjectNode json, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            json.remove(name);
        } else {
            json.put(name, value);
        }
    }
}
