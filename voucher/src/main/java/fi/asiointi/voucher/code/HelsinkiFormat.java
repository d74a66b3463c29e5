package fi.asiointi.voucher.code;

import fi.asiointi.voucher.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two ways of reading Helsinki's codes; both write them alike. */
record HelsinkiFormat(String name, boolean readsOldNumbersInBase32) implements CodeFormat {

    /** The first number that is written with check digits. */
    private static final long FIRST_CODED = 100_000;

    private static final long LAST_ISSUED = (1L << 50) - 1;
    private static final Slips SLIPS = new Slips(CodeSymbols.CHECK, CodeSymbols.ALPHABET.size());

    /** As the city's form: more than this is no code but a text pasted by mistake. */
    private static final int LONGEST_TEXT = 64;

    @Override
    public long firstIssued() {
        return FIRST_CODED;
    }

    @Override
    public long lastIssued() {
        return LAST_ISSUED;
    }

    @Override
    public long largest() {
        return Long.MAX_VALUE;
    }

    @Override
    public VoucherCode code(long serial) {
        if (serial < 1) {
            throw new IllegalArgumentException(
                    "A voucher's serial number is 1 or more, not " + serial);
        }
        return new VoucherCode(
                serial, serial < FIRST_CODED ? Long.toString(serial) : CodeSymbols.write(serial));
    }

    @Override
    public CodeReading tryParse(@Nullable CharSequence text) {
        var typed = TypedText.trimmed(text == null ? "" : text);
        if (typed.length() > LONGEST_TEXT) {
            return refused("TOO_LONG");
        }
        return typed.isPlainNumberBelow(FIRST_CODED) ? plain(typed.plainNumber()) : coded(typed);
    }

    private CodeReading plain(long serial) {
        return serial == 0 ? refused("OUT_OF_RANGE") : new CodeReading.Read(code(serial));
    }

    private CodeReading coded(TypedText typed) {
        int wrong = typed.firstWrongCharacter();
        if (wrong >= 0) {
            return refused("BAD_CHARACTER", "position", wrong + 1);
        }
        int[] symbols = typed.symbols();
        if (symbols.length <= CodeSymbols.CHECK_DIGITS) {
            return refused("TOO_SHORT");
        }
        long serial = CodeSymbols.serial(symbols);
        if (serial == CodeSymbols.TOO_LARGE) {
            return refused("TOO_LONG");
        }
        return CodeSymbols.checkDigitsAreRight(symbols)
                ? checked(serial, symbols)
                : mistyped(symbols);
    }

    private CodeReading checked(long serial, int[] symbols) {
        if (serial >= FIRST_CODED) {
            return new CodeReading.Read(new VoucherCode(serial, CodeSymbols.text(symbols)));
        }
        if (serial == 0) {
            return refused("OUT_OF_RANGE");
        }
        return readsOldNumbersInBase32
                ? new CodeReading.Read(code(serial))
                : new CodeReading.Refused(Texts.reason("OLD_NUMBER"), List.of(code(serial)));
    }

    private CodeReading mistyped(int[] symbols) {
        List<VoucherCode> meant =
                SLIPS.oneSlipAway(symbols)
                        .map(CodeSymbols::serial)
                        .filter(serial -> serial >= FIRST_CODED && serial <= LAST_ISSUED)
                        .distinct()
                        .limit(CodeReading.Refused.MAX_SUGGESTIONS)
                        .map(this::code)
                        .toList();
        return new CodeReading.Refused(Texts.reason("CHECKSUM"), meant);
    }

    private static CodeReading refused(String code, Object... namesAndValues) {
        return new CodeReading.Refused(Texts.reason(code, namesAndValues), List.of());
    }
}
