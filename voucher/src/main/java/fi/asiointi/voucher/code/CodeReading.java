package fi.asiointi.voucher.code;

import fi.asiointi.identity.reason.Reason;
import java.util.List;
import java.util.OptionalInt;

/** What came of reading a typed code. */
public sealed interface CodeReading {

    /**
     * The text is a code. Whether a voucher has it, only the store knows.
     *
     * @param code the code in its canonical spelling
     */
    record Read(VoucherCode code) implements CodeReading {}

    /**
     * The text is no code.
     *
     * <p>The reason's code is one of {@code TOO_SHORT}, {@code TOO_LONG}, {@code BAD_CHARACTER},
     * {@code CHECKSUM} and {@code OUT_OF_RANGE}; {@code OLD_NUMBER} with {@link
     * CodeFormat#HELSINKI_STRICT}, {@code WRONG_PREFIX} with a prefix, {@code NOT_GENUINE} with a
     * {@link KeyedFormat}.
     *
     * @param reason what is wrong
     * @param suggestions codes that differ from the text by one wrong character or by two
     *     neighbours in the wrong order. They are for asking the person "did you mean …?", never
     *     for going on with: a random text has such neighbours too. Swaps come first, then wrong
     *     characters from left to right; at most {@link #MAX_SUGGESTIONS}. With one check character
     *     only swaps are suggested, since a change at any place would mend the code
     */
    record Refused(Reason reason, List<VoucherCode> suggestions) implements CodeReading {

        /** The most suggestions that a refusal has. */
        public static final int MAX_SUGGESTIONS = 8;

        /** A refusal whose suggestions can no longer change. */
        public Refused {
            suggestions = List.copyOf(suggestions);
        }

        /**
         * {@return where the wrong character stands in the text as it was given, blanks at its
         * start included; empty when no one character is to blame} The first character is 1.
         *
         * <p>With {@code CHECKSUM} it is the place of the one character whose change gives the only
         * right code nearby ({@link CheckScheme#GF32_TWO} finds it); a guess, though a good one.
         */
        public OptionalInt position() {
            return reason.parameter("position")
                    .map(position -> OptionalInt.of(Integer.parseInt(position)))
                    .orElseGet(OptionalInt::empty);
        }
    }
}
