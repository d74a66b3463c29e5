package fi.asiointi.examples.benchmarks.postings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A Finnish word with some of its inflected forms.
 *
 * @param head the base form
 * @param forms its inflected forms
 */
public record WordFamily(String head, List<String> forms) {
    private static final String FILE = "finnish-search-second-held-out.json";

    /** No case ending is as long on an unchanged stem: what is longer is a compound. */
    private static final int LONGEST_ENDING = 3;

    /** A family whose forms can no longer change. */
    public WordFamily {
        forms = List.copyOf(forms);
    }

    /**
     * {@return the families of the list that the search was tested by} Compounds are left out, for
     * the generator makes its own.
     */
    public static List<WordFamily> all() {
        try (InputStream file = WordFamily.class.getResourceAsStream(FILE)) {
            JsonNode json = new ObjectMapper().readTree(Objects.requireNonNull(file, FILE));
            var all = new ArrayList<WordFamily>();
            json.path("families").forEach(family -> all.add(read(family)));
            all.removeIf(family -> family.forms().isEmpty());
            return List.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WordFamily read(JsonNode words) {
        String head = words.get(0).asText();
        var forms = new ArrayList<String>();
        words.forEach(word -> forms.add(word.asText()));
        forms.removeIf(form -> form.equals(head) || isCompound(head, form));
        return new WordFamily(head, forms);
    }

    private static boolean isCompound(String head, String form) {
        return form.contains(head) && form.length() > head.length() + LONGEST_ENDING;
    }
}
