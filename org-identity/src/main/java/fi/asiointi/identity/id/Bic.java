package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The code of a bank (BIC, ISO 9362): four letters of the bank, two of the country, two characters
 * of the place, and three of the branch where there are any, as in {@code NDEAFIHH}.
 *
 * <p>It is not derived from an account number here: tables of banks go stale with every merger.
 *
 * @param value the canonical form, eight or eleven characters
 */
public record Bic(@JsonValue String value) implements Comparable<Bic> {
    private static final String SHAPE = "@@@@@@*****";
    private static final String SHORT_SHAPE = "@@@@@@**";
    private static final int SHORT = 8;
    private static final int LONG = 11;
    private static final int COUNTRY_AT = 4;

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public Bic {
        Refusal.require(value, fault(value), Bic::refusal);
    }

    /**
     * Reads the canonical form.
     *
     * @param text eight or eleven characters
     * @return the code; the bank need not exist
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static Bic parse(String text) {
        return new Bic(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<Bic> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), Bic::new, Bic::refusal);
    }

    /**
     * Reads what people write: small letters and spaces.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<Bic> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(text == null ? null : Spelling.upperCased(Spelling.withoutSpaces(text)));
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** {@return the country of the bank, by its code of ISO 3166} */
    public String country() {
        return value.substring(COUNTRY_AT, COUNTRY_AT + 2);
    }

    @Override
    public int compareTo(Bic other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || (text.length() != SHORT && text.length() != LONG)) {
            return "FORMAT";
        }
        return firstMisfit(text) == 0
                        && Countries.isCountry(text.charAt(COUNTRY_AT), text.charAt(COUNTRY_AT + 1))
                ? null
                : "FORMAT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        int misfit = firstMisfit(text);
        return Refusal.at("bic." + fault, misfit == 0 ? COUNTRY_AT + 1 : misfit);
    }

    private static int firstMisfit(CharSequence text) {
        return Shape.firstMisfit(text, text.length() <= SHORT ? SHORT_SHAPE : SHAPE);
    }
}
