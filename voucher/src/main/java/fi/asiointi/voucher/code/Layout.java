package fi.asiointi.voucher.code;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.text.Texts;

/**
 * Where everything stands in a code of fixed length: prefix, payload, tag, check characters.
 *
 * @param payload how many characters the serial number has
 * @param tag how many characters a keyed tag has; 0 without one
 */
record Layout(
        Alphabet alphabet,
        int payload,
        int tag,
        CheckScheme check,
        Grouping grouping,
        String prefix) {

    /** What {@link #symbols} gives for a text that is not laid out so. */
    static final int[] NONE = {};

    /** More than this is no code but a text pasted by mistake. */
    static final int LONGEST_TEXT = 64;

    private static final int SEPARATOR = -2;

    /** Refuses what cannot work. Not in the constructor, since one is made for every code. */
    void requireSound() {
        require(payload >= 1, "A code needs a payload of one character or more, not " + payload);
        require(
                prefix.chars().allMatch(c -> Alphabet.isLetterOrDigit((char) c)),
                "A prefix has ASCII letters and digits only, not " + prefix);
        require(
                2 * (prefix.length() + length()) <= LONGEST_TEXT,
                "A code has up to 32 characters with its prefix, not "
                        + (prefix.length() + length()));
        check.requireFitting(alphabet, length());
        require(
                check.extraSymbols().indexOf(grouping.separator()) < 0,
                check + " uses the separator as a check character: " + grouping.separator());
    }

    /** How many characters there are without the prefix. */
    int length() {
        return payload + tag + check.characters();
    }

    /** The code of these symbols, whose last places are filled with the check first. */
    String written(int[] symbols) {
        check.putCheck(symbols, alphabet.size());
        return text(symbols);
    }

    /** The code of these symbols. */
    String text(int[] symbols) {
        byte[] characters = new byte[symbols.length];
        for (int i = 0; i < symbols.length; i++) {
            characters[i] = character(symbols[i]);
        }
        return grouping.write(prefix, characters);
    }

    /** The code of these symbols: the typed text itself when it is canonical, as it often is. */
    String text(int[] symbols, TypedText typed) {
        return typed.whole() instanceof String text && isCanonical(text, symbols)
                ? text
                : text(symbols);
    }

    private boolean isCanonical(String text, int[] symbols) {
        if (!prefix.isEmpty() || text.length() != grouping.lengthOf(symbols.length)) {
            return false;
        }
        int place = 0;
        int left = grouping.size();
        for (int i = 0; i < symbols.length; i++, left--) {
            if (left == 0 && i > 0 && grouping.size() > 0) {
                if (text.charAt(place++) != grouping.separator()) {
                    return false;
                }
                left = grouping.size();
            }
            if (text.charAt(place++) != character(symbols[i])) {
                return false;
            }
        }
        return true;
    }

    private byte character(int value) {
        return value < alphabet.size()
                ? alphabet.written(value)
                : (byte) check.extraSymbols().charAt(value - alphabet.size());
    }

    /** The symbols of a typed text, or {@link #NONE} when {@link #fault} has something to say. */
    int[] symbols(TypedText typed) {
        CharSequence text = typed.whole();
        int[] symbols = new int[length()];
        int checkStart = payload + tag;
        int end = typed.end();
        int next = -prefix.length();
        for (int i = typed.start(); i < end; i++) {
            char character = text.charAt(i);
            int value = alphabet.valueOf(character);
            if (value >= 0 && next >= 0 && next < checkStart) { // nearly always
                symbols[next++] = value;
                continue;
            }
            value = value(character);
            if (value == SEPARATOR) {
                continue;
            }
            if (next < 0 ? !isOfPrefix(character, next) : !fits(value, next)) {
                return NONE;
            }
            if (next >= 0) {
                symbols[next] = value;
            }
            next++;
        }
        return next == symbols.length ? symbols : NONE;
    }

    /** What is wrong with a text that has no symbols. A foreign character comes before a length. */
    Reason fault(TypedText typed) {
        if (typed.length() > LONGEST_TEXT) {
            return Texts.reason("TOO_LONG");
        }
        int foreign = firstForeign(typed);
        if (foreign >= 0) {
            return badCharacter(foreign);
        }
        int count = count(typed);
        if (count > 0 && !startsWithPrefix(typed)) {
            return Texts.reason("WRONG_PREFIX", "prefix", prefix);
        }
        if (count != prefix.length() + length()) {
            return Texts.reason(count < prefix.length() + length() ? "TOO_SHORT" : "TOO_LONG");
        }
        return badCharacter(firstOutOfPlace(typed));
    }

    /** The place in the typed text of the symbol with this index. */
    int placeOf(TypedText typed, int index) {
        int next = -prefix.length();
        for (int i = typed.start(); i < typed.end(); i++) {
            if (value(typed.whole().charAt(i)) != SEPARATOR && next++ == index) {
                return i;
            }
        }
        throw new IllegalArgumentException("The text has no symbol " + index);
    }

    private static Reason badCharacter(int place) {
        return Texts.reason("BAD_CHARACTER", "position", place + 1);
    }

    private int firstForeign(TypedText typed) {
        int next = -prefix.length();
        for (int i = typed.start(); i < typed.end(); i++) {
            char character = typed.whole().charAt(i);
            int value = value(character);
            boolean known = value >= 0 || (next < 0 && Alphabet.isLetterOrDigit(character));
            if (value != SEPARATOR && !known) {
                return i;
            }
            next += value == SEPARATOR ? 0 : 1;
        }
        return -1;
    }

    private int count(TypedText typed) {
        int count = 0;
        for (int i = typed.start(); i < typed.end(); i++) {
            count += value(typed.whole().charAt(i)) == SEPARATOR ? 0 : 1;
        }
        return count;
    }

    private boolean startsWithPrefix(TypedText typed) {
        int next = -prefix.length();
        for (int i = typed.start(); i < typed.end() && next < 0; i++) {
            char character = typed.whole().charAt(i);
            if (value(character) != SEPARATOR && !isOfPrefix(character, next++)) {
                return false;
            }
        }
        return true;
    }

    /** Only for a text of the right length whose characters all belong somewhere in a code. */
    private int firstOutOfPlace(TypedText typed) {
        for (int index = 0; index < length(); index++) {
            int place = placeOf(typed, index);
            if (!fits(value(typed.whole().charAt(place)), index)) {
                return place;
            }
        }
        throw new IllegalArgumentException("Every character is in its place");
    }

    private boolean fits(int value, int index) {
        if (index < payload + tag) {
            return value >= 0 && value < alphabet.size();
        }
        return index < length() && value >= 0 && value < check.radix(alphabet.size());
    }

    /** Whether a character is the prefix's, counted from its end: −1 is its last one. */
    private boolean isOfPrefix(char typed, int fromEnd) {
        char meant = prefix.charAt(prefix.length() + fromEnd);
        int value = alphabet.valueOf(typed);
        return Alphabet.folded(typed) == Alphabet.folded(meant)
                || (value >= 0 && value == alphabet.valueOf(meant));
    }

    /** The value of a character in any place, {@link #SEPARATOR}, or another negative number. */
    private int value(char typed) {
        int value = alphabet.valueOf(typed);
        if (value >= 0) {
            return value;
        }
        if (typed == '-' || typed == ' ' || typed == grouping.separator()) {
            return SEPARATOR;
        }
        int extra = check.extraSymbols().indexOf(typed == 'u' ? 'U' : typed);
        return extra < 0 ? -1 : alphabet.size() + extra;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
