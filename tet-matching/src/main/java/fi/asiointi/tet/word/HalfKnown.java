package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compounds of which only one part is in the lexicon: {@code koirakuiskaaja}, {@code padelhalli}.
 * The known part must be long enough that it hardly stands there by chance.
 */
final class HalfKnown {
    private static final int SHORTEST_FRONT = 4;
    private static final int SHORTEST_REST = 4;
    private static final int SHORTEST_HEAD = 5;
    private static final int LONG_HEAD = 7;
    private static final int SHORTEST_UNKNOWN = 3;

    private final FinnishLexicon lexicon;

    HalfKnown(FinnishLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A compound with an unknown part.
     *
     * @param wholes what the base form of the whole may be
     * @param parts what the base forms of its parts may be
     */
    record Half(List<String> wholes, List<String> parts) {

        private Half and(Half other) {
            return new Half(joined(wholes, other.wholes), joined(parts, other.parts));
        }

        private static List<String> joined(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).distinct().toList();
        }
    }

    /** Both ways are kept: which part is the known one cannot always be told. */
    Optional<Half> split(String word) {
        Optional<Half> front = knownFront(word);
        Optional<Half> head = knownHead(word);
        return front.isPresent() && head.isPresent()
                ? Optional.of(front.get().and(head.get()))
                : front.or(() -> head);
    }

    private Optional<Half> knownFront(String word) {
        for (int at = word.length() - SHORTEST_REST; at >= SHORTEST_FRONT; at--) {
            String front = word.substring(0, at);
            String rest = word.substring(at);
            Optional<String> base =
                    beginsAWord(rest) ? lexicon.compounds().front(front) : Optional.empty();
            if (base.isPresent()) {
                List<String> guesses = UnknownFinnish.nominatives(rest);
                var parts = new ArrayList<>(guesses);
                parts.add(base.get());
                return Optional.of(
                        new Half(guesses.stream().map(guess -> front + guess).toList(), parts));
            }
        }
        return Optional.empty();
    }

    private Optional<Half> knownHead(String word) {
        for (int at = SHORTEST_UNKNOWN; at <= word.length() - SHORTEST_HEAD; at++) {
            String front = word.substring(0, at);
            Optional<Lemma> head =
                    lexicon.lemmas(word.substring(at)).stream()
                            .filter(lemma -> lemma.noun && lemma.base.length() >= SHORTEST_HEAD)
                            .filter(lemma -> endsAWord(front) || lemma.base.length() >= LONG_HEAD)
                            .findFirst();
            if (head.isPresent()) {
                var parts = new ArrayList<>(UnknownFinnish.nominatives(front));
                parts.add(head.get().base);
                return Optional.of(new Half(List.of(front + head.get().base), parts));
            }
        }
        return Optional.empty();
    }

    /** A Finnish word begins with at most one consonant; a suffix often with two, or a vowel. */
    private static boolean beginsAWord(String rest) {
        return !Gradation.isVowel(rest.charAt(0)) && Gradation.isVowel(rest.charAt(1));
    }

    private static boolean endsAWord(String front) {
        char last = front.charAt(front.length() - 1);
        return (Gradation.isVowel(last) || "nlrst".indexOf(last) >= 0)
                && front.chars().anyMatch(letter -> Gradation.isVowel((char) letter));
    }
}
