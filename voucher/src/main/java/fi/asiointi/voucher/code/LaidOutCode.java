package fi.asiointi.voucher.code;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A typed text under a layout, read as far as it can be read without a key. */
final class LaidOutCode {
    private final Layout layout;
    private final TypedText typed;

    /** The values of its characters, or {@link Layout#NONE}. */
    private final int[] symbols;

    LaidOutCode(Layout layout, @Nullable CharSequence text) {
        this.layout = layout;
        this.typed = TypedText.trimmed(text == null ? "" : text);
        this.symbols = typed.length() > Layout.LONGEST_TEXT ? Layout.NONE : layout.symbols(typed);
    }

    CodeReading reading() {
        if (symbols.length == 0) {
            return new CodeReading.Refused(layout.fault(typed), List.of());
        }
        if (!layout.check().isRight(symbols, layout.alphabet().size())) {
            return mistyped();
        }
        long serial = serial(symbols);
        return serial == 0
                ? new CodeReading.Refused(Texts.reason("OUT_OF_RANGE"), List.of())
                : new CodeReading.Read(new VoucherCode(serial, layout.text(symbols, typed)));
    }

    /** The values of the characters between the payload and the check. */
    byte[] tag() {
        byte[] tag = new byte[layout.tag()];
        for (int i = 0; i < tag.length; i++) {
            tag[i] = (byte) symbols[layout.payload() + i];
        }
        return tag;
    }

    private CodeReading mistyped() {
        List<int[]> meant =
                new Slips(layout.check(), layout.alphabet().size())
                        .oneSlipAway(symbols)
                        .filter(right -> serial(right) > 0)
                        .toList();
        return new CodeReading.Refused(
                meant.size() == 1 ? located(meant.get(0)) : Texts.reason("CHECKSUM"),
                meant.stream()
                        .map(this::code)
                        .distinct()
                        .limit(CodeReading.Refused.MAX_SUGGESTIONS)
                        .toList());
    }

    /** The only right code nearby blames one character, or two neighbours that were swapped. */
    private Reason located(int[] right) {
        int[] wrong =
                IntStream.range(0, right.length).filter(i -> right[i] != symbols[i]).toArray();
        return wrong.length == 1
                ? Texts.reason("CHECKSUM", "position", layout.placeOf(typed, wrong[0]) + 1)
                : Texts.reason("CHECKSUM");
    }

    private VoucherCode code(int[] right) {
        return new VoucherCode(serial(right), layout.text(right));
    }

    private long serial(int[] right) {
        return layout.alphabet().number(right, layout.payload());
    }
}
