package fi.asiointi.tet.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Reads English words, which are not taken apart. */
final class English {
    static final WordReader READER = read();

    private English() {}

    private static WordReader read() {
        Map<String, String> irregular = new HashMap<>();
        for (List<String> line : LexiconEntry.lines("english-words.txt")) {
            line.stream().skip(2).forEach(form -> irregular.put(form, line.get(1)));
        }
        return new Stemmed(EnglishStemmer::new, irregular, Set.of(), StopWords.of("en"));
    }
}
