package fi.asiointi.voucher.code;

import fi.asiointi.voucher.text.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * A format whose codes carry a tag that only the holder of a key can calculate: the first
 * characters of an HMAC-SHA-256 over the context and the serial number. A forged code is told from
 * a genuine one without a database.
 *
 * <p>The serial number is the payload alone. A database of serial numbers therefore does not hold
 * the codes, unlike with other formats. The key's name is not in the code: every key that is alive
 * is tried, and a forged code passes with a chance of {@code keys ÷ size^tagLength}.
 *
 * <p>Give serial numbers out in any way that is unique within the context, for instance by a {@link
 * CodeSequence}. Safe for any number of threads.
 *
 * {@snippet class="fi.asiointi.voucher.code.CodeSnippetsTest" region="keyed"}
 */
public final class KeyedFormat implements CodeFormat {
    /** The weakest tag: one forged code in a million, enough where tries are counted. */
    public static final int LEAST_TAG_BITS = 20;

    /** The longest tag: the hash has two bytes for each character. */
    private static final int LONGEST_TAG = 16;

    private final FixedLengthFormat shape;
    private final int tagLength;
    private final CodeKeys keys;
    private final byte[] context;

    /** Accepts shorter tags, for statistics. */
    KeyedFormat(FixedLengthFormat shape, int tagLength, CodeKeys keys, String context) {
        this.shape = shape;
        this.tagLength = tagLength;
        this.keys = keys;
        this.context = context(shape, tagLength, context);
        shape.layout(tagLength).requireSound();
    }

    /**
     * {@return a format of codes with a tag}
     *
     * @param shape alphabet, payload, check, groups and prefix; the tag stands between payload and
     *     check, and is covered by the check
     * @param tagLength how many characters the tag has. Of Crockford's alphabet 4 (20 bits) hold
     *     where tries are counted, 10 (50 bits) where nobody counts
     * @param keys the keys that are alive
     * @param context what the codes are for, such as {@code "Helsinki 2026"}: the codes of another
     *     context are not genuine in this one
     * @throws IllegalArgumentException when the tag has fewer than {@link #LEAST_TAG_BITS} bits or
     *     more than 16 characters, or the code is too long for its check or for people
     */
    public static KeyedFormat of(
            FixedLengthFormat shape, int tagLength, CodeKeys keys, String context) {
        var tags = CodeSpace.ofCharacters(shape.alphabet(), Math.max(0, tagLength));
        if (tags.size().bitLength() <= LEAST_TAG_BITS || tagLength > LONGEST_TAG) {
            throw new IllegalArgumentException(
                    "A tag has at least 20 bits and at most 16 characters; "
                            + tagLength
                            + " characters of "
                            + shape.alphabet().size()
                            + " have not");
        }
        return new KeyedFormat(shape, tagLength, keys, context);
    }

    /**
     * Verifies what a person typed. All keys are tried and compared in constant time, so that the
     * time tells nothing of how near a forged code came.
     *
     * @param text the typed text; {@code null} is read as an empty one
     * @return genuine and by which key, forged, or no code
     */
    public Authenticity verify(@Nullable CharSequence text) {
        var typed = new LaidOutCode(shape.layout(tagLength), text);
        CodeReading reading = typed.reading();
        if (reading instanceof CodeReading.Refused refused) {
            return new Authenticity.NoCode(refused);
        }
        VoucherCode code = ((CodeReading.Read) reading).code();
        byte[] tag = typed.tag();
        String keyId = "";
        for (CodeKey key : keys.newestFirst()) {
            if (MessageDigest.isEqual(tag(key, code.serial()), tag)) {
                keyId = key.id();
            }
        }
        return keyId.isEmpty()
                ? new Authenticity.Forged(Texts.reason("NOT_GENUINE"))
                : new Authenticity.Genuine(code, keyId);
    }

    /** {@return the code of a serial number, made with the newest key} */
    @Override
    public VoucherCode code(long serial) {
        if (serial < 1 || serial > largest()) {
            throw new IllegalArgumentException(
                    "A serial number of "
                            + name()
                            + " is from 1 to "
                            + largest()
                            + ", not "
                            + serial);
        }
        Layout layout = shape.layout(tagLength);
        int[] symbols = new int[layout.length()];
        shape.alphabet().putNumber(serial, symbols, layout.payload());
        byte[] tag = tag(keys.newest(), serial);
        for (int i = 0; i < tagLength; i++) {
            symbols[layout.payload() + i] = tag[i];
        }
        return new VoucherCode(serial, layout.written(symbols));
    }

    /**
     * As {@link #verify}: only a genuine code is read, and a forged one is refused with {@code
     * NOT_GENUINE}.
     */
    @Override
    public CodeReading tryParse(@Nullable CharSequence text) {
        Authenticity answer = verify(text);
        if (answer instanceof Authenticity.Genuine genuine) {
            return new CodeReading.Read(genuine.code());
        }
        return answer instanceof Authenticity.Forged forged
                ? new CodeReading.Refused(forged.reason(), List.of())
                : ((Authenticity.NoCode) answer).why();
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public long firstIssued() {
        return shape.firstIssued();
    }

    @Override
    public long lastIssued() {
        return shape.lastIssued();
    }

    @Override
    public long largest() {
        return shape.largest();
    }

    /** {@return every text that somebody who guesses has to try: payloads with tags} */
    public CodeSpace guessingSpace() {
        return CodeSpace.ofCharacters(shape.alphabet(), shape.payloadLength() + tagLength);
    }

    /** The shape and the names of the keys, never their secrets. */
    @Override
    public String toString() {
        return "KeyedFormat " + name() + ", tag of " + tagLength + ", " + keys;
    }

    /**
     * The tag as values of characters. Two bytes of the hash give one character; with an alphabet
     * whose size is no power of two some characters are likelier than others by 1 in 1 800 at most.
     */
    private byte[] tag(CodeKey key, long serial) {
        Mac mac = key.mac();
        mac.update(context);
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(serial).array());
        byte[] hash = mac.doFinal();
        byte[] tag = new byte[tagLength];
        for (int i = 0; i < tagLength; i++) {
            int bits = (hash[2 * i] & 0xff) << 8 | (hash[2 * i + 1] & 0xff);
            tag[i] = (byte) ((bits * shape.alphabet().size()) >>> 16);
        }
        return tag;
    }

    /** What the tag is for, so that no tag of one format, length or context serves another. */
    private static byte[] context(FixedLengthFormat shape, int tagLength, String context) {
        return ("voucher tag\0" + shape.name() + "\0" + tagLength + "\0" + context + "\0")
                .getBytes(StandardCharsets.UTF_8);
    }
}
