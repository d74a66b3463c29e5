package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.word.BaseForm;
import fi.asiointi.tet.word.Role;
import fi.asiointi.tet.word.WordReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the words of one language stand: for each base form the fields that hold a word of it.
 *
 * <p>A field is a document's number times the count of {@link TextField} plus the field's own
 * number, so that the list of a base form is in the order of the documents.
 */
@SuppressWarnings("EnumOrdinal") // the ordinals are places in arrays, and never leave this class
final class WordIndex {
    static final int FIELDS = TextField.values().length;
    private static final int ROLES = Role.values().length;

    private final WordReader reader;
    private final Map<String, Occurrences> byBase = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<List<BaseForm>> bases = new ArrayList<>();

    WordIndex(Language language) {
        this.reader = WordReader.of(language);
    }

    WordReader reader() {
        return reader;
    }

    /** Fields must come in the order of their numbers. */
    void add(int field, String text) {
        for (String word : Words.of(text)) {
            if (!reader.isStopWord(word)) {
                add(field, number(word));
            }
        }
    }

    private void add(int field, int word) {
        for (BaseForm base : bases.get(word)) {
            byBase.computeIfAbsent(base.text(), any -> new Occurrences())
                    .add(field, word, base.role());
        }
    }

    /** Each word is read once, however often it stands in the texts. */
    private int number(String word) {
        return numbers.computeIfAbsent(
                word,
                unread -> {
                    words.add(unread);
                    bases.add(reader.read(unread));
                    return words.size() - 1;
                });
    }

    /** The base forms of a word; one that stands in the texts was read before. */
    List<BaseForm> read(String word) {
        Integer known = numbers.get(word);
        return known == null ? reader.read(word) : bases.get(known);
    }

    Occurrences of(String base) {
        return byBase.getOrDefault(base, Occurrences.NONE);
    }

    /** The base forms of the texts' words that are one letter away from a word. */
    List<BaseForm> near(String word) {
        return words.stream()
                .filter(other -> Words.oneEditApart(word, other))
                .flatMap(other -> read(other).stream())
                .filter(base -> base.role() == Role.WORD)
                .distinct()
                .toList();
    }

    String word(int number) {
        return words.get(number);
    }

    /** Where a base form stands, one entry for each field and role. */
    static final class Occurrences {
        static final Occurrences NONE = new Occurrences();

        private int[] fields = new int[4];
        private int[] wordsAndRoles = new int[4];
        private int size;

        private void add(int field, int word, Role role) {
            for (int i = size - 1; i >= 0 && fields[i] == field; i--) {
                if (wordsAndRoles[i] % ROLES == role.ordinal()) {
                    return;
                }
            }
            if (size == fields.length) {
                fields = Arrays.copyOf(fields, size * 2);
                wordsAndRoles = Arrays.copyOf(wordsAndRoles, size * 2);
            }
            fields[size] = field;
            wordsAndRoles[size++] = word * ROLES + role.ordinal();
        }

        int size() {
            return size;
        }

        int field(int at) {
            return fields[at];
        }

        int word(int at) {
            return wordsAndRoles[at] / ROLES;
        }

        int role(int at) {
            return wordsAndRoles[at] % ROLES;
        }

        /** The first entry of a field or of a later one. */
        int from(int field) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (fields[middle] < field) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
