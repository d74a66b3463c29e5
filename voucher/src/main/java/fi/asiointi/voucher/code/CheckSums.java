package fi.asiointi.voucher.code;

/** The check values of the schemes that calculate with whole numbers. */
final class CheckSums {
    /** Below it one more character, of 36 at most, still fits in. */
    private static final long LARGE = Long.MAX_VALUE / 64;

    private CheckSums() {}

    /** ISO 7064 MOD 97-10 as DataCite's base32-lib writes it: {@code 98 − (100·n mod 97)}. */
    static int mod97(int[] symbols, int length, int size) {
        return 98 - 100 * remainder(symbols, length, size, 97) % 97;
    }

    /** Crockford's check symbol: {@code n mod 37}. */
    static int mod37(int[] symbols, int length, int size) {
        return remainder(symbols, length, size, 37);
    }

    /** The hybrid system of ISO 7064 with the moduli {@code size + 1} and {@code size}. */
    static int hybrid(int[] symbols, int length, int size) {
        int product = size;
        for (int i = 0; i < length; i++) {
            int sum = (product + symbols[i]) % size;
            product = 2 * (sum == 0 ? size : sum) % (size + 1);
        }
        return (size + 1 - product) % size;
    }

    /**
     * Luhn mod N: every second value from the right is doubled, and a value of two digits counts as
     * their sum. Both sums are kept, with the last value doubled and single, since at the next
     * value they change places.
     */
    static int luhn(int[] symbols, int length, int size) {
        int lastDoubled = 0;
        int lastSingle = 0;
        for (int i = 0; i < length; i++) {
            int doubled = 2 * symbols[i];
            int digits = doubled / size + doubled % size;
            int before = lastDoubled;
            lastDoubled = (lastSingle + digits) % size;
            lastSingle = (before + symbols[i]) % size;
        }
        return (size - lastDoubled) % size;
    }

    private static int remainder(int[] symbols, int length, int size, int divisor) {
        long remainder = 0;
        for (int i = 0; i < length; i++) {
            remainder = remainder * size + symbols[i];
            if (remainder > LARGE) {
                remainder %= divisor;
            }
        }
        return (int) (remainder % divisor);
    }
}
