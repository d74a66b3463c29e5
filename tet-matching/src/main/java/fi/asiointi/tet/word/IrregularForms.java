package fi.asiointi.tet.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Forms that no ending tells, such as {@code feet}, and the words that they are forms of. They are
 * known at the end of a compound too: {@code brandmän} is of {@code brandman}.
 */
final class IrregularForms {
    private static final int SHORTEST_FRONT = 2;

    private final Map<String, String> heads = new HashMap<>();

    /** Of each line that begins with an exclamation mark, the head word and its forms. */
    IrregularForms(List<List<String>> lines) {
        for (List<String> line : lines) {
            if (line.get(0).equals("!")) {
                line.stream().skip(2).forEach(form -> heads.put(form, line.get(1)));
            }
        }
    }

    /** The word of which this is a form, if it is one; the longest ending that is known counts. */
    Stream<String> heads(String word) {
        String whole = heads.get(word);
        return whole != null
                ? Stream.of(whole)
                : IntStream.range(SHORTEST_FRONT, word.length())
                        .filter(at -> heads.containsKey(word.substring(at)))
                        .mapToObj(at -> word.substring(0, at) + heads.get(word.substring(at)))
                        .limit(1);
    }
}
