package fi.asiointi.identity.organisation;

import fi.asiointi.identity.time.DatePeriod;
import java.util.Optional;

/**
 * The legal form of an organisation (yritysmuoto) during a period.
 *
 * @param code the code of the list {@code YRMU}: numeric where the list knows the form, as it came
 *     otherwise
 * @param labels what the register calls it
 * @param version 1 for the current form, higher for older ones; 0 when not told
 * @param inForce the days on which the organisation has or had it
 */
public record LegalForm(Code code, Labels labels, int version, DatePeriod inForce) {

    /** The form by a code that may be numeric ({@code 16}) or alphabetic ({@code OY}). */
    public static LegalForm of(String code, Labels labels, int version, DatePeriod inForce) {
        String numeric = LegalForms.numeric(code).orElse(code);
        return new LegalForm(new Code("YRMU", numeric), labels, version, inForce);
    }

    /** The alphabetic code, {@code OY}, where the form has one. */
    public Optional<String> alphabetic() {
        return LegalForms.alphabetic(code.value());
    }

    /** The kind of organisation that the form belongs to. */
    public LegalFormCategory category() {
        return LegalForms.category(code.value());
    }
}
