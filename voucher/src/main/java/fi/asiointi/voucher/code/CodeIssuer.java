package fi.asiointi.voucher.code;

import fi.asiointi.voucher.text.Texts;
import java.security.SecureRandom;
import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Draws codes that nobody can guess: every serial number between the format's {@link
 * CodeFormat#firstIssued()} and {@link CodeFormat#lastIssued()} is equally likely.
 *
 * <p>As safe for several threads as its source of random numbers; {@link SecureRandom} is.
 */
public final class CodeIssuer {
    /** How many times a code is drawn for one voucher, as in the city's system. */
    public static final int MAX_TRIES = 10;

    /** In a stream nothing is taken, and only a filter that allows next to nothing gets so far. */
    private static final int MAX_UNFIT = 1_000;

    private final CodeFormat format;
    private final RandomGenerator random;
    private final WordFilter words;

    private CodeIssuer(CodeFormat format, RandomGenerator random, WordFilter words) {
        this.format = format;
        this.random = random;
        this.words = words;
    }

    /**
     * {@return an issuer of codes for vouchers}
     *
     * @param format how the codes are written, and from which numbers they are drawn
     * @param random a cryptographic source
     */
    public static CodeIssuer secure(CodeFormat format, SecureRandom random) {
        return new CodeIssuer(format, random, WordFilter.NONE);
    }

    /**
     * {@return an issuer for tests and examples, with the same codes at each run of a seeded
     * source} Codes of vouchers drawn in this way can be computed by others.
     *
     * @param format how the codes are written, and from which numbers they are drawn
     * @param random a source with a seed of your own
     */
    public static CodeIssuer predictable(CodeFormat format, RandomGenerator random) {
        return new CodeIssuer(format, random, WordFilter.NONE);
    }

    /**
     * {@return this issuer, which draws again when a code has a word that should not be read}
     *
     * @param words the words
     */
    public CodeIssuer avoiding(WordFilter words) {
        return new CodeIssuer(format, random, words);
    }

    /**
     * {@return a code for one new voucher}
     *
     * <p>A code that is taken and a code with an unfit word both count as a try.
     *
     * @param taken tells whether a voucher already has this serial number. Two issuers at the same
     *     time may both be told "no": the store's unique key decides in the end
     */
    public CodeIssue issue(LongPredicate taken) {
        var draw = new SerialDraw(random, format.firstIssued(), format.lastIssued(), 1);
        for (int i = 0; i < MAX_TRIES; i++) {
            VoucherCode code = format.code(draw.next());
            if (words.allows(code) && !taken.test(code.serial())) {
                return new CodeIssue.Issued(code);
            }
        }
        return new CodeIssue.Exhausted(Texts.reason("NO_FREE_CODE", "tries", MAX_TRIES));
    }

    /**
     * {@return so many codes, drawn as they are read; memory does not grow with their number}
     *
     * <p>Each draw is independent. Among a million codes of Helsinki two are alike with a chance of
     * 1 in 2 000; who stores them gives the one that meets a unique key a new draw.
     *
     * @param count how many; 0 or more
     * @throws IllegalArgumentException when {@code count} is negative
     */
    public Stream<VoucherCode> stream(long count) {
        var draw = new SerialDraw(random, format.firstIssued(), format.lastIssued(), 256);
        return LongStream.range(0, requireCount(count)).mapToObj(i -> fit(draw));
    }

    private VoucherCode fit(SerialDraw draw) {
        for (int i = 0; i < MAX_UNFIT; i++) {
            VoucherCode code = format.code(draw.next());
            if (words.allows(code)) {
                return code;
            }
        }
        throw new IllegalStateException(
                MAX_UNFIT + " codes in a row have a word of the filter: it leaves out too much");
    }

    private static long requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("0 codes or more are drawn, not " + count);
        }
        return count;
    }
}
