package fi.asiointi.tet.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One word of a lexicon file. A file's head tells what its marks mean.
 *
 * @param word the base form
 * @param group what stands at the beginning of its line: a class, {@code *} or another sign
 * @param gradation how its consonants change
 * @param relative what it is derived from
 * @param whole true for a word that must not be read as a compound
 */
record LexiconEntry(
        String word, String group, Gradation gradation, Optional<String> relative, boolean whole) {

    /** {@return the fields of each line that is not empty and not a comment} */
    static List<List<String>> lines(String file) {
        InputStream in = LexiconEntry.class.getResourceAsStream(file);
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The lexicon cannot be read", unreadable);
        }
    }

    static Stream<LexiconEntry> entries(List<String> line) {
        return line.stream().skip(1).map(word -> parse(line.get(0), word));
    }

    /** True for a word that only stands in front of another one. */
    boolean isUnchanging() {
        return group.equals(String.valueOf(NounClasses.UNCHANGING));
    }

    /** The forms of a noun. */
    Inflection inflection() {
        int number = group.equals("*") ? ClassByLetters.of(word) : Integer.parseInt(group);
        return NounClasses.inflect(word, number, gradation);
    }

    private static LexiconEntry parse(String group, String written) {
        int derived = written.indexOf('<');
        Optional<String> relative =
                derived < 0 ? Optional.empty() : Optional.of(written.substring(derived + 1));
        String word = derived < 0 ? written : written.substring(0, derived);
        Gradation gradation =
                word.contains("=")
                        ? Gradation.NONE
                        : word.contains("~j") ? Gradation.K_TO_J : Gradation.BY_LETTERS;
        boolean whole = word.contains("_");
        return new LexiconEntry(
                word.replace("=", "").replace("~j", "").replace("_", ""),
                group,
                gradation,
                relative,
                whole);
    }
}
