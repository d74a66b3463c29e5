package fi.asiointi.tet.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Reads Swedish words; {@code swedish-words.txt} holds those that its compounds are made of. */
final class Swedish {
    static final WordReader READER = read();

    private Swedish() {}

    private static WordReader read() {
        Map<String, String> irregular = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (List<String> line : LexiconEntry.lines("swedish-words.txt")) {
            if (line.get(0).equals("!")) {
                line.stream().skip(2).forEach(form -> irregular.put(form, line.get(1)));
                words.add(line.get(1));
            } else {
                line.stream().skip(1).forEach(words::add);
            }
        }
        return new Stemmed(SwedishStemmer::new, irregular, words, StopWords.of("sv"));
    }
}
