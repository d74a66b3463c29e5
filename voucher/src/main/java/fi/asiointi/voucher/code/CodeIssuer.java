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

    private final CodeFormat format;
    private final RandomGenerator random;

    private CodeIssuer(CodeFormat format, RandomGenerator random) {
        this.format = format;
        this.random = random;
    }

    /**
     * {@return an issuer of codes for vouchers}
     *
     * @param format how the codes are written, and from which numbers they are drawn
     * @param random a cryptographic source
     */
    public static CodeIssuer secure(CodeFormat format, SecureRandom random) {
        return new CodeIssuer(format, random);
    }

    /**
     * {@return an issuer for tests and examples, with the same codes at each run of a seeded
     * source} Codes of vouchers drawn in this way can be computed by others.
     *
     * @param format how the codes are written, and from which numbers they are drawn
     * @param random a source with a seed of your own
     */
    public static CodeIssuer predictable(CodeFormat format, RandomGenerator random) {
        return new CodeIssuer(format, random);
    }

    /**
     * {@return a code for one new voucher}
     *
     * @param taken tells whether a voucher already has this serial number. Two issuers at the same
     *     time may both be told "no": the store's unique key decides in the end
     */
    public CodeIssue issue(LongPredicate taken) {
        var draw = new SerialDraw(random, format.firstIssued(), format.lastIssued(), 1);
        for (int i = 0; i < MAX_TRIES; i++) {
            long serial = draw.next();
            if (!taken.test(serial)) {
                return new CodeIssue.Issued(format.code(serial));
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
        return LongStream.generate(draw::next).limit(count).mapToObj(format::code);
    }
}
