package fi.asiointi.voucher.code;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All codes of a format, each exactly once, in an order that nobody can foresee without the key:
 * the first voucher gets code 0 of the sequence, the next one code 1.
 *
 * <p>Unique by construction, without a memory of what was given out; the counter is all that has to
 * be kept. The ordinal of a code can be calculated back. In a format without a tag most codes are
 * given out in the end, so that a guess hits a living voucher as often as with random codes; with a
 * {@link KeyedFormat} a guess needs the tag too. Below a million codes a stranger who sees very
 * many of them may learn something of the order: use it for larger formats.
 *
 * <p>Safe for any number of threads. One code takes microseconds, most of them to start the cipher;
 * for many codes use {@link #stream}.
 *
 * {@snippet class="fi.asiointi.voucher.code.CodeSnippetsTest" region="sequence"}
 */
public final class CodeSequence {
    private static final int BATCH = 1024;

    private final CodeFormat format;
    private final CodeKey key;
    private final String context;
    private final WordFilter words;

    private CodeSequence(CodeFormat format, CodeKey key, String context, WordFilter words) {
        this.format = format;
        this.key = key;
        this.context = context;
        this.words = words;
    }

    /**
     * {@return the sequence of a key}
     *
     * @param format how the codes are written, and the range of their serial numbers
     * @param key the key; with another one the order is another
     * @param context what the codes are for, such as {@code "Helsinki 2026"}: in another context
     *     the order is another
     */
    public static CodeSequence of(CodeFormat format, CodeKey key, String context) {
        return new CodeSequence(format, key, context, WordFilter.NONE);
    }

    /**
     * {@return this sequence, whose streams leave out codes with a word that should not be read}
     * Every code keeps its ordinal: those of the codes that are left out are simply not used.
     *
     * @param words the words
     */
    public CodeSequence avoiding(WordFilter words) {
        return new CodeSequence(format, key, context, words);
    }

    /** {@return how many codes there are} */
    public long size() {
        return Math.incrementExact(format.lastIssued() - format.firstIssued());
    }

    /**
     * {@return the code with this ordinal, be its text fit to read or not}
     *
     * @param ordinal from 0 to {@link #size()} − 1
     * @throws IllegalArgumentException for another ordinal
     * @throws IllegalStateException when the key is destroyed
     */
    public VoucherCode code(long ordinal) {
        return format.code(serials(ordinal, ordinal + 1)[0]);
    }

    /**
     * {@return the ordinal of a code}
     *
     * @param serial the serial number of the code
     * @throws IllegalArgumentException when the number is outside the range of the format
     * @throws IllegalStateException when the key is destroyed
     */
    public long ordinal(long serial) {
        if (serial < format.firstIssued() || serial > format.lastIssued()) {
            throw new IllegalArgumentException("The sequence has no such serial number");
        }
        long[] number = {serial - format.firstIssued()};
        new Feistel(key, context, size()).restore(number);
        return number[0];
    }

    /**
     * {@return the codes from an ordinal on to the last one, calculated as they are read}
     *
     * <p>Limit it to as many as are needed. The next stream starts at the {@link #ordinal} of the
     * last code and one; memory does not grow with the number of codes.
     *
     * @param from the first ordinal, from 0 to {@link #size()} − 1
     * @throws IllegalArgumentException for another ordinal
     * @throws IllegalStateException when the key is destroyed
     */
    public Stream<VoucherCode> stream(long from) {
        requireOrdinal(from);
        return LongStream.rangeClosed(0, (size() - 1 - from) / BATCH)
                .map(batch -> from + batch * BATCH)
                .mapToObj(start -> serials(start, start + Math.min(BATCH, size() - start)))
                .flatMapToLong(Arrays::stream)
                .mapToObj(format::code)
                .filter(words::allows);
    }

    private long[] serials(long from, long until) {
        requireOrdinal(from);
        long[] serials = LongStream.range(from, until).toArray();
        new Feistel(key, context, size()).permute(serials);
        for (int i = 0; i < serials.length; i++) {
            serials[i] += format.firstIssued();
        }
        return serials;
    }

    private void requireOrdinal(long ordinal) {
        if (ordinal < 0 || ordinal >= size()) {
            throw new IllegalArgumentException(
                    "An ordinal is from 0 to " + (size() - 1) + ", not " + ordinal);
        }
    }
}
