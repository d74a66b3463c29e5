package fi.asiointi.tet.word;

import java.util.Set;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Reads English words, which are not taken apart. The stemmer takes {@code -ies}, {@code -es},
 * {@code -ing} and doubled consonants off; it does not see {@code bus} in {@code buses} nor {@code
 * crisis} in {@code crises}.
 */
final class English {
    static final WordReader READER = read();

    private English() {}

    private static WordReader read() {
        var irregular = new IrregularForms(LexiconEntry.lines("english-words.txt"));
        return new Stemmed(
                word -> Stemmed.stem(new EnglishStemmer(), word),
                word -> Stream.concat(irregular.heads(word), regular(word)),
                Set.of(),
                StopWords.of("en"));
    }

    private static Stream<String> regular(String word) {
        if (!word.endsWith("ses")) {
            return Stream.of(word);
        }
        String stem = word.substring(0, word.length() - 2);
        return Stream.of(word, stem, stem + "is");
    }
}
