package fi.asiointi.tet.posting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the posting out of an event of Linked Events. */
final class EventReading {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final String SOURCE = "Linked Events, event of the data source tet";
    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "name",
                    "description",
                    "short_description",
                    "provider",
                    "location",
                    "start_time",
                    "end_time",
                    "custom_data",
                    "in_language",
                    "keywords",
                    "images",
                    "date_published",
                    "publication_status",
                    "offers",
                    "type_id",
                    "event_status",
                    "data_source",
                    "publisher",
                    "@id",
                    "@type",
                    "@context");

    private final ObjectNode event;
    private final KeywordSets sets;
    private final List<PostingFinding> findings = new ArrayList<>();

    EventReading(ObjectNode event, KeywordSets sets) {
        this.event = event;
        this.sets = sets;
    }

    List<PostingFinding> findings() {
        return findings;
    }

    Posting posting() {
        JsonNode custom = event.path("custom_data");
        PostingBuilder posting =
                Posting.builder()
                        .id(text(event, "id"))
                        .title(localized(event.path("name")))
                        .description(localized(event.path("description")))
                        .unit(orEmpty(text(custom, "org_name")))
                        .employer(employer())
                        .place(location(event.path("location")))
                        .start(date("start_time"))
                        .end(end())
                        .spots(spots(custom))
                        .contact(contact(custom))
                        .website(text(custom, "website_url"))
                        .image(EventImage.read(event.path("images").path(0)).orElse(null))
                        .publishedOn(publishedOn())
                        .owner(owner(custom));
        event.path("in_language").forEach(language -> posting.language(lastSegment(language)));
        event.path("keywords").forEach(keyword -> posting.keyword(keyword(keyword)));
        event.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!KNOWN.contains(name)) {
                                add(name, PostingCode.UNKNOWN_FIELD_KEPT);
                            }
                        });
        return posting.build();
    }

    /** The Business ID stands in the Swedish name of the provider, so that text search finds it. */
    private @Nullable Employer employer() {
        String name = text(event.path("provider"), "fi");
        String id = text(event.path("provider"), "sv");
        if (name == null && id == null) {
            return null;
        }
        boolean isId = BusinessId.isValid(id);
        if (id != null && !isId && !id.equals(name)) {
            add("provider.sv", PostingCode.FIELD_NOT_READ);
        }
        return new Employer(orEmpty(name), isId ? BusinessId.parse(orEmpty(id)) : null);
    }

    /** A place of its own, as a search for places finds it. */
    static Optional<Place> place(JsonNode place) {
        var reading = new EventReading(PostingEvent.JSON.createObjectNode(), KeywordSets.unread());
        return Optional.ofNullable(reading.location(place));
    }

    private @Nullable Place location(JsonNode location) {
        String address = text(location, "@id");
        String id = text(location, "id");
        if (address == null && id == null) {
            return null;
        }
        return new Place(
                id != null ? id : lastSegment(location),
                localized(location.path("name")),
                localized(location.path("street_address")),
                point(location.path("position").path("coordinates")));
    }

    private @Nullable GeoPoint point(JsonNode coordinates) {
        if (!coordinates.path(0).isNumber() || !coordinates.path(1).isNumber()) {
            return null;
        }
        try {
            return new GeoPoint(micro(coordinates.path(0)), micro(coordinates.path(1)));
        } catch (ArithmeticException | IllegalArgumentException notOnEarth) {
            add("location.position", PostingCode.FIELD_NOT_READ);
            return null;
        }
    }

    private static int micro(JsonNode degrees) {
        BigDecimal micro = degrees.decimalValue().movePointRight(6);
        return micro.setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    private @Nullable LocalDate end() {
        LocalDate end = date("end_time");
        return PostingLimits.ALL.openEnd().equals(end) ? null : end;
    }

    private @Nullable LocalDate publishedOn() {
        return "draft".equals(text(event, "publication_status")) ? null : date("date_published");
    }

    /** A date, or a moment, which is on some day in Finland. */
    private @Nullable LocalDate date(String name) {
        String text = text(event, name);
        if (text == null) {
            return null;
        }
        try {
            return text.length() > 10
                    ? OffsetDateTime.parse(text).atZoneSameInstant(FINLAND).toLocalDate()
                    : LocalDate.parse(text);
        } catch (DateTimeException otherText) {
            add(name, PostingCode.FIELD_NOT_READ);
            return null;
        }
    }

    private int spots(JsonNode custom) {
        String text = custom.path("spots").asText("").strip();
        if (text.matches("[0-9]{1,9}")) {
            return Integer.parseInt(text);
        }
        add("custom_data.spots", PostingCode.SPOTS_NOT_READ);
        return 1;
    }

    private static @Nullable Contact contact(JsonNode custom) {
        var contact =
                new Contact(
                        orEmpty(text(custom, "contact_first_name")),
                        orEmpty(text(custom, "contact_last_name")),
                        orEmpty(text(custom, "contact_phone")),
                        orEmpty(text(custom, "contact_email")));
        return contact.equals(new Contact("", "", "", "")) ? null : contact;
    }

    private static @Nullable Owner owner(JsonNode custom) {
        String email = text(custom, "editor_email");
        String oid = text(custom, "editor_oid");
        return email == null && oid == null ? null : new Owner(email, oid);
    }

    private Keyword keyword(JsonNode keyword) {
        String own = text(keyword, "id");
        String id = own != null ? own : lastSegment(keyword);
        PostingText label = localized(keyword.path("name"));
        PostingText known = sets.keyword(id).map(Keyword::label).orElseGet(PostingText::none);
        return new Keyword(id, sets.kind(id), label.isEmpty() ? known : label);
    }

    /** The keywords of a set by their ids. */
    static Map<String, Keyword> keywords(JsonNode set, Keyword.Kind kind) {
        var keywords = new HashMap<String, Keyword>();
        for (JsonNode one : set) {
            String id = one.path("id").asText();
            keywords.put(id, new Keyword(id, kind, localized(one.path("name"))));
        }
        return keywords;
    }

    /** {@code …/language/fi/} is {@code fi}: the last part that holds something. */
    private static String lastSegment(JsonNode reference) {
        String address = orEmpty(text(reference, "@id"));
        String open = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return open.substring(open.lastIndexOf('/') + 1);
    }

    static PostingText localized(JsonNode json) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = text(json, language.tag());
            if (text != null) {
                texts.put(language, text);
            }
        }
        return new PostingText(texts);
    }

    static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void add(String path, PostingCode code) {
        findings.add(new PostingFinding(path, code.reason(), SOURCE));
    }
}
