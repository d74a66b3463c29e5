package fi.asiointi.identity.organisation;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;

/**
 * One of the names of an organisation (toiminimi).
 *
 * @param text the name
 * @param kind what kind of name it is, of the list {@code TLAJI}
 * @param version 1 for the current name of its kind, higher for older ones; 0 when not told
 * @param inForce the days on which it is or was in force
 */
public record OrganisationName(String text, Code kind, int version, DatePeriod inForce) {
    /** The company name (toiminimi), the legal name of the organisation. */
    public static final Code LEGAL = new Code("TLAJI", "1");

    /** The company name in another language (rinnakkaistoiminimi); as legal as the first. */
    public static final Code PARALLEL = new Code("TLAJI", "2");

    /** A name for a part of the business (aputoiminimi). */
    public static final Code AUXILIARY = new Code("TLAJI", "3");

    /** A translation of an auxiliary name. */
    public static final Code AUXILIARY_TRANSLATION = new Code("TLAJI", "4");

    /** {@return true for the legal name of the organisation} */
    public boolean isLegal() {
        return kind.equals(LEGAL);
    }

    /**
     * {@return true when the name had ended before a day}
     *
     * @param day the day asked about; on its last day the name is still in force
     */
    public boolean isFormerOn(LocalDate day) {
        return inForce.end().isBefore(day);
    }

    /** The kind only: the name of a sole trader is a person's. */
    @Override
    public String toString() {
        return "OrganisationName[" + kind + "]";
    }
}
