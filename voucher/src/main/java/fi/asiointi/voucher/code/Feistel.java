package fi.asiointi.voucher.code;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed permutation of the numbers below a size: every number goes to exactly one, and none can
 * say which without the key.
 *
 * <p>A Feistel network of ten rounds, as in NIST's FF1, over the least number of bits that holds
 * the size; its round function is AES. What falls outside the size is sent through again until it
 * falls inside (cycle walking), twice on average at most. Many numbers go through together, because
 * a cipher is slow to start. Not for several threads.
 */
final class Feistel {
    private static final int ROUNDS = 10;
    private static final int BLOCK = 16;
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Cipher aes;
    private final long size;
    private final int rightBits;
    private final long leftMask;
    private final long rightMask;
    private byte[] in = new byte[BLOCK];
    private byte[] out = new byte[BLOCK];

    Feistel(CodeKey key, String context, long size) {
        int bits = Math.max(2, Long.SIZE - Long.numberOfLeadingZeros(size - 1));
        this.aes = cipher(key, context, size);
        this.size = size;
        this.rightBits = (bits + 1) / 2;
        this.leftMask = (1L << (bits - rightBits)) - 1;
        this.rightMask = (1L << rightBits) - 1;
    }

    /** Permutes numbers below the size, in place. */
    void permute(long[] numbers) {
        walk(numbers, numbers.length, true);
    }

    /** Undoes {@link #permute}, in place. */
    void restore(long[] numbers) {
        walk(numbers, numbers.length, false);
    }

    private void walk(long[] numbers, int count, boolean forward) {
        rounds(numbers, count, forward);
        long[] outside = new long[count];
        int[] places = new int[count];
        while (true) {
            int left = 0;
            for (int i = 0; i < count; i++) {
                if (numbers[i] >= size) {
                    outside[left] = numbers[i];
                    places[left++] = i;
                }
            }
            if (left == 0) {
                return;
            }
            rounds(outside, left, forward);
            for (int i = 0; i < left; i++) {
                numbers[places[i]] = outside[i];
            }
        }
    }

    private void rounds(long[] numbers, int count, boolean forward) {
        for (int i = 0; i < ROUNDS; i++) {
            round(numbers, count, forward ? i : ROUNDS - 1 - i);
        }
    }

    /** Even rounds change the left half by the right one, odd rounds the right by the left. */
    private void round(long[] numbers, int count, int round) {
        boolean changesLeft = round % 2 == 0;
        ensureRoom(count);
        for (int i = 0; i < count; i++) {
            LONGS.set(
                    in, BLOCK * i, changesLeft ? numbers[i] & rightMask : numbers[i] >>> rightBits);
            LONGS.set(in, BLOCK * i + Long.BYTES, (long) round);
        }
        encrypt(count);
        for (int i = 0; i < count; i++) {
            long noise = (long) LONGS.get(out, BLOCK * i);
            numbers[i] ^= changesLeft ? (noise & leftMask) << rightBits : noise & rightMask;
        }
    }

    private void ensureRoom(int count) {
        if (in.length < BLOCK * count) {
            in = new byte[BLOCK * count];
            out = new byte[BLOCK * count];
        }
    }

    private void encrypt(int count) {
        try {
            aes.update(in, 0, BLOCK * count, out, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES refuses whole blocks", impossible);
        }
    }

    /** Each block is an input of the round function and no part of a message: ECB is right here. */
    @SuppressWarnings("InsecureCryptoUsage")
    private static Cipher cipher(CodeKey key, String context, long size) {
        Mac mac = key.mac();
        mac.update(
                ("voucher permutation\0" + context + "\0" + size).getBytes(StandardCharsets.UTF_8));
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(mac.doFinal(), 0, BLOCK, "AES"));
            return cipher;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES", missing);
        }
    }
}
