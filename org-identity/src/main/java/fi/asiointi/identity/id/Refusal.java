package fi.asiointi.identity.id;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Why a text is not an identifier, with the texts of {@code texts.json} beside this package. */
final class Refusal {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(Refusal.class.getResourceAsStream("texts.json"));

    private Refusal() {}

    static Reason of(String key, Object... namesAndValues) {
        return TEXTS.reason(key, namesAndValues);
    }

    /** With the place of the first wrong character, counted from 1; 0 names none. */
    static Reason at(String key, int position) {
        return position > 0 ? TEXTS.reason(key, "position", position) : TEXTS.reason(key);
    }

    /** With what would be right at the place. */
    static Reason expecting(String key, Object expected, int position) {
        return TEXTS.reason(key, "expected", expected, "position", position);
    }

    /** The value, or the reason why there is none. An absent text is read as an empty one. */
    static <T> Parsed<T> parsed(
            @Nullable CharSequence text,
            @Nullable String fault,
            Function<String, T> value,
            BiFunction<String, CharSequence, Reason> refusal) {
        CharSequence told = text == null ? "" : text;
        return fault == null
                ? new Parsed.Valid<>(value.apply(told.toString()))
                : new Parsed.Invalid<>(refusal.apply(fault, told));
    }

    /** For constructors: refuses a value that has a fault. */
    static void require(
            String value,
            @Nullable String fault,
            BiFunction<String, CharSequence, Reason> refusal) {
        if (fault != null) {
            throw new IllegalArgumentException(refusal.apply(fault, value).toString());
        }
    }
}
