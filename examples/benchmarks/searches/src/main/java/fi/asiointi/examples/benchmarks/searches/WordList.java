package fi.asiointi.examples.benchmarks.searches;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Finnish words of which postings are made, written by hand.
 *
 * @param head the word as a dictionary has it
 * @param forms inflected forms of it
 * @param compounds compounds that hold it, some of them inflected
 */
public record WordList(String head, List<String> forms, List<String> compounds) {

    /** {@return the words of {@code words.txt}} */
    public static List<WordList> read() {
        try (InputStream file = WordList.class.getResourceAsStream("words.txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(WordList::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WordList of(String line) {
        String[] parts = line.split(": |; ", -1);
        return new WordList(
                parts[0], List.of(parts[1].split(" ", -1)), List.of(parts[2].split(" ", -1)));
    }
}
