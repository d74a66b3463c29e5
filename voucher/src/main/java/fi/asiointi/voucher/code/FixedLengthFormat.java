package fi.asiointi.voucher.code;

import org.jspecify.annotations.Nullable;

/**
 * A format whose codes all have the same length: the serial number with leading zeros, then the
 * check characters, in groups and perhaps after a prefix.
 *
 * <p>The length alone finds a missing and an extra character, which are every fourth slip. In
 * reading, case, blanks at the ends, blanks and dashes inside and the separator are ignored before
 * anything else; the prefix is not.
 *
 * {@snippet class="fi.asiointi.voucher.code.CodeSnippetsTest" region="format"}
 *
 * @param name the stable name of the format
 * @param alphabet the characters of the codes
 * @param payloadLength how many characters the serial number has
 * @param check how slips are noticed
 * @param grouping how a code is divided for the eye
 * @param prefix what every code begins with, the same for all: {@code TRE}; empty for nothing. It
 *     is not part of the check
 */
public record FixedLengthFormat(
        String name,
        Alphabet alphabet,
        int payloadLength,
        CheckScheme check,
        Grouping grouping,
        String prefix)
        implements CodeFormat {

    /**
     * Refuses what cannot work, and tells why.
     *
     * @throws IllegalArgumentException when the name is blank, the check does not fit the alphabet
     *     or the length, the payload has more serial numbers than a {@code long}, the code would be
     *     too long for people, or the prefix has anything but ASCII letters and digits
     */
    public FixedLengthFormat {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A format needs a name");
        }
        new Layout(alphabet, payloadLength, 0, check, grouping, prefix).requireSound();
        int most = mostCharacters(alphabet.size());
        if (payloadLength > most) {
            throw new IllegalArgumentException(
                    payloadLength
                            + " characters of "
                            + alphabet.size()
                            + " have more than 2^63 - 1 serial numbers; use up to "
                            + most);
        }
    }

    /**
     * A format in groups of four, without a prefix.
     *
     * @param name the stable name of the format
     * @param alphabet the characters of the codes
     * @param payloadLength how many characters the serial number has
     * @param check how slips are noticed
     */
    public FixedLengthFormat(String name, Alphabet alphabet, int payloadLength, CheckScheme check) {
        this(name, alphabet, payloadLength, check, Grouping.of(4), "");
    }

    @Override
    public VoucherCode code(long serial) {
        if (serial < 1 || serial > largest()) {
            throw new IllegalArgumentException(
                    "A serial number of "
                            + name
                            + " is from 1 to "
                            + largest()
                            + ", not "
                            + serial);
        }
        int[] symbols = new int[payloadLength + check.characters()];
        alphabet.putNumber(serial, symbols, payloadLength);
        return new VoucherCode(serial, layout(0).written(symbols));
    }

    @Override
    public CodeReading tryParse(@Nullable CharSequence text) {
        return new LaidOutCode(layout(0), text).reading();
    }

    /** {@return 1: the number 0 stays free, so that a row of zeros is no code} */
    @Override
    public long firstIssued() {
        return 1;
    }

    /** {@return the largest number that the payload can hold} */
    @Override
    public long lastIssued() {
        return largest();
    }

    @Override
    public long largest() {
        long largest = 0;
        for (int i = 0; i < payloadLength; i++) {
            largest = largest * alphabet.size() + alphabet.size() - 1;
        }
        return largest;
    }

    /** The places of a code with so many characters of a keyed tag. */
    Layout layout(int tag) {
        return new Layout(alphabet, payloadLength, tag, check, grouping, prefix);
    }

    /** How many characters hold numbers up to 2^63 − 1 only. */
    private static int mostCharacters(int size) {
        int most = 0;
        for (long largest = 0; largest <= (Long.MAX_VALUE - size + 1) / size; most++) {
            largest = largest * size + size - 1;
        }
        return most;
    }
}
