package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish postal code (postinumero): five digits, kept as text.
 *
 * <p>A code need not be of a place: companies have their own, such as {@code 00045} of Nokia's
 * post. Postal codes and municipalities do not follow each other's borders.
 *
 * @param value the canonical form, five digits
 */
public record PostalCode(@JsonValue String value) implements Comparable<PostalCode> {
    private static final String SHAPE = "#####";

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public PostalCode {
        Refusal.require(value, fault(value), PostalCode::refusal);
    }

    /**
     * Reads the canonical form.
     *
     * @param text five digits
     * @return the code; it need not be in use
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static PostalCode parse(String text) {
        return new PostalCode(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<PostalCode> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), PostalCode::new, PostalCode::refusal);
    }

    /**
     * Reads what people write: spaces around, and the {@code FI-} or {@code AX-} of post from
     * abroad.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<PostalCode> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(text == null ? null : canonical(text));
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
    public int compareTo(PostalCode other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        return text != null && Shape.fits(text, SHAPE) ? null : "FORMAT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        return Refusal.at("postalCode." + fault, Shape.firstMisfit(text, SHAPE));
    }

    private static String canonical(CharSequence text) {
        String plain = Spelling.upperCased(Spelling.withoutSpacesAndDashes(text));
        return plain.startsWith("FI") || plain.startsWith("AX") ? plain.substring(2) : plain;
    }
}
