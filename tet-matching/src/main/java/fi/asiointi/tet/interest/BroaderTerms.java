package fi.asiointi.tet.interest;

import fi.asiointi.tet.canonical.JsonPart;
import fi.asiointi.tet.canonical.Sorted;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;

/**
 * Which term is broader than which, as an ontology or a classification of occupations tells; given
 * as data.
 *
 * @param broader the broader terms of each term, by their codes
 */
public record BroaderTerms(Map<String, Set<String>> broader) {
    /** No term is broader than another: only equal ones are alike. */
    public static final BroaderTerms NONE = new BroaderTerms(Map.of());

    /**
     * Refuses terms that are broader than themselves.
     *
     * @throws IllegalArgumentException with the path of the term
     */
    public BroaderTerms {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        broader.forEach((term, terms) -> copy.put(term, Sorted.set(terms)));
        broader = Sorted.map(copy);
        for (String term : broader.keySet()) {
            if (leadsBack(term, broader)) {
                throw new IllegalArgumentException("$." + term + " is broader than itself");
            }
        }
    }

    /**
     * {@return the terms of a file}
     *
     * @param json an object: each term with the array of its broader terms
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public static BroaderTerms read(String json) {
        Map<String, Set<String>> broader = new LinkedHashMap<>();
        JsonPart.read(json)
                .fields()
                .forEach(
                        (term, terms) ->
                                broader.put(
                                        term,
                                        Sorted.set(
                                                terms.elements().stream()
                                                        .map(JsonPart::text)
                                                        .toList())));
        return new BroaderTerms(broader);
    }

    /**
     * {@return how many steps lie between two terms over their nearest common broader term: 0 for
     * the same term, 1 for a term and its broader one, 2 for siblings; empty when they have none in
     * common}
     *
     * @param one a term
     * @param other another term
     */
    public OptionalInt distance(String one, String other) {
        Map<String, Integer> above = stepsUp(one);
        return stepsUp(other).entrySet().stream()
                .filter(term -> above.containsKey(term.getKey()))
                .mapToInt(term -> term.getValue() + above.getOrDefault(term.getKey(), 0))
                .min();
    }

    /** Every term above one, with the fewest steps to it; itself with none. */
    private Map<String, Integer> stepsUp(String start) {
        Map<String, Integer> steps = new HashMap<>();
        Queue<String> open = new ArrayDeque<>();
        steps.put(start, 0);
        open.add(start);
        while (!open.isEmpty()) {
            String term = open.remove();
            int next = steps.getOrDefault(term, 0) + 1;
            for (String above : broader.getOrDefault(term, Set.of())) {
                if (steps.putIfAbsent(above, next) == null) {
                    open.add(above);
                }
            }
        }
        return steps;
    }

    private static boolean leadsBack(String start, Map<String, Set<String>> broader) {
        Set<String> seen = new HashSet<>();
        Queue<String> open = new ArrayDeque<>(broader.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String term = open.remove();
            if (term.equals(start)) {
                return true;
            }
            if (seen.add(term)) {
                open.addAll(broader.getOrDefault(term, Set.of()));
            }
        }
        return false;
    }
}
