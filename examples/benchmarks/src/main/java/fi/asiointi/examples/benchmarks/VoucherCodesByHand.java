package fi.asiointi.examples.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The same codes as those of the standard format, by the least code that gives them: nothing is
 * checked, nothing forgiven, nothing can be another length or alphabet.
 */
final class VoucherCodesByHand {
    private static final byte[] SYMBOLS =
            "0123456789ABCDEFGHJKMNPQRSTVWXYZ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = new byte[128];
    private static final int[] TIMES_MIDDLE = new int[32];
    private static final int[] TIMES_LAST = new int[32];
    private static final long PAYLOAD = (1L << 50) - 1;
    private static final long HALF = (1L << 25) - 1;

    static {
        for (int i = 0; i < 32; i++) {
            VALUES[SYMBOLS[i]] = (byte) i;
            TIMES_MIDDLE[i] = product(i, 2 ^ 4);
            TIMES_LAST[i] = product(i, 8);
        }
    }

    private VoucherCodesByHand() {}

    static String code(long serial) {
        byte[] text = new byte[14];
        int check = check(serial);
        put(text, serial << 10 | check, 12);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** The serial number of a canonical text, or −1. */
    static long parse(String text) {
        long all = 0;
        for (int i = 0; i < 14; i++) {
            if (i != 4 && i != 9) {
                all = all << 5 | VALUES[text.charAt(i)];
            }
        }
        long serial = all >>> 10;
        return check(serial) == (all & 1023) ? serial : -1;
    }

    /** Fills an array with codes from random numbers that are taken in blocks of 256. */
    static void random(RandomGenerator random, String[] codes) {
        ByteBuffer block = ByteBuffer.allocate(256 * Long.BYTES);
        block.position(block.limit());
        for (int i = 0; i < codes.length; ) {
            if (!block.hasRemaining()) {
                random.nextBytes(block.array());
                block.rewind();
            }
            long drawn = block.getLong() >>> 14;
            if (drawn < PAYLOAD) {
                codes[i++] = code(drawn + 1);
            }
        }
    }

    /** Six characters of payload, ten of tag, two of check. */
    static String keyed(Mac mac, byte[] context, long serial) {
        mac.update(context);
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(serial).array());
        byte[] hash = mac.doFinal();
        byte[] symbols = new byte[16];
        for (int i = 0; i < 6; i++) {
            symbols[i] = (byte) (serial >>> 5 * (5 - i) & 31);
        }
        for (int i = 0; i < 10; i++) {
            symbols[6 + i] = (byte) ((hash[2 * i] & 0xff) >> 3);
        }
        int high = 0;
        int low = 0;
        byte[] text = new byte[22];
        int next = 0;
        for (int i = 0; i < 16; i++) {
            int carried = high ^ symbols[i];
            high = low ^ TIMES_MIDDLE[carried];
            low = TIMES_LAST[carried];
            text[next++] = SYMBOLS[symbols[i]];
            if (i % 4 == 3) {
                text[next++] = '-';
            }
        }
        text[next++] = SYMBOLS[high];
        text[next] = SYMBOLS[low];
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static Cipher permutationCipher(byte[] secret, String context) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] key =
                    mac.doFinal(
                            ("voucher permutation\0" + context + "\0" + PAYLOAD)
                                    .getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, 0, 16, "AES"));
            return cipher;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The codes of the first ordinals of the standard format, all in one batch. */
    static void permuted(Cipher aes, String[] codes) throws GeneralSecurityException {
        int count = codes.length;
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        ByteBuffer in = ByteBuffer.allocate(16 * count);
        ByteBuffer out = ByteBuffer.allocate(16 * count);
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < count; i++) {
                in.putLong(16 * i, round % 2 == 0 ? numbers[i] & HALF : numbers[i] >>> 25);
                in.putLong(16 * i + 8, round);
            }
            aes.update(in.array(), 0, 16 * count, out.array(), 0);
            for (int i = 0; i < count; i++) {
                long noise = out.getLong(16 * i) & HALF;
                numbers[i] ^= round % 2 == 0 ? noise << 25 : noise;
            }
        }
        for (int i = 0; i < count; i++) {
            codes[i] = code(numbers[i] + 1);
        }
    }

    private static void put(byte[] text, long symbols, int count) {
        int place = text.length - 1;
        for (int i = 0; i < count; i++) {
            if (i == 4 || i == 8) {
                text[place--] = '-';
            }
            text[place--] = SYMBOLS[(int) (symbols >>> 5 * i) & 31];
        }
    }

    private static int check(long serial) {
        int high = 0;
        int low = 0;
        for (int shift = 45; shift >= 0; shift -= 5) {
            int carried = high ^ (int) (serial >>> shift) & 31;
            high = low ^ TIMES_MIDDLE[carried];
            low = TIMES_LAST[carried];
        }
        return high << 5 | low;
    }

    private static int product(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < 5; bit++) {
            product ^= (b >>> bit & 1) == 1 ? a << bit : 0;
        }
        for (int bit = 8; bit >= 5; bit--) {
            product ^= (product >>> bit & 1) == 1 ? 0b100101 << bit - 5 : 0;
        }
        return product;
    }
}
