package fi.asiointi.tet.suitability;

import fi.asiointi.tet.canonical.JsonPart;
import fi.asiointi.tet.canonical.Sorted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long the ways between zones are, and how long one may be: facts that a city gives.
 *
 * @param zones the zones from the middle outwards; a way has as many steps as lie between its ends
 * @param minutes the travel time from a zone to another; either direction will do
 * @param mostSteps how many steps a way may have; none for no limit
 * @param mostMinutes how long a way may be; none for no limit
 */
public record TravelRules(
        List<String> zones,
        Map<String, Map<String, Integer>> minutes,
        @Nullable Integer mostSteps,
        @Nullable Integer mostMinutes) {

    /** Every way will do. */
    public static final TravelRules NONE = new TravelRules(List.of(), Map.of(), null, null);

    /** Rules whose tables can no longer change. */
    public TravelRules {
        zones = List.copyOf(zones);
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        minutes.forEach((zone, row) -> rows.put(zone, Sorted.map(row)));
        minutes = Sorted.map(rows);
    }

    /** {@return the zones of Helsinki Region Transport, A to D, without a limit} */
    public static TravelRules hsl() {
        return of(JsonPart.read(TravelRules.class.getResourceAsStream("hsl.json")));
    }

    /**
     * {@return the rules of a city}
     *
     * @param json an object with {@code zones}, and if wished {@code minutes}, {@code mostSteps},
     *     {@code mostMinutes}
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public static TravelRules read(String json) {
        return of(JsonPart.read(json));
    }

    /**
     * {@return these zones with another limit}
     *
     * @param steps how many steps a way may have; none for no limit
     * @param time how many minutes a way may take; none for no limit
     */
    public TravelRules atMost(@Nullable Integer steps, @Nullable Integer time) {
        return new TravelRules(zones, minutes, steps, time);
    }

    /**
     * {@return how many steps lie between two zones; empty when a zone is not on the list}
     *
     * @param from the one zone
     * @param to the other zone
     */
    public OptionalInt stepsBetween(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return OptionalInt.empty();
        }
        int start = zones.indexOf(from);
        int end = zones.indexOf(to);
        return start < 0 || end < 0 ? OptionalInt.empty() : OptionalInt.of(Math.abs(start - end));
    }

    /**
     * {@return how many minutes it takes between two zones; empty when the table does not tell}
     *
     * @param from the one zone
     * @param to the other zone
     */
    public OptionalInt minutesBetween(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return OptionalInt.empty();
        }
        Integer there = minutes.getOrDefault(from, Map.of()).get(to);
        Integer time = there == null ? minutes.getOrDefault(to, Map.of()).get(from) : there;
        return time == null ? OptionalInt.empty() : OptionalInt.of(time);
    }

    private static TravelRules of(JsonPart file) {
        file.only(
                Set.of(
                        "note",
                        "source",
                        "checkedOn",
                        "zones",
                        "minutes",
                        "mostSteps",
                        "mostMinutes"));
        Map<String, Map<String, Integer>> minutes = new LinkedHashMap<>();
        if (file.has("minutes")) {
            file.field("minutes").fields().forEach((zone, row) -> minutes.put(zone, row(row)));
        }
        return new TravelRules(
                file.field("zones").elements().stream().map(JsonPart::text).toList(),
                minutes,
                file.has("mostSteps") ? file.field("mostSteps").wholeNumber() : null,
                file.has("mostMinutes") ? file.field("mostMinutes").wholeNumber() : null);
    }

    private static Map<String, Integer> row(JsonPart row) {
        Map<String, Integer> times = new LinkedHashMap<>();
        row.fields()
                .forEach(
                        (zone, time) -> {
                            if (time.wholeNumber() < 0) {
                                throw time.wrong("should be 0 or more");
                            }
                            times.put(zone, time.wholeNumber());
                        });
        return times;
    }
}
