package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The code of a Finnish municipality (kuntakoodi): three digits, kept as text, as in {@code 091}
 * for Helsinki.
 *
 * @param value the canonical form, three digits
 */
public record MunicipalityCode(@JsonValue String value) implements Comparable<MunicipalityCode> {
    private static final String SHAPE = "###";

    /** The code of Helsinki. */
    public static final MunicipalityCode HELSINKI = new MunicipalityCode("091");

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public MunicipalityCode {
        Refusal.require(value, fault(value), MunicipalityCode::refusal);
    }

    /**
     * Reads the canonical form.
     *
     * @param text three digits
     * @return the code; the municipality need not exist any more
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static MunicipalityCode parse(String text) {
        return new MunicipalityCode(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<MunicipalityCode> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), MunicipalityCode::new, MunicipalityCode::refusal);
    }

    /**
     * As {@link #tryParse}, with spaces forgiven. A lost leading zero is not put back: {@code 91}
     * may be a slip for any code.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<MunicipalityCode> tryParseLenient(@Nullable CharSequence text) {
        return tryParse(text == null ? null : Spelling.withoutSpaces(text));
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
    public int compareTo(MunicipalityCode other) {
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
        return Refusal.at("municipalityCode." + fault, Shape.firstMisfit(text, SHAPE));
    }
}
