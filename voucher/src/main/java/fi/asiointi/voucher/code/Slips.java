package fi.asiointi.voucher.code;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The two commonest slips of a typing hand, undone: what may have been meant by a wrong code.
 *
 * @param check the scheme that found the code wrong
 * @param size how many characters the alphabet has
 */
record Slips(CheckScheme check, int size) {

    /** Every right code that is one swap of neighbours or one character away; swaps come first. */
    Stream<int[]> oneSlipAway(int[] symbols) {
        return Stream.concat(neighboursSwapped(symbols), oneCharacterChanged(symbols));
    }

    private Stream<int[]> neighboursSwapped(int[] symbols) {
        return IntStream.range(0, symbols.length - 1)
                .mapToObj(i -> swapped(symbols, i))
                .filter(this::isRight);
    }

    /**
     * With one check character a change at any place mends the code, which tells nobody a thing.
     */
    private Stream<int[]> oneCharacterChanged(int[] symbols) {
        return switch (check) {
            case GF32_TWO -> Gf32.mended(symbols).filter(this::isRight).stream();
            case MOD_97_10 -> everyCharacterChanged(symbols).filter(this::isRight);
            case GF32_ONE, MOD_37, ISO_7064_MOD_37_36, LUHN_MOD_N, NONE -> Stream.empty();
        };
    }

    private Stream<int[]> everyCharacterChanged(int[] symbols) {
        return IntStream.range(0, symbols.length)
                .boxed()
                .flatMap(
                        i ->
                                IntStream.range(0, size)
                                        .mapToObj(symbol -> changed(symbols, i, symbol)));
    }

    private boolean isRight(int[] symbols) {
        return check.isRight(symbols, size);
    }

    private static int[] swapped(int[] symbols, int at) {
        int[] swapped = symbols.clone();
        swapped[at] = symbols[at + 1];
        swapped[at + 1] = symbols[at];
        return swapped;
    }

    private static int[] changed(int[] symbols, int at, int symbol) {
        int[] changed = symbols.clone();
        changed[at] = symbol;
        return changed;
    }
}
