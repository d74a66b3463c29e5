package fi.asiointi.tet.market;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.tet.market.MarketFormatException.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a market from JSON: {@code {"problem": …, "instance": …}}; other fields beside them are for
 * the caller.
 *
 * <ul>
 *   <li>{@code HR}, {@code SM}, {@code HRT}, {@code HR+TTC}: {@code instance.residents} are the
 *       pupils with tiers of places, {@code instance.hospitals} the places with {@code capacity}
 *       and tiers of pupils in {@code preferences};
 *   <li>{@code CHA}: the same without {@code preferences};
 *   <li>{@code TET-CSR}: arrays {@code capacity}, {@code lists}, {@code score} and {@code lottery};
 *       the ids are the numbers from 0. The counts {@code pupils} and {@code places} may be told
 *       too, and must then be right.
 * </ul>
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="json"}
 */
public final class MarketJson {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private MarketJson() {}

    /**
     * {@return the market of a document}
     *
     * @param json the whole document
     * @throws MarketFormatException when it is none, with the path of the value that is wrong
     */
    public static Market read(String json) {
        try {
            return market(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        }
    }

    /**
     * {@return the market of a document in a stream}
     *
     * @param json read to its end and left open
     * @throws MarketFormatException when it is none, with the path of the value that is wrong
     * @throws UncheckedIOException when the stream cannot be read
     */
    public static Market read(InputStream json) {
        try {
            return market(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The market cannot be read", unreadable);
        }
    }

    private static Market market(JsonNode document) {
        if (document.isMissingNode()) {
            throw new MarketFormatException(Fault.MALFORMED_JSON, "", "where", "1:1");
        }
        var root = new JsonField(document, "");
        JsonField problem = root.required("problem");
        return switch (problem.text()) {
            case "HR", "SM", "HRT", "HR+TTC" -> twoSided(root.required("instance"));
            case "CHA" -> oneSided(root.required("instance"));
            case "TET-CSR" -> scored(root.required("instance"));
            default ->
                    throw new MarketFormatException(
                            Fault.UNSUPPORTED, problem.path(), "value", problem.text());
        };
    }

    private static Market twoSided(JsonField instance) {
        MarketBuilder builder = Market.builder();
        for (Map.Entry<String, JsonField> place : places(instance)) {
            JsonField entry = place.getValue();
            builder.rankingPlace(
                    place.getKey(), capacity(entry), entry.required("preferences").tiers());
        }
        return withPupils(builder, instance);
    }

    private static Market oneSided(JsonField instance) {
        MarketBuilder builder = Market.builder();
        for (Map.Entry<String, JsonField> place : places(instance)) {
            JsonField entry = place.getValue();
            if (entry.has("preferences")) {
                throw unsupported(entry, "preferences");
            }
            builder.place(place.getKey(), capacity(entry));
        }
        return withPupils(builder, instance);
    }

    private static Iterable<Map.Entry<String, JsonField>> places(JsonField instance) {
        if (instance.has("group")) {
            throw unsupported(instance, "group");
        }
        return instance.only(Set.of("residents", "hospitals"))
                .required("hospitals")
                .fields()
                .entrySet();
    }

    /** A quota that this version does not know is refused: left unread, it would be broken. */
    private static int capacity(JsonField place) {
        for (String quota : List.of("lower", "reserved")) {
            if (place.has(quota)) {
                throw unsupported(place, quota);
            }
        }
        return place.only(Set.of("capacity", "preferences")).required("capacity").integer();
    }

    private static Market withPupils(MarketBuilder builder, JsonField instance) {
        instance.required("residents")
                .fields()
                .forEach((id, wishes) -> builder.pupil(id, wishes.tiers()));
        return builder.build();
    }

    private static Market scored(JsonField instance) {
        instance.only(Set.of("pupils", "places", "capacity", "lists", "score", "lottery"));
        int[] capacity = instance.required("capacity").integers();
        int[][] lists = instance.required("lists").integerLists();
        JsonField score = instance.required("score");
        JsonField lottery = instance.required("lottery");
        score.requireLength(lists.length);
        lottery.requireLength(lists.length);
        List<JsonField> rows = score.elements();
        for (int pupil = 0; pupil < lists.length; pupil++) {
            rows.get(pupil).requireLength(lists[pupil].length);
        }
        requireCount(instance, "pupils", lists.length);
        requireCount(instance, "places", capacity.length);
        return Market.scored(capacity, lists, score.integerLists(), lottery.integers());
    }

    private static void requireCount(JsonField instance, String name, int count) {
        if (instance.has(name) && instance.required(name).integer() != count) {
            throw instance.required(name).wrongType("the number " + count);
        }
    }

    private static MarketFormatException unsupported(JsonField object, String field) {
        return new MarketFormatException(
                Fault.UNSUPPORTED, object.required(field).path(), "value", field);
    }

    private static MarketFormatException malformed(JsonProcessingException malformed) {
        var where = malformed.getLocation();
        String position = where == null ? "?" : where.getLineNr() + ":" + where.getColumnNr();
        return new MarketFormatException(Fault.MALFORMED_JSON, "", "where", position);
    }
}
