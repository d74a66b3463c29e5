package fi.asiointi.voucher.code;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The two commonest slips of a typing hand, undone: what may have been meant by a wrong code. */
final class Slips {

    private Slips() {}

    /** The serial numbers of all right codes that are one swap or one character away. */
    static Stream<Long> oneSlipAway(int[] symbols) {
        return LongStream.concat(neighboursSwapped(symbols), oneCharacterChanged(symbols)).boxed();
    }

    private static LongStream neighboursSwapped(int[] symbols) {
        return IntStream.range(0, symbols.length - 1)
                .mapToObj(i -> swapped(symbols, i))
                .filter(CodeSymbols::checkDigitsAreRight)
                .mapToLong(CodeSymbols::serial);
    }

    private static LongStream oneCharacterChanged(int[] symbols) {
        return IntStream.range(0, symbols.length)
                .boxed()
                .flatMap(
                        i ->
                                IntStream.range(0, CodeSymbols.ALPHABET.length())
                                        .mapToObj(symbol -> changed(symbols, i, symbol)))
                .filter(CodeSymbols::checkDigitsAreRight)
                .mapToLong(CodeSymbols::serial);
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
