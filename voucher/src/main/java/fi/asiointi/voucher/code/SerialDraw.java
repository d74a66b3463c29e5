package fi.asiointi.voucher.code;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/**
 * Numbers between two limits, each equally likely: so many random bits as the widest number needs,
 * drawn again when they fall outside. Bits are taken from the source in blocks, because a
 * cryptographic one is slow to start.
 */
final class SerialDraw {
    /** Half of all draws fall inside at worst: a good source never needs so many. */
    private static final int MAX_DRAWS = 128;

    private final RandomGenerator random;
    private final long first;
    private final long width;
    private final int unusedBits;
    private final ByteBuffer block;

    SerialDraw(RandomGenerator random, long first, long last, int numbersInBlock) {
        this.random = random;
        this.first = first;
        this.width = last - first;
        this.unusedBits = Long.numberOfLeadingZeros(width);
        this.block = ByteBuffer.allocate(numbersInBlock * Long.BYTES);
        block.position(block.limit());
    }

    synchronized long next() {
        for (int i = 0; i < MAX_DRAWS; i++) {
            long drawn = nextBits() >>> unusedBits;
            if (drawn <= width) {
                return first + drawn;
            }
        }
        throw new IllegalStateException("The source of random numbers is broken");
    }

    private long nextBits() {
        if (!block.hasRemaining()) {
            random.nextBytes(block.array());
            block.rewind();
        }
        return block.getLong();
    }
}
