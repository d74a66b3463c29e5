package fi.asiointi.voucher.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a city writes a voucher's serial number as the code that people copy and type.
 *
 * <p>A format is a pure function both ways: {@code tryParse(code(n).text())} gives {@code n} again
 * for every serial number. Formats are immutable and safe for any number of threads.
 *
 * {@snippet class="fi.asiointi.voucher.SnippetsTest" region="code"}
 */
@SuppressWarnings("ClassInitializationDeadlock") // the implementation is reached through here only
public interface CodeFormat {

    /**
     * The format of Helsinki: {@code 31n-022}, and plain {@code 1234} for the vouchers of the old
     * numbering.
     *
     * <p>From 100 000 on a code is the number in Crockford's base 32 in lower case, two decimal
     * check digits (ISO 7064 MOD 97-10) and a dash after every third character. Smaller numbers,
     * given out in order until May 2026, are written in plain decimal.
     *
     * <p>It reads every spelling that the city's system reads, and also the one code in 1 057 that
     * the system shows but cannot read, where the last dash falls between the check digits ({@code
     * 100-008-0}). Upper case, missing or extra dashes, leading zeros, and {@code i l o} for {@code
     * 1 1 0} are forgiven, also in the check digits; a blank inside, any other separator and any
     * character beyond ASCII are not. Plain numbers are read without dashes only.
     *
     * @see <a href="https://github.com/City-of-Helsinki/yjdh">City-of-Helsinki/yjdh, kesaseteli</a>
     */
    CodeFormat HELSINKI = new HelsinkiFormat("HELSINKI", true);

    /**
     * As {@link #HELSINKI}, except that a number of the old numbering is read in plain decimal
     * only: {@code c62} is refused and {@code 12} suggested, because voucher 12 was never shown as
     * {@code c62}.
     */
    CodeFormat HELSINKI_STRICT = new HelsinkiFormat("HELSINKI_STRICT", false);

    /**
     * The format to choose for new vouchers: {@code 4JX7-QK2M-918Z}.
     *
     * <p>Ten characters of {@link Alphabet#CROCKFORD} (50 bits) and two check characters ({@link
     * CheckScheme#GF32_TWO}) in groups of four, always twelve characters. One or two wrong
     * characters, swaps, twins, missing and extra characters are all noticed, and one wrong
     * character is located.
     */
    CodeFormat STANDARD =
            new FixedLengthFormat("STANDARD", Alphabet.CROCKFORD, 10, CheckScheme.GF32_TWO);

    /** {@return the formats that stand here ready-made} */
    static List<CodeFormat> readyMade() {
        return List.of(HELSINKI, HELSINKI_STRICT, STANDARD);
    }

    /** {@return the stable name of the format: {@code HELSINKI}} */
    String name();

    /**
     * {@return the code of a serial number}
     *
     * @param serial from 1 to {@link #largest()}
     * @throws IllegalArgumentException for another number
     */
    VoucherCode code(long serial);

    /**
     * Reads what a person typed.
     *
     * @param text the typed text; {@code null} is read as an empty one
     * @return the code, or why the text is none, where it goes wrong and what may have been meant
     */
    CodeReading tryParse(@Nullable CharSequence text);

    /**
     * Reads what a program kept.
     *
     * @param text the kept text, in any spelling that {@link #tryParse} reads
     * @return the code in its canonical spelling
     * @throws IllegalArgumentException when {@link #tryParse} refuses the text; the message has the
     *     reason but never the text, which may be a working code with a slip in it
     */
    default VoucherCode parse(@Nullable CharSequence text) {
        CodeReading reading = tryParse(text);
        if (reading instanceof CodeReading.Refused refused) {
            throw new IllegalArgumentException("Not a voucher code. " + refused.reason());
        }
        return ((CodeReading.Read) reading).code();
    }

    /**
     * {@return true where {@link #parse} would succeed}
     *
     * @param text any text; {@code null} is not valid
     */
    default boolean isValid(@Nullable CharSequence text) {
        return tryParse(text) instanceof CodeReading.Read;
    }

    /** {@return the smallest serial number that is drawn for a new voucher} */
    long firstIssued();

    /** {@return the largest serial number that is drawn for a new voucher} */
    long lastIssued();

    /** {@return the largest serial number that has a code} */
    long largest();
}
