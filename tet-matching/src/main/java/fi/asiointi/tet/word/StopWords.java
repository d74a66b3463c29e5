package fi.asiointi.tet.word;

import java.util.Set;
import java.util.stream.Collectors;

/** The words of a language that say nothing of what a text is about. */
final class StopWords {
    private StopWords() {}

    static Set<String> of(String language) {
        return LexiconEntry.lines("stop-words.txt").stream()
                .filter(line -> line.get(0).equals(language))
                .flatMap(line -> line.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
