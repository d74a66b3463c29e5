package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.Labels;
import fi.asiointi.identity.reason.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that a register repeats in record after record: codes, their labels, cities. Each is built
 * once and shared, which is most of the difference between reading the daily file and merely
 * splitting it into tokens.
 *
 * <p>A table has one place for each hash; a newcomer takes the place of the one that stood there.
 * So the memory is bounded, and nothing depends on what was read before but the time it takes. For
 * one thread.
 */
final class Repeated {
    private static final int SHORT = 10;
    private static final String[] SINGLE = new String[128];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(c);
        }
    }

    private final int mask;
    private final char[][] characters;
    private final String[] texts;
    private final @Nullable Code[] codes;
    private final LabelsByText[] labels;

    private record LabelsByText(String fi, String sv, String en, Labels labels) {
        private static final LabelsByText NONE = new LabelsByText("", "", "", Labels.NONE);

        // The texts are shared, so the same text is the same object.
        @SuppressWarnings({"ReferenceEquality", "StringEquality"})
        boolean areOf(String fi, String sv, String en) {
            return this.fi == fi && this.sv == sv && this.en == en;
        }
    }

    /**
     * @param places how many values of each kind are kept, a power of two
     */
    Repeated(int places) {
        mask = places - 1;
        characters = new char[places][0];
        texts = new String[places];
        Arrays.fill(texts, "");
        codes = new @Nullable Code[places];
        labels = new LabelsByText[places];
        Arrays.fill(labels, LabelsByText.NONE);
    }

    /** The text of these characters. */
    String text(char[] buffer, int from, int length) {
        if (length == 0) {
            return "";
        }
        if (length == 1 && buffer[from] < SINGLE.length) {
            return SINGLE[buffer[from]];
        }
        int place = place(hash(buffer, from, length));
        if (!equal(characters[place], buffer, from, length)) {
            characters[place] = Arrays.copyOfRange(buffer, from, from + length);
            texts[place] = new String(buffer, from, length);
        }
        return texts[place];
    }

    /**
     * As {@link String#hashCode}, four characters at a time. It looks at every one: the labels of
     * two lines of business may differ in one word in the middle.
     */
    private static int hash(char[] buffer, int from, int length) {
        int hash = 0;
        int i = from;
        for (int end = from + length; i < end - 3; i += 4) {
            hash =
                    hash * (31 * 31 * 31 * 31)
                            + buffer[i] * (31 * 31 * 31)
                            + buffer[i + 1] * (31 * 31)
                            + buffer[i + 2] * 31
                            + buffer[i + 3];
        }
        for (; i < from + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        return hash;
    }

    private static boolean equal(char[] known, char[] buffer, int from, int length) {
        if (known.length != length) {
            return false;
        }
        if (length > SHORT) {
            return Arrays.equals(known, 0, length, buffer, from, from + length);
        }
        for (int i = 0; i < length; i++) {
            if (known[i] != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The code of a list. */
    Code code(String list, String value) {
        int place = place(value.hashCode() * 31 + list.hashCode());
        Code known = codes[place];
        if (known != null && known.value().equals(value) && known.list().equals(list)) {
            return known;
        }
        var code = new Code(list, value);
        codes[place] = code;
        return code;
    }

    /** The labels of three texts that {@link #text} gave; the empty text where there is none. */
    Labels labels(String fi, String sv, String en) {
        int place = place((fi.hashCode() * 31 + sv.hashCode()) * 31 + en.hashCode());
        LabelsByText known = labels[place];
        if (!known.areOf(fi, sv, en)) {
            known = new LabelsByText(fi, sv, en, newLabels(fi, sv, en));
            labels[place] = known;
        }
        return known.labels();
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 15) ^ (hash >>> 24)) & mask;
    }

    private static Labels newLabels(String fi, String sv, String en) {
        Map<Language, String> told = new EnumMap<>(Language.class);
        put(told, Language.FI, fi);
        put(told, Language.SV, sv);
        put(told, Language.EN, en);
        return new Labels(told);
    }

    private static void put(Map<Language, String> labels, Language language, String text) {
        if (!text.isBlank()) {
            labels.put(language, text);
        }
    }
}
