package fi.asiointi.voucher.code;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that must not be read in a code, in any place of it and across its groups.
 *
 * <p>Digits are read as the letters that they look like, as people do: {@code 0} as o, {@code 1} as
 * i and l, {@code 2} as z, {@code 3} as e, {@code 4} as a, {@code 5} as s, {@code 6} and {@code 9}
 * as g, {@code 7} as t, {@code 8} as b; and v as u, which Crockford's alphabet lacks. Letters with
 * dots or a ring are read without them.
 *
 * <p>An issuer with a filter draws again, and a sequence goes on to the next code; the filter never
 * changes a code. Codes that are read are not filtered: an old one may have any text.
 */
public final class WordFilter {
    /** Lets everything pass. */
    public static final WordFilter NONE = new WordFilter(WordTree.of(List.of()));

    private static final int SHORTEST = 3;

    private final WordTree words;

    private WordFilter(WordTree words) {
        this.words = words;
    }

    /**
     * {@return the filter with the words of {@code rude-words.json}, in Finnish, Swedish and
     * English} Of the codes of {@link CodeFormat#STANDARD} it leaves out about one in seventy.
     */
    public static WordFilter standard() {
        return Standard.FILTER;
    }

    /**
     * {@return a filter with words of one's own}
     *
     * @param words words of three letters or more; every text of two would leave out too many codes
     * @throws IllegalArgumentException for a shorter word, or one with anything but letters and
     *     digits
     */
    public static WordFilter of(Collection<String> words) {
        for (String word : words) {
            if (word.length() < SHORTEST) {
                throw new IllegalArgumentException(
                        "A word has three letters or more, not: " + word);
            }
        }
        return new WordFilter(WordTree.of(words));
    }

    /**
     * {@return whether none of the words can be read in a code}
     *
     * @param code the code
     */
    public boolean allows(VoucherCode code) {
        return allows(code.text());
    }

    /**
     * {@return whether none of the words can be read in a text}
     *
     * @param text the text; what is no ASCII letter or digit is passed over
     */
    public boolean allows(CharSequence text) {
        return !words.isIn(text);
    }

    /** Read at the first use. */
    private static final class Standard {
        static final WordFilter FILTER = read();

        private static WordFilter read() {
            try (InputStream file = WordFilter.class.getResourceAsStream("rude-words.json")) {
                return of(words(file).values().stream().flatMap(List::stream).distinct().toList());
            } catch (IOException unreadable) {
                throw new UncheckedIOException("rude-words.json cannot be read", unreadable);
            }
        }

        private static Map<String, List<String>> words(@Nullable InputStream file)
                throws IOException {
            if (file == null) {
                throw new IOException("The file is missing");
            }
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        }
    }
}
