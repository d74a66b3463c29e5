package fi.asiointi.tet.interest;

import fi.asiointi.tet.canonical.JsonPart;
import fi.asiointi.tet.canonical.Sorted;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By how much each part of a score counts: whole numbers from 0, of which at least one is above 0.
 *
 * @param weights the weight of each part; one that is left out does not count
 * @param halfwayMinutes the travel time that halves the part of the distance
 */
public record ScoreWeights(Map<Part, Integer> weights, int halfwayMinutes) {
    /** Weights stay so small that every sum fits. */
    private static final int HIGHEST = 1_000;

    private static final int LONGEST = 10_000;

    /**
     * Refuses weights that cannot order anything.
     *
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public ScoreWeights {
        weights.forEach(
                (part, weight) -> {
                    if (weight < 0 || weight > HIGHEST) {
                        throw new IllegalArgumentException(
                                path(part) + " should be from 0 to " + HIGHEST + ", not " + weight);
                    }
                });
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("$.weights should have one above 0");
        }
        if (halfwayMinutes < 1 || halfwayMinutes > LONGEST) {
            throw new IllegalArgumentException(
                    "$.halfwayMinutes should be from 1 to " + LONGEST + ", not " + halfwayMinutes);
        }
        weights = Sorted.map(weights);
    }

    /** {@return the weights of {@code weights.json}, which a city may start from} */
    public static ScoreWeights suggested() {
        return of(JsonPart.read(ScoreWeights.class.getResourceAsStream("weights.json")));
    }

    /**
     * {@return the weights of a file}
     *
     * @param json an object with {@code weights} by the codes of {@link Part}, and {@code
     *     halfwayMinutes}
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public static ScoreWeights read(String json) {
        return of(JsonPart.read(json));
    }

    /**
     * {@return the weight of a part; 0 for one that was left out}
     *
     * @param part which one
     */
    public int of(Part part) {
        return weights.getOrDefault(part, 0);
    }

    private static ScoreWeights of(JsonPart file) {
        file.only(Set.of("note", "weights", "halfwayMinutes"));
        JsonPart named = file.field("weights").only(codes());
        Map<Part, Integer> weights = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (named.has(part.code())) {
                weights.put(part, named.field(part.code()).wholeNumber());
            }
        }
        return new ScoreWeights(weights, file.field("halfwayMinutes").wholeNumber());
    }

    private static Set<String> codes() {
        return Stream.of(Part.values()).map(Part::code).collect(Collectors.toSet());
    }

    private static String path(Part part) {
        return "$.weights." + part.code();
    }
}
