package fi.asiointi.identity.reason;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One text in Finnish, Swedish and English.
 *
 * @param fi the Finnish text
 * @param sv the Swedish text
 * @param en the English text
 */
public record LocalizedText(String fi, String sv, String en) {

    /**
     * {@return a text that is the same in every language, such as a name or a formula}
     *
     * @param text the text in all three
     */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text, text);
    }

    /**
     * {@return the text in one language}
     *
     * @param language the reader's language
     */
    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }

    /**
     * {@return the text with each {@code {name}} replaced by the parameter of that name} A date
     * such as {@code 2026-03-01} is written as is usual in the language: 1.3.2026, and 1 March 2026
     * in English.
     *
     * @param parameters the values by name; a place without a value stays open
     */
    public LocalizedText with(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? this
                : new LocalizedText(
                        filled(fi, parameters, Dates.FINNISH),
                        filled(sv, parameters, Dates.FINNISH),
                        filled(en, parameters, Dates.ENGLISH));
    }

    /**
     * {@return the text with {@code {name}} replaced by what the thing is called in each language}
     *
     * @param name the name of the place
     * @param value what stands there, such as the name of a municipality
     */
    public LocalizedText with(String name, LocalizedText value) {
        return new LocalizedText(
                fi.replace("{" + name + "}", value.fi),
                sv.replace("{" + name + "}", value.sv),
                en.replace("{" + name + "}", value.en));
    }

    private static String filled(
            String text, Map<String, String> parameters, DateTimeFormatter dates) {
        var filled = new StringBuilder(text.length() + 16);
        int from = 0;
        while (true) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                return filled.append(text, from, text.length()).toString();
            }
            String value = parameters.get(text.substring(open + 1, close));
            filled.append(text, from, open);
            filled.append(value != null ? written(value, dates) : text.substring(open, close + 1));
            from = close + 1;
        }
    }

    private static String written(String value, DateTimeFormatter dates) {
        if (!Dates.ISO.matcher(value).matches()) {
            return value;
        }
        try {
            return dates.format(LocalDate.parse(value));
        } catch (DateTimeException noSuchDay) {
            return value;
        }
    }

    /** How dates are written; set up when the first text is filled in, not with the first text. */
    private static final class Dates {
        private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        private static final DateTimeFormatter FINNISH =
                DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
        private static final DateTimeFormatter ENGLISH =
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    }
}
