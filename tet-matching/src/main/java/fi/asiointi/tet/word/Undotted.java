package fi.asiointi.tet.word;

import java.util.Optional;

/** Words as they are typed where the keyboard has no å, ä and ö, and what they stand for. */
final class Undotted {
    private static final int SHORTEST = 3;

    private final FinnishLexicon lexicon;

    Undotted(FinnishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static String text(String text) {
        return text.replace('ä', 'a').replace('ö', 'o').replace('å', 'a');
    }

    /** The word with its dots; empty when no known word or compound is typed so without them. */
    Optional<String> dotted(String word) {
        Optional<String> whole = part(word);
        for (int at = word.length() - SHORTEST; at >= SHORTEST && whole.isEmpty(); at--) {
            Optional<String> front =
                    part(word.substring(0, at)).filter(it -> !lexicon.fronts(it).isEmpty());
            if (front.isPresent()) {
                whole = dotted(word.substring(at)).map(rest -> front.get() + rest);
            }
        }
        return whole;
    }

    private Optional<String> part(String word) {
        return lexicon.dotted(word)
                .or(() -> lexicon.isForm(word) ? Optional.of(word) : Optional.empty());
    }
}
