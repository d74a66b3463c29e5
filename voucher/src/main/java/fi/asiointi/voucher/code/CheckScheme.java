package fi.asiointi.voucher.code;

import java.util.Arrays;

/**
 * How the last characters of a code are calculated from those before them, so that slips of the
 * keyboard are noticed.
 *
 * <p>Which share of each kind of slip a scheme notices stands in {@code docs/check-schemes.md},
 * which a test writes. No scheme hinders guessing: whoever guesses calculates the check characters.
 * The figures below are for codes of ten characters and their check.
 */
public enum CheckScheme {
    /**
     * Two characters of the alphabet, Reed–Solomon over GF(32); the scheme to choose. Notices every
     * one or two wrong characters, every swap and every twin, and can say which one character is
     * wrong. Of random texts 1 in 1 024 passes. For alphabets of 32 and codes of up to 31
     * characters.
     */
    GF32_TWO(2, 32) {
        @Override
        int value(int[] symbols, int length, int size) {
            return Gf32.twoChecks(symbols, length);
        }

        @Override
        void requireFitting(Alphabet alphabet, int length) {
            requireField(alphabet, length);
        }
    },

    /**
     * One character of the alphabet, {@code acc·α + d} over GF(32) (Damm's method). Notices every
     * wrong character, every swap and every twin at any distance; 1 random text in 32 passes. For
     * alphabets of 32 and codes of up to 31 characters.
     */
    GF32_ONE(1, 32) {
        @Override
        int value(int[] symbols, int length, int size) {
            return Gf32.oneCheck(symbols, length);
        }

        @Override
        void requireFitting(Alphabet alphabet, int length) {
            requireField(alphabet, length);
        }
    },

    /**
     * Two decimal digits, ISO 7064 MOD 97-10, as Helsinki and DataCite write them. With the
     * alphabet of Crockford it notices every wrong character, every swap and twin of neighbours and
     * over one place, and 99 % of the rest. For alphabets that begin with the ten digits.
     */
    MOD_97_10(2, 10) {
        @Override
        int value(int[] symbols, int length, int size) {
            return CheckSums.mod97(symbols, length, size);
        }

        @Override
        void requireFitting(Alphabet alphabet, int length) {
            require(
                    alphabet.symbols().startsWith("0123456789"),
                    "MOD_97_10 needs an alphabet that begins with 0123456789",
                    alphabet);
        }
    },

    /**
     * One of 37 characters, Crockford's own: the alphabet and {@code * ~ $ = U}, which are awkward
     * on a telephone and in an address. Notices every wrong character and every swap, and 97 % of
     * the rest; but where the check equals the character before it, it notices no twin of the two
     * ({@code 033} typed for {@code 022}). For alphabets of 32 that read none of the five.
     */
    MOD_37(1, 37) {
        @Override
        int value(int[] symbols, int length, int size) {
            return CheckSums.mod37(symbols, length, size);
        }

        @Override
        void requireFitting(Alphabet alphabet, int length) {
            require(alphabet.size() == 32, "MOD_37 needs an alphabet of 32 characters", alphabet);
            require(
                    extraSymbols().chars().allMatch(c -> alphabet.valueOf((char) c) < 0),
                    "MOD_37 needs an alphabet that does not read * ~ $ = U",
                    alphabet);
        }

        @Override
        String extraSymbols() {
            return "*~$=U";
        }
    },

    /**
     * One character of the alphabet, the hybrid system of ISO 7064. Notices every wrong character,
     * 99.9 % of swapped neighbours and 96–98 % of the rest. For alphabets of 36.
     */
    ISO_7064_MOD_37_36(1, 36) {
        @Override
        int value(int[] symbols, int length, int size) {
            return CheckSums.hybrid(symbols, length, size);
        }

        @Override
        void requireFitting(Alphabet alphabet, int length) {
            require(
                    alphabet.size() == 36,
                    "ISO_7064_MOD_37_36 needs an alphabet of 36 characters",
                    alphabet);
        }
    },

    /**
     * One character of the alphabet, Luhn mod N, as on payment cards. Notices every wrong character
     * and nearly every swap of neighbours, but no swap over one place. For alphabets of an even
     * size: with an odd one two values would count alike.
     */
    LUHN_MOD_N(1, 0) {
        @Override
        int value(int[] symbols, int length, int size) {
            return CheckSums.luhn(symbols, length, size);
        }

        @Override
        void requireFitting(Alphabet alphabet, int length) {
            require(
                    alphabet.size() % 2 == 0,
                    "LUHN_MOD_N needs an alphabet of an even size",
                    alphabet);
        }
    },

    /** No check character: every text of the right length passes. */
    NONE(0, 0) {
        @Override
        int value(int[] symbols, int length, int size) {
            return 0;
        }

        @Override
        void requireFitting(Alphabet alphabet, int length) {}
    };

    private final int characters;

    /** How many different check characters there are; 0 when as many as the alphabet has. */
    private final int ownRadix;

    CheckScheme(int characters, int ownRadix) {
        this.characters = characters;
        this.ownRadix = ownRadix;
    }

    /** {@return how many check characters a code has} */
    public int characters() {
        return characters;
    }

    /**
     * {@return the values of the check characters}
     *
     * @param payload the values of the characters before them
     * @param alphabet the alphabet of the code
     * @throws IllegalArgumentException when the scheme does not fit the alphabet or the length
     */
    public int[] checkOf(int[] payload, Alphabet alphabet) {
        requireFitting(alphabet, payload.length + characters);
        int[] symbols = Arrays.copyOf(payload, payload.length + characters);
        putCheck(symbols, alphabet.size());
        return Arrays.copyOfRange(symbols, payload.length, symbols.length);
    }

    /**
     * {@return whether the last characters are the check of those before them}
     *
     * @param symbols the values of all characters
     * @param alphabet the alphabet of the code
     * @throws IllegalArgumentException when the scheme does not fit the alphabet or the length
     */
    public boolean isRight(int[] symbols, Alphabet alphabet) {
        requireFitting(alphabet, symbols.length);
        return isRight(symbols, alphabet.size());
    }

    /** The check as one number, whose digits are the values of the check characters. */
    abstract int value(int[] symbols, int length, int size);

    /** Refuses an alphabet or a length (of the whole code) that the scheme does not fit. */
    abstract void requireFitting(Alphabet alphabet, int length);

    /** Characters that only the check has, with the values that follow those of the alphabet. */
    String extraSymbols() {
        return "";
    }

    /** How many different check characters there are. */
    int radix(int size) {
        return ownRadix == 0 ? size : ownRadix;
    }

    /** Puts the check into the last places. */
    void putCheck(int[] symbols, int size) {
        int length = symbols.length - characters;
        int rest = value(symbols, length, size);
        for (int i = symbols.length - 1; i >= length; i--) {
            symbols[i] = rest % radix(size);
            rest /= radix(size);
        }
    }

    boolean isRight(int[] symbols, int size) {
        int length = symbols.length - characters;
        int radix = radix(size);
        int typed = 0;
        boolean inside = true;
        for (int i = length; i < symbols.length; i++) {
            inside &= symbols[i] < radix;
            typed = typed * radix + symbols[i];
        }
        return inside && typed == value(symbols, length, size);
    }

    void requireField(Alphabet alphabet, int length) {
        require(alphabet.size() == 32, name() + " needs an alphabet of 32 characters", alphabet);
        require(length <= Gf32.LONGEST, name() + " is for codes of up to 31 characters", length);
    }

    static void require(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message + ", not " + value);
        }
    }
}
