package fi.asiointi.tet.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.reason.Language;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes an image as Linked Events has it, in an event or by itself. */
final class EventImage {
    private EventImage() {}

    static Optional<Image> read(JsonNode image) {
        String id = EventReading.text(image, "@id");
        return Optional.ofNullable(id)
                .map(
                        address ->
                                new Image(
                                        address,
                                        EventReading.text(image, "name"),
                                        EventReading.text(image, "license"),
                                        EventReading.text(image, "photographer_name"),
                                        altText(image)));
    }

    /** One text, or one in each language; which of them a service sends was not verified. */
    private static @Nullable String altText(JsonNode image) {
        String one = EventReading.text(image, "alt_text");
        return one != null
                ? one
                : EventReading.localized(image.path("alt_text")).in(Language.FI).orElse(null);
    }

    /** What the event tells of the same image stays; of another one nothing may. */
    static void write(ObjectNode event, @Nullable Image image) {
        ArrayNode images = event.withArrayProperty("images");
        if (image == null) {
            images.removeAll();
            return;
        }
        boolean same = image.id().equals(images.path(0).path("@id").asText());
        ObjectNode one = same ? (ObjectNode) images.path(0) : images.removeAll().addObject();
        one.put("@id", image.id());
        EventWriting.put(one, "name", image.name());
        EventWriting.put(one, "license", image.license());
        EventWriting.put(one, "photographer_name", image.photographer());
        // A text in other languages than the one that was read is not lost.
        if (!Objects.equals(altText(one), image.altText())) {
            EventWriting.put(one, "alt_text", image.altText());
        }
    }
}
