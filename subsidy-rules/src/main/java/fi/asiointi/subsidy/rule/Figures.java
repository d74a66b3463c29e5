package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as programs read them, and as people of each language do. */
public final class Figures {
    /** A space that no line breaks at, between the thousands of Finnish and Swedish figures. */
    private static final char SPACE = '\u00a0';

    private Figures() {}

    /** As programs read it; empty for nothing. */
    static String plain(@Nullable Object figure) {
        if (figure == null) {
            return "";
        }
        return figure instanceof BigDecimal number ? number.toPlainString() : figure.toString();
    }

    /** As people read it. */
    static LocalizedText written(@Nullable Object figure) {
        if (figure instanceof Money money) {
            BigDecimal euros = money.toEuros();
            return written(money.isWholeEuros() ? euros.setScale(0) : euros);
        }
        if (figure instanceof BigDecimal number) {
            return new LocalizedText(
                    written(number, Language.FI),
                    written(number, Language.SV),
                    written(number, Language.EN));
        }
        if (figure instanceof Answer answer) {
            return RuleTexts.ALL.text("answer." + answer);
        }
        return LocalizedText.same("{figure}").with(Map.of("figure", plain(figure)));
    }

    /**
     * {@return a figure as people of each language write it, with its unit}
     *
     * @param figure an amount, a decimal number, an answer, or anything whose text can be shown;
     *     null gives an empty text
     * @param unit what it counts
     */
    public static LocalizedText written(@Nullable Object figure, Unit unit) {
        LocalizedText number = written(isWholeEuros(figure, unit) ? whole(figure) : figure);
        LocalizedText symbol = symbol(figure, unit);
        return new LocalizedText(
                number.fi() + symbol.fi(), number.sv() + symbol.sv(), number.en() + symbol.en());
    }

    private static boolean isWholeEuros(@Nullable Object figure, Unit unit) {
        return (unit == Unit.EUROS || unit == Unit.EUROS_PER_MONTH)
                && figure instanceof BigDecimal euros
                && euros.stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable Object whole(@Nullable Object figure) {
        return figure instanceof BigDecimal euros ? euros.setScale(0) : figure;
    }

    /** A number with at most four decimals, as it is written in a language. */
    static String written(BigDecimal number, Language language) {
        BigDecimal shown =
                number.scale() > 4
                        ? number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros()
                        : number;
        String plain = shown.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(shown.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0 && whole.length() > 3) {
                text.append(language == Language.EN ? ',' : SPACE);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(language == Language.EN ? '.' : ',')
                    .append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** The unit's symbol with the space before it; nothing where there is no figure. */
    static LocalizedText symbol(@Nullable Object figure, Unit unit) {
        LocalizedText symbol = unit.symbol();
        return figure == null || symbol.en().isEmpty()
                ? LocalizedText.same("")
                : new LocalizedText(SPACE + symbol.fi(), SPACE + symbol.sv(), SPACE + symbol.en());
    }
}
