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

/**
 * Reads a market from JSON: {@code {"problem": …, "instance": …}}; other fields beside them are for
 * the caller.
 *
 * <ul>
 *   <li>{@code HR}, {@code SM}, {@code HRT}, {@code HR+TTC}: {@code instance.residents} are the
 *       pupils with tiers of places, {@code instance.hospitals} the places with {@code capacity}
 *       and tiers of pupils in {@code preferences};
 *   <li>{@code HR-RESERVE}: the same, places with seats {@code reserved} for the pupils of {@code
 *       instance.group};
 *   <li>{@code CHA}: without {@code preferences}; {@code CHA-LQ}: places with a {@code lower} limit
 *       of pupils, or they stay closed;
 *   <li>{@code SPA-S}: {@code instance.students} are the pupils, {@code projects} the places with
 *       {@code capacity} and {@code lecturer}, {@code lecturers} the employers with {@code
 *       capacity} and {@code preferences};
 *   <li>{@code HRS}: {@code instance.agents} with {@code size} and strict {@code preferences},
 *       {@code hospitals} with {@code capacity} and strict {@code preferences};
 *   <li>{@code HRC}: {@code instance.singles} with strict lists, {@code couples} with two {@code
 *       members} and {@code preferences} of two hospitals each, {@code hospitals} as in {@code
 *       HRS};
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
            case "HR", "SM", "HRT", "HR+TTC" -> Instances.twoSided(root.required("instance"));
            case "HR-RESERVE" -> Instances.withReserves(root.required("instance"));
            case "SPA-S" -> Instances.withEmployers(root.required("instance"));
            case "HRS" -> Instances.withFriends(root.required("instance"));
            case "HRC" -> Instances.withCouples(root.required("instance"));
            case "CHA" -> Instances.oneSided(root.required("instance"));
            case "CHA-LQ" -> Instances.withMinimums(root.required("instance"));
            case "TET-CSR" -> Instances.scored(root.required("instance"));
            default ->
                    throw new MarketFormatException(
                            Fault.UNSUPPORTED, problem.path(), "value", problem.text());
        };
    }

    private static MarketFormatException malformed(JsonProcessingException malformed) {
        var where = malformed.getLocation();
        String position = where == null ? "?" : where.getLineNr() + ":" + where.getColumnNr();
        return new MarketFormatException(Fault.MALFORMED_JSON, "", "where", position);
    }
}
