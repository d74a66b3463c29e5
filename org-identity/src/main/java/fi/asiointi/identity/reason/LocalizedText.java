package fi.asiointi.identity.reason;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One text in Finnish, Swedish and English.
 *
 * @param fi the Finnish text
 * @param sv the Swedish text
 * @param en the English text
 */
public record LocalizedText(String fi, String sv, String en) {

    /** A text that is the same in every language, such as a name or a formula. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text, text);
    }

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }

    /** The text with each {@code {name}} replaced by the parameter of that name. */
    public LocalizedText with(Map<String, String> parameters) {
        return parameters.isEmpty() ? this : map(text -> filled(text, parameters));
    }

    private LocalizedText map(UnaryOperator<String> change) {
        return new LocalizedText(change.apply(fi), change.apply(sv), change.apply(en));
    }

    private static String filled(String text, Map<String, String> parameters) {
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
            filled.append(value != null ? value : text.substring(open, close + 1));
            from = close + 1;
        }
    }
}
