package fi.asiointi.voucher.code;

import java.nio.charset.StandardCharsets;

/**
 * How a code is divided for the eye: {@code 4JX7-QK2M-918Z}.
 *
 * @param size how many characters a group has, counted from the left; 0 when a code is not divided
 * @param separator what stands between groups
 */
public record Grouping(int size, char separator) {
    /** A code in one piece. */
    public static final Grouping NONE = new Grouping(0, '-');

    /**
     * Refuses what would be taken for a part of the code.
     *
     * @throws IllegalArgumentException when the size is negative or the separator a letter, a digit
     *     or no visible ASCII character or blank
     */
    public Grouping {
        if (size < 0) {
            throw new IllegalArgumentException("A group has 0 characters or more, not " + size);
        }
        if (separator < ' ' || separator > '~' || Alphabet.isLetterOrDigit(separator)) {
            throw new IllegalArgumentException(
                    "A separator is an ASCII blank or punctuation mark, not U+"
                            + Integer.toHexString(separator));
        }
    }

    /**
     * {@return groups of so many characters with a dash between them}
     *
     * @param size how many characters a group has
     */
    public static Grouping of(int size) {
        return new Grouping(size, '-');
    }

    /** How long so many characters are with their separators. */
    int lengthOf(int characters) {
        return size == 0 ? characters : characters + (characters - 1) / size;
    }

    /** The characters of a code with separators, a prefix before them if there is one. */
    String write(String prefix, byte[] characters) {
        int start = prefix.isEmpty() || size == 0 ? prefix.length() : prefix.length() + 1;
        byte[] text = new byte[start + lengthOf(characters.length)];
        int next = 0;
        for (int i = 0; i < prefix.length(); i++) {
            text[next++] = (byte) prefix.charAt(i);
        }
        if (next < start) {
            text[next++] = (byte) separator;
        }
        int left = size;
        for (byte character : characters) {
            if (left == 0 && size > 0) {
                text[next++] = (byte) separator;
                left = size;
            }
            text[next++] = character;
            left--;
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
