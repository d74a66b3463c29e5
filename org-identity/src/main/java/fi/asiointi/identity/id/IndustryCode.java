package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of the Standard Industrial Classification (toimiala, TOL) with the edition to which it
 * belongs.
 *
 * <p>The same digits may mean another thing in another edition, so codes of two editions are never
 * equal. {@code TOIMI4} is TOL 2025, in force from 1 January 2026, whose first four digits are NACE
 * Rev. 2.1; {@code TOIMI3} is TOL 2008; {@code TOIMI2} and {@code TOIMI} are older.
 *
 * @param codeSet the edition, by the name that the Business Information System gives it
 * @param code two to five digits
 * @see <a href="https://stat.fi/en/luokitukset/toimiala">Statistics Finland: Standard Industrial
 *     Classification</a>
 */
public record IndustryCode(String codeSet, String code) {
    /** The editions, the newest first. */
    public static final List<String> CODE_SETS = List.of("TOIMI4", "TOIMI3", "TOIMI2", "TOIMI");

    /**
     * Takes a known edition and two to five digits.
     *
     * @throws IllegalArgumentException with the reason
     */
    public IndustryCode {
        String fault = fault(code, codeSet);
        if (fault != null) {
            throw new IllegalArgumentException(Refusal.of("industryCode." + fault).toString());
        }
    }

    /**
     * Reads the text form, as {@link #toString} writes it.
     *
     * @param text the edition, a space and the code: {@code TOIMI4 70100}
     * @return the code; the edition need not have it
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static IndustryCode parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new IndustryCode("", text)
                : new IndustryCode(text.substring(0, space), text.substring(space + 1));
    }

    /**
     * Reads a code of an edition, with the refusal as a value. Codes: {@code FORMAT}, {@code
     * CODE_SET}.
     *
     * @param code two to five digits; {@code null} is refused with {@code FORMAT}
     * @param codeSet the edition; {@code null} is refused with {@code CODE_SET}
     * @return the value, or why there is none
     */
    public static Parsed<IndustryCode> tryParse(
            @Nullable CharSequence code, @Nullable String codeSet) {
        String fault = fault(code, codeSet);
        return fault == null && code != null && codeSet != null
                ? new Parsed.Valid<>(new IndustryCode(codeSet, code.toString()))
                : new Parsed.Invalid<>(
                        Refusal.of("industryCode." + (fault == null ? "FORMAT" : fault)));
    }

    /**
     * As {@link #tryParse}, with spaces and the full stops of the printed classification forgiven.
     *
     * @param code what somebody typed; {@code null} is refused with {@code FORMAT}
     * @param codeSet the edition; {@code null} is refused with {@code CODE_SET}
     * @return the value, or why there is none
     */
    public static Parsed<IndustryCode> tryParseLenient(
            @Nullable CharSequence code, @Nullable String codeSet) {
        return tryParse(
                code == null ? null : Spelling.withoutSpaces(code).replace(".", ""), codeSet);
    }

    /**
     * {@return true where {@link #tryParse} would give a code} Allocates nothing.
     *
     * @param code any text; {@code null} is not valid
     * @param codeSet the edition
     */
    public static boolean isValid(@Nullable CharSequence code, @Nullable String codeSet) {
        return fault(code, codeSet) == null;
    }

    /** The edition, a space and the code: {@code TOIMI4 70100}. */
    @Override
    @JsonValue
    public String toString() {
        return codeSet + ' ' + code;
    }

    private static @Nullable String fault(@Nullable CharSequence code, @Nullable String codeSet) {
        if (code == null
                || code.length() < 2
                || code.length() > 5
                || !Shape.hasDigitsFrom(code, 0)) {
            return "FORMAT";
        }
        return codeSet != null && CODE_SETS.contains(codeSet) ? null : "CODE_SET";
    }
}
