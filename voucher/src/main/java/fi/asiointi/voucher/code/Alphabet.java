package fi.asiointi.voucher.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The characters that codes are made of, each with a value from 0 on, and the characters that
 * people type instead of them.
 *
 * <p>Letters are read in either case and written in the case in which they stand here; so no
 * alphabet can hold both {@code a} and {@code A}. Everything beyond ASCII is foreign: a full-width
 * or an Arabic digit is no digit of a code.
 */
public final class Alphabet {
    /**
     * Crockford's base 32: digits and capitals without I, L, O and U; {@code i l o} are read as
     * {@code 1 1 0}.
     *
     * @see <a href="https://www.crockford.com/base32.html">Crockford, Base 32</a>
     */
    public static final Alphabet CROCKFORD =
            of("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
                    .reading('I', '1')
                    .reading('L', '1')
                    .reading('O', '0');

    /** The ten digits, for codes that are typed on a telephone; {@code i l o} are forgiven. */
    public static final Alphabet DECIMAL =
            of("0123456789").reading('I', '1').reading('L', '1').reading('O', '0');

    /** Digits and all capitals from A to Z; nothing can be forgiven. */
    public static final Alphabet BASE_36 = of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static final int ASCII = 128;

    private final String symbols;
    private final Map<Character, Character> lookAlikes;
    private final byte[] written;
    private final byte[] values;

    private Alphabet(String symbols, Map<Character, Character> lookAlikes) {
        this.symbols = symbols;
        this.lookAlikes = lookAlikes;
        this.written = symbols.getBytes(StandardCharsets.US_ASCII);
        this.values = new byte[ASCII];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < symbols.length(); i++) {
            putBothCases(symbols.charAt(i), i);
        }
        lookAlikes.forEach((typed, meant) -> putBothCases(typed, symbols.indexOf(meant)));
    }

    /**
     * {@return an alphabet without look-alikes}
     *
     * @param symbols its characters in the order of their values: ASCII letters and digits
     * @throws IllegalArgumentException for fewer than two characters, for one that is no ASCII
     *     letter or digit, or for one that comes twice, be it in another case
     */
    public static Alphabet of(String symbols) {
        require(symbols.length() >= 2, "An alphabet needs two characters or more", symbols);
        boolean[] seen = new boolean[ASCII];
        for (int i = 0; i < symbols.length(); i++) {
            char symbol = symbols.charAt(i);
            require(isLetterOrDigit(symbol), "Not an ASCII letter or digit", symbol);
            require(!seen[folded(symbol)], "Twice in the alphabet (case is ignored)", symbol);
            seen[folded(symbol)] = true;
        }
        return new Alphabet(symbols, Map.of());
    }

    /**
     * {@return this alphabet, with one more character forgiven}
     *
     * @param typed what people type: an ASCII letter or digit outside the alphabet
     * @param meant what it is read as: a character of the alphabet
     * @throws IllegalArgumentException when {@code typed} already has a meaning or {@code meant} is
     *     not in the alphabet
     */
    public Alphabet reading(char typed, char meant) {
        require(isLetterOrDigit(typed), "Not an ASCII letter or digit", typed);
        require(valueOf(typed) < 0, "Already read as a character of the alphabet", typed);
        require(symbols.indexOf(meant) >= 0, "Not in the alphabet", meant);
        var more = new TreeMap<>(lookAlikes);
        more.put(typed, meant);
        return new Alphabet(symbols, Collections.unmodifiableMap(more));
    }

    /** {@return this alphabet, written in lower case} */
    public Alphabet inLowerCase() {
        var lower = new TreeMap<Character, Character>();
        lookAlikes.forEach((typed, meant) -> lower.put(typed, folded(meant)));
        var text = new StringBuilder();
        symbols.chars().forEach(symbol -> text.append(folded((char) symbol)));
        return new Alphabet(text.toString(), Collections.unmodifiableMap(lower));
    }

    /** {@return the characters in the order of their values} */
    public String symbols() {
        return symbols;
    }

    /** {@return what is read as something else: the typed character and the one that is meant} */
    public Map<Character, Character> lookAlikes() {
        return lookAlikes;
    }

    /** {@return how many characters it has} */
    public int size() {
        return written.length;
    }

    /**
     * {@return the value of a typed character in either case, look-alikes included; −1 when it has
     * none}
     *
     * @param typed any character
     */
    public int valueOf(char typed) {
        return typed < ASCII ? values[typed] : -1;
    }

    /** The character of a value, as a byte of a text in ASCII. */
    byte written(int value) {
        return written[value];
    }

    /** Puts a number into the first places, most significant first, with leading zeros. */
    void putNumber(long number, int[] symbols, int places) {
        long rest = number;
        if (Integer.bitCount(size()) == 1) { // of 32: five bits each, many times faster
            int bits = Integer.numberOfTrailingZeros(size());
            for (int i = places - 1; i >= 0; i--, rest >>>= bits) {
                symbols[i] = (int) rest & (size() - 1);
            }
        } else {
            for (int i = places - 1; i >= 0; i--, rest /= size()) {
                symbols[i] = (int) (rest % size());
            }
        }
    }

    /** The number that the first places write. */
    long number(int[] symbols, int places) {
        long number = 0;
        for (int i = 0; i < places; i++) {
            number = number * size() + symbols[i];
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alphabet alphabet
                && symbols.equals(alphabet.symbols)
                && lookAlikes.equals(alphabet.lookAlikes);
    }

    @Override
    public int hashCode() {
        return 31 * symbols.hashCode() + lookAlikes.hashCode();
    }

    /** The characters in the order of their values. */
    @Override
    public String toString() {
        return symbols;
    }

    static boolean isLetterOrDigit(char character) {
        char lower = folded(character);
        return (lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9');
    }

    /** A character with its case forgotten; only ASCII letters have one here. */
    static char folded(char character) {
        return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
    }

    private void putBothCases(char symbol, int value) {
        char lower = folded(symbol);
        values[lower] = (byte) value;
        if (lower >= 'a') {
            values[lower - 32] = (byte) value;
        }
    }

    private static void require(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message + ": " + value);
        }
    }
}
