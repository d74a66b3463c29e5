package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity identifier (LEI, ISO 17442): eighteen letters or digits and two check digits.
 *
 * <p>An organisation has at most one; in Finland the Patent and Registration Office gives them to
 * those with a Business ID, and GLEIF tells freely which is whose.
 *
 * @param value the canonical form, twenty characters
 * @see <a href="https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure">GLEIF: ISO
 *     17442, the LEI code structure</a>
 */
public record Lei(@JsonValue String value) implements Comparable<Lei> {
    private static final int LENGTH = 20;
    private static final int CHECK_AT = 18;

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public Lei {
        Refusal.require(value, fault(value), Lei::refusal);
    }

    /**
     * Reads the canonical form.
     *
     * @param text twenty characters
     * @return the identifier; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static Lei parse(String text) {
        return new Lei(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code LENGTH}, {@code
     * CHECK_DIGIT} (with the parameter {@code expected}).
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<Lei> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), Lei::new, Lei::refusal);
    }

    /**
     * Reads what people write: small letters and spaces.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<Lei> tryParseLenient(@Nullable CharSequence text) {
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

    @Override
    public int compareTo(Lei other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0 || Shape.firstNeitherLetterNorDigit(text, 0) > 0) {
            return "FORMAT";
        }
        if (text.length() != LENGTH) {
            return "LENGTH";
        }
        if (!Shape.hasDigitsFrom(text, CHECK_AT)) {
            return "FORMAT";
        }
        return Mod97.areCheckDigits(text, CHECK_AT) && Mod97.remainder(0, text, 0, LENGTH) == 1
                ? null
                : "CHECK_DIGIT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        return switch (fault) {
            case "CHECK_DIGIT" ->
                    Refusal.expecting(
                            "lei.CHECK_DIGIT",
                            Mod97.checkDigits(Mod97.remainder(0, text, 0, CHECK_AT) * 100 % 97),
                            CHECK_AT + 1);
            case "FORMAT" -> Refusal.at("lei.FORMAT", firstMisfit(text));
            default -> Refusal.of("lei." + fault);
        };
    }

    private static int firstMisfit(CharSequence text) {
        int wrong = Shape.firstNeitherLetterNorDigit(text, 0);
        return wrong > 0 ? wrong : Shape.firstNonDigit(text, CHECK_AT);
    }
}
