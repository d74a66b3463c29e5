package fi.asiointi.identity.organisation;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;

/**
 * An entry of an organisation in one of the authorities' registers.
 *
 * @param register the register, of the list {@code REK}
 * @param kind the kind of entry; means something only together with the register
 * @param labels what the register calls it
 * @param dates from the day of registration to the day of removal
 */
public record RegisterEntry(Code register, Code kind, Labels labels, DatePeriod dates) {

    /**
     * {@return true when the entry holds on the day} The day of removal is no longer one of its
     * days: a new company's "unregistered" ends, and its "registered" begins, on one and the same
     * day.
     *
     * @param day the day asked about
     */
    public boolean isInForceOn(LocalDate day) {
        return dates.contains(day) && (!dates.hasEnd() || day.isBefore(dates.end()));
    }
}
