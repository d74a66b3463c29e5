package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The European unique identifier of a company in the Finnish Trade Register: {@code FIFPRO.} and
 * the Business ID, as in {@code FIFPRO.0116297-6}.
 *
 * <p>Take it from the register as it stands there. Building one tells nothing: only units in the
 * Trade Register have it.
 *
 * @param value the canonical form, sixteen characters
 * @see <a href="https://avoindata.prh.fi/opendata-ytj-api/v3/schema">PRH open data: YTJ API</a>
 */
public record Euid(@JsonValue String value) implements Comparable<Euid> {
    private static final String SHAPE = "FIFPRO.#######-#";

    /** What follows the register's own letters. */
    private static final String OF_COMPANY = ".#######-#";

    private static final int BODY_AT = 7;
    private static final int CHECK_AT = 15;

    /**
     * Takes the canonical form only.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public Euid {
        Refusal.require(value, fault(value), Euid::refusal);
    }

    /**
     * Reads the canonical form.
     *
     * @param text sixteen characters, such as {@code FIFPRO.0116297-6}
     * @return the identifier; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static Euid parse(String text) {
        return new Euid(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code COUNTRY},
     * {@code REGISTER_ID}, and of the Business ID within {@code CHECK_DIGIT}, {@code
     * REMAINDER_ONE}, {@code NEVER_ISSUED}.
     *
     * @param text the canonical form; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<Euid> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(text, fault(text), Euid::new, Euid::refusal);
    }

    /**
     * Reads what people write: small letters and spaces.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<Euid> tryParseLenient(@Nullable CharSequence text) {
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

    /** {@return the Business ID within} */
    public BusinessId businessId() {
        return new BusinessId(value.substring(BODY_AT));
    }

    @Override
    public int compareTo(Euid other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    /** The code of the first rule that the text breaks; null when it breaks none. */
    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || text.length() == 0) {
            return "FORMAT";
        }
        String ofRegister = faultOfRegister(text);
        if (ofRegister != null) {
            return ofRegister;
        }
        return Shape.fits(text, SHAPE) ? BusinessIdDigits.fault(text, BODY_AT, CHECK_AT) : "FORMAT";
    }

    private static Reason refusal(String fault, CharSequence text) {
        if (BusinessIdDigits.isFault(fault)) {
            return BusinessIdDigits.refusal("innerBusinessId.", fault, text, BODY_AT, CHECK_AT);
        }
        return fault.equals("FORMAT")
                ? Refusal.at("euid.FORMAT", Shape.firstMisfit(text, SHAPE))
                : Refusal.of("euid." + fault);
    }

    /** A EUID of another country or register, told by what stands before the full stop. */
    private static @Nullable String faultOfRegister(CharSequence text) {
        int stop = 0;
        while (stop < text.length() && Shape.isAt(text, stop, "*")) {
            stop++;
        }
        boolean named = stop >= 3 && Shape.isAt(text, 0, "@@") && Shape.isAt(text, stop, ".");
        if (named && Shape.isOfAnotherCountry(text)) {
            return "COUNTRY";
        }
        boolean ofCompany =
                named
                        && text.length() == stop + OF_COMPANY.length()
                        && Shape.isAt(text, stop, OF_COMPANY);
        return ofCompany && !Shape.isAt(text, 0, "FIFPRO.") ? "REGISTER_ID" : null;
    }
}
