package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish personal identity code (henkilötunnus): birth date, century sign, individual number and
 * check character, eleven characters.
 *
 * <p>It is personal data. {@link #toString} is masked, no refusal repeats the text, and the right
 * check character is not told, since it would complete somebody's code. Only {@link #value} gives
 * the code itself.
 *
 * <p>The century sign is a part of the identity though not of the check: since the decree in force
 * from 1 January 2023 two people may differ by it alone. Individual numbers 900–999 are temporary:
 * hospitals and test systems use them, and {@link #parse} refuses them unless asked otherwise.
 *
 * {@snippet class="fi.asiointi.identity.SnippetsTest" region="personalIdentityCode"}
 *
 * @see <a href="https://dvv.fi/en/personal-identity-code">Digital and Population Data Services
 *     Agency: the personal identity code</a>
 */
public final class PersonalIdentityCode {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    /** The check character of each remainder. */
    private static final char[] CHECKS = CHECK_CHARACTERS.toCharArray();

    /** The century of each sign, by the sign's number. */
    private static final short[] CENTURIES = centuries();

    private static final int LENGTH = 11;
    private static final int SIGN_AT = 6;
    private static final int CHECK_AT = 10;

    /** Whether individual numbers 900–999 are taken. */
    public enum Temporary {
        /** Codes for permanent use only. */
        REFUSED,
        /** Temporary codes too, for test systems and for registers that hold them. */
        ALLOWED
    }

    private final String value;

    private PersonalIdentityCode(String value) {
        this.value = value;
    }

    /**
     * Reads a permanent code in its official form: upper case, no spaces.
     *
     * @param text eleven characters
     * @return the code; it need not have been given to anyone
     * @throws IllegalArgumentException with the reason, and never the text
     */
    @JsonCreator
    public static PersonalIdentityCode parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code DATE}, {@code
     * INDIVIDUAL_NUMBER}, {@code CHECK_CHARACTER}, {@code TEMPORARY}.
     *
     * @param text the official form; {@code null} is refused with {@code FORMAT}
     * @return the code, or why the text is none
     */
    public static Parsed<PersonalIdentityCode> tryParse(@Nullable CharSequence text) {
        return tryParse(text, Temporary.REFUSED);
    }

    /**
     * As {@link #tryParse(CharSequence)}, with a choice about temporary codes.
     *
     * @param text the official form; {@code null} is refused with {@code FORMAT}
     * @param temporary whether individual numbers 900–999 are taken
     * @return the code, or why the text is none
     */
    public static Parsed<PersonalIdentityCode> tryParse(
            @Nullable CharSequence text, Temporary temporary) {
        String fault = fault(text, temporary);
        return fault == null && text != null
                ? new Parsed.Valid<>(new PersonalIdentityCode(text.toString()))
                : new Parsed.Invalid<>(refusal(fault));
    }

    /**
     * As {@link #tryParse(CharSequence, Temporary)}, after trimming and with lower case forgiven.
     *
     * @param text what somebody typed; {@code null} is refused with {@code FORMAT}
     * @param temporary whether individual numbers 900–999 are taken
     * @return the code in its official form, or why the text is none
     */
    public static Parsed<PersonalIdentityCode> tryParseLenient(
            @Nullable CharSequence text, Temporary temporary) {
        return tryParse(
                text == null ? null : Spelling.upperCased(Spelling.trimmed(text)), temporary);
    }

    /**
     * {@return true where {@link #parse} would succeed} Allocates nothing.
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return isValid(text, Temporary.REFUSED);
    }

    /**
     * As {@link #isValid(CharSequence)}, with a choice about temporary codes.
     *
     * @param text any text; {@code null} is not valid
     * @param temporary whether individual numbers 900–999 are taken
     * @return true where {@link #tryParse(CharSequence, Temporary)} would give a code
     */
    public static boolean isValid(@Nullable CharSequence text, Temporary temporary) {
        return fault(text, temporary) == null;
    }

    /** {@return the code itself} Keep it out of logs, addresses and messages. */
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * {@return the day of birth that the code tells} It may lie in the future: judge that by your
     * own clock.
     */
    public LocalDate birthDate() {
        int year = century(value.charAt(SIGN_AT)) + Shape.twoDigits(value, 4);
        return LocalDate.of(year, Shape.twoDigits(value, 2), Shape.twoDigits(value, 0));
    }

    /** {@return true for individual numbers 900–999} */
    public boolean isTemporary() {
        return value.charAt(7) == '9';
    }

    /**
     * {@return the day of birth and asterisks, for a person who must recognise a code of their own}
     * Still personal data; for everything else there is {@link #toString}.
     */
    public String masked() {
        return value.substring(0, SIGN_AT) + "*****";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalIdentityCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Eleven asterisks, whatever the code. */
    @Override
    public String toString() {
        return "***********";
    }

    private static Reason refusal(@Nullable String fault) {
        return Refusal.of("personalIdentityCode." + (fault == null ? "FORMAT" : fault));
    }

    /**
     * The code of the first rule that the text breaks; null when it breaks none. Each character is
     * read once: the parts are -1 where a character is no digit.
     */
    private static @Nullable String fault(@Nullable CharSequence text, Temporary temporary) {
        if (text == null || text.length() != LENGTH) {
            return "FORMAT";
        }
        int day = Shape.twoDigits(text, 0);
        int month = Shape.twoDigits(text, 2);
        int year = Shape.twoDigits(text, 4);
        int century = century(text.charAt(SIGN_AT));
        int tens = Shape.twoDigits(text, 7);
        int last = text.charAt(9) - '0';
        if ((day | month | year | century | tens | last | (9 - last)) < 0) {
            return "FORMAT";
        }
        int individual = tens * 10 + last;
        int checked = ((day * 100 + month) * 100 + year) * 1000 + individual;
        String fault = null;
        if (!isDate(day, month, century + year)) {
            fault = "DATE";
        } else if (individual < 2) {
            fault = "INDIVIDUAL_NUMBER";
        } else if (CHECKS[checked % 31] != text.charAt(CHECK_AT)) {
            fault = "CHECK_CHARACTER";
        }
        if (fault != null) {
            // What is never a check character is looked for only where something is wrong.
            return CHECK_CHARACTERS.indexOf(text.charAt(CHECK_AT)) < 0 ? "FORMAT" : fault;
        }
        return individual >= 900 && temporary == Temporary.REFUSED ? "TEMPORARY" : null;
    }

    private static boolean isDate(int day, int month, int year) {
        return day >= 1 && month >= 1 && month <= 12 && (day <= 28 || day <= daysIn(month, year));
    }

    private static int daysIn(int month, int year) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** The century that the sign stands for; -1 when it is no century sign. */
    private static int century(char sign) {
        return sign < CENTURIES.length ? CENTURIES[sign] : -1;
    }

    private static short[] centuries() {
        var centuries = new short[128];
        Arrays.fill(centuries, (short) -1);
        centuries['+'] = 1800;
        "-YXWVU".chars().forEach(sign -> centuries[sign] = 1900);
        "ABCDEF".chars().forEach(sign -> centuries[sign] = 2000);
        return centuries;
    }
}
