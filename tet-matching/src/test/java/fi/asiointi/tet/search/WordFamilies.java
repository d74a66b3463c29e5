package fi.asiointi.tet.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Families of words that must find each other, and pairs that must not. */
record WordFamilies(List<List<String>> families, List<List<String>> unrelated) {

    static WordFamilies read(String file) {
        try {
            JsonNode json =
                    new ObjectMapper()
                            .readTree(WordFamilies.class.getResourceAsStream("/cases/" + file));
            return new WordFamilies(lists(json.path("families")), lists(json.path("unrelated")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<List<String>> lists(JsonNode array) {
        var lists = new ArrayList<List<String>>();
        for (JsonNode list : array) {
            var words = new ArrayList<String>();
            list.forEach(word -> words.add(word.asText()));
            lists.add(words);
        }
        return lists;
    }

    /** Searches that should find something: the head word for each form, and the other way. */
    List<List<String>> searches() {
        var searches = new ArrayList<List<String>>();
        for (List<String> family : families) {
            for (String form : family.subList(1, family.size())) {
                searches.add(List.of(family.get(0), form));
                searches.add(List.of(form, family.get(0)));
            }
        }
        return searches;
    }

    List<List<String>> missed(BiPredicate<String, String> finds) {
        return searches().stream().filter(it -> !finds.test(it.get(0), it.get(1))).toList();
    }

    /** Pairs of which one finds the other although it should not. */
    List<List<String>> falselyFound(BiPredicate<String, String> finds) {
        return unrelated.stream()
                .filter(it -> finds.test(it.get(0), it.get(1)) || finds.test(it.get(1), it.get(0)))
                .toList();
    }

    /** Head words of two families that find each other, beyond the pairs that are listed. */
    List<List<String>> acrossFamilies(BiPredicate<String, String> finds) {
        var pairs = new ArrayList<List<String>>();
        for (List<String> one : families) {
            for (List<String> other : families) {
                if (!one.equals(other)) {
                    other.stream()
                            .filter(word -> finds.test(one.get(0), word))
                            .findFirst()
                            .ifPresent(word -> pairs.add(List.of(one.get(0), word)));
                }
            }
        }
        return pairs;
    }
}
