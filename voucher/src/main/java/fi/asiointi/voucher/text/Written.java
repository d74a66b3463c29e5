package fi.asiointi.voucher.text;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, amounts and names as texts write them. */
public final class Written {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private Written() {}

    /**
     * {@return a day as people write it: 31.8.2026}
     *
     * @param day the day
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * {@return an amount as people write it, without cents where there are none}
     *
     * @param amount the amount in euros
     */
    public static String euros(Money amount) {
        return amount.isWholeEuros()
                ? String.valueOf(amount.cents() / 100)
                : amount.toEuros().toPlainString().replace('.', ',');
    }

    /**
     * {@return what people call one of the policy's choices}
     *
     * @param choice a choice that has a name in {@code texts.json}
     */
    public static LocalizedText named(Enum<?> choice) {
        String kind = choice.getDeclaringClass().getSimpleName();
        return Texts.reason("name." + kind + "." + choice.name()).text();
    }
}
