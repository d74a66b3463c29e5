package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.tet.canonical.JsonPart;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A file of limits, read for one city. */
record RuleFile(
        String version,
        Map<Limit, List<LimitValue>> values,
        Map<String, String> otherSources,
        Map<String, LocalizedText> lightWork,
        Map<String, LocalizedText> hazards) {

    static RuleFile of(JsonPart file, String city) {
        file.only(
                Set.of(
                        "version",
                        "note",
                        "parameters",
                        "cities",
                        "otherSources",
                        "lightWork",
                        "hazards"));
        JsonPart common = file.field("parameters");
        JsonPart own = file.field("cities").field(city);
        Map<Limit, List<LimitValue>> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, values((own.has(limit.key()) ? own : common).field(limit.key())));
        }
        Map<String, String> sources = new TreeMap<>();
        file.field("otherSources")
                .fields()
                .forEach((code, source) -> sources.put(code, source.text()));
        return new RuleFile(
                file.field("version").text(),
                values,
                sources,
                SuitabilityRules.codeList(file.field("lightWork").field("groups")),
                SuitabilityRules.codeList(file.field("hazards").field("classes")));
    }

    LimitValue value(Limit limit, LocalDate day) {
        LimitValue inForce = null;
        for (LimitValue value : values.getOrDefault(limit, List.of())) {
            if (!value.from().isAfter(day)) {
                inForce = value;
            }
        }
        if (inForce == null) {
            throw new IllegalArgumentException(
                    "No value of "
                            + limit.key()
                            + " is in force on "
                            + day
                            + ". Rounds are held from the first day of the parameters on");
        }
        return inForce;
    }

    private static List<LimitValue> values(JsonPart parameter) {
        String unit = parameter.only(Set.of("unit", "values")).field("unit").text();
        Map<LocalDate, LimitValue> values = new LinkedHashMap<>();
        LocalDate before = LocalDate.MIN;
        for (JsonPart part : parameter.field("values").elements()) {
            LimitValue value = LimitValue.of(part, unit);
            if (!value.from().isAfter(before)) {
                throw part.wrong("should be in force later than the one before it");
            }
            before = value.from();
            values.put(before, value);
        }
        return List.copyOf(values.values());
    }
}
