package fi.asiointi.identity.organisation;

import fi.asiointi.identity.reason.Language;
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

    /**
     * {@return the form by a code that may be numeric ({@code 16}) or alphabetic ({@code OY})}
     *
     * @param code the code; one that the list does not know is kept as it came
     * @param labels what the register calls it
     * @param version 1 for the current form, higher for older ones; 0 when not told
     * @param inForce the days on which the organisation has or had it
     */
    public static LegalForm of(String code, Labels labels, int version, DatePeriod inForce) {
        String numeric = LegalForms.numeric(code).orElse(code);
        return new LegalForm(new Code("YRMU", numeric), labels, version, inForce);
    }

    /**
     * {@return what the form is called: by the register, else by the list of forms, in the wanted
     * language or the nearest; empty for a form that neither knows}
     *
     * @param wanted the reader's language
     */
    public Optional<String> label(Language wanted) {
        Labels ofList = LegalForms.labels(code.value());
        return Optional.ofNullable(labels.byLanguage().get(wanted))
                .or(() -> Optional.ofNullable(ofList.byLanguage().get(wanted)))
                .or(() -> labels.in(wanted))
                .or(() -> ofList.in(wanted));
    }

    /** {@return the alphabetic code, {@code OY}; empty where the form has none or is not known} */
    public Optional<String> alphabetic() {
        return LegalForms.alphabetic(code.value());
    }

    /**
     * {@return the kind of organisation that the form belongs to; {@link LegalFormCategory#UNKNOWN}
     * where the form is not known}
     */
    public LegalFormCategory category() {
        return LegalForms.category(code.value());
    }
}
