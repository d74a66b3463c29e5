package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, amounts and names as texts write them. */
final class Written {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private Written() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    static String euros(Money amount) {
        return amount.isWholeEuros()
                ? String.valueOf(amount.cents() / 100)
                : amount.toEuros().toPlainString().replace('.', ',');
    }

    /** What people call one of the policy's choices. */
    static LocalizedText named(Enum<?> choice) {
        String kind = choice.getDeclaringClass().getSimpleName();
        return Texts.reason("name." + kind + "." + choice.name()).text();
    }
}
