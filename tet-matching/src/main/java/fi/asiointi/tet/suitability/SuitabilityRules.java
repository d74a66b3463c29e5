package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.tet.canonical.JsonPart;
import fi.asiointi.tet.canonical.Sha256;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The limits that suitability goes by: the common ones, those that a city states instead, and its
 * travel rules. The figures, their sources and the days on which they were checked stand in {@code
 * parameters.json}. Immutable.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="suitability"}
 */
public final class SuitabilityRules {
    private static final String FILE = "parameters.json";

    private final String city;
    private final TravelRules travel;
    private final RuleFile file;

    private SuitabilityRules(String city, TravelRules travel, RuleFile file) {
        this.city = city;
        this.travel = travel;
        this.file = file;
    }

    /**
     * {@return the rules of a city that the library knows}
     *
     * @param city {@code helsinki} or {@code vantaa}
     * @throws IllegalArgumentException for another city; give its values to {@link #read}
     */
    public static SuitabilityRules of(String city) {
        InputStream file = SuitabilityRules.class.getResourceAsStream(FILE);
        return new SuitabilityRules(city, TravelRules.NONE, RuleFile.of(JsonPart.read(file), city));
    }

    /**
     * {@return the rules of a file of one's own, in the form of {@code parameters.json}}
     *
     * @param json the file
     * @param city one of its cities
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public static SuitabilityRules read(String json, String city) {
        return new SuitabilityRules(city, TravelRules.NONE, RuleFile.of(JsonPart.read(json), city));
    }

    /**
     * {@return these rules with travel rules}
     *
     * @param rules the city's zones, times and limit
     */
    public SuitabilityRules withTravel(TravelRules rules) {
        return new SuitabilityRules(city, rules, file);
    }

    /** {@return the city} */
    public String city() {
        return city;
    }

    /** {@return the zones, times and limit of the ways to the places} */
    public TravelRules travel() {
        return travel;
    }

    /** {@return the version of the file and the city, such as {@code 2026-11 helsinki}} */
    public String version() {
        return file.version() + " " + city;
    }

    /** {@return SHA-256 of all limits, sources and travel rules, in lower-case hexadecimal} */
    public String sha256() {
        return Sha256.hex(version() + "\n" + file.values() + "\n" + travel);
    }

    /** {@return the groups of light work by code, as the decree lists them} */
    public Map<String, LocalizedText> lightWork() {
        return file.lightWork();
    }

    /** {@return the classes of dangerous work by code, as the decree lists them} */
    public Map<String, LocalizedText> hazards() {
        return file.hazards();
    }

    LimitRow on(LocalDate day) {
        Map<Limit, LimitValue> row = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            row.put(limit, file.value(limit, day));
        }
        return new LimitRow(row, file.otherSources(), file.lightWork().keySet());
    }

    /** The names of a code list with their texts. */
    static Map<String, LocalizedText> codeList(JsonPart list) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        list.fields()
                .forEach(
                        (code, text) ->
                                names.put(
                                        code,
                                        new LocalizedText(
                                                text.only(Set.of("fi", "sv", "en"))
                                                        .field("fi")
                                                        .text(),
                                                text.field("sv").text(),
                                                text.field("en").text())));
        return names;
    }
}
