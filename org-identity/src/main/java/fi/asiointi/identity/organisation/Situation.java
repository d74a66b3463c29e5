package fi.asiointi.identity.organisation;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;

/**
 * Bankruptcy, liquidation or reorganisation of an organisation.
 *
 * @param kind {@code KONK} bankruptcy, {@code SELTILA} liquidation, {@code SANE} reorganisation
 * @param dates from its beginning to its end, when it has ended
 */
public record Situation(String kind, DatePeriod dates) {

    /**
     * {@return true when it has begun and not ended by the day}
     *
     * @param day the day asked about; on the day of its end it is no longer open
     */
    public boolean isOpenOn(LocalDate day) {
        boolean begun = !day.isBefore(dates.start());
        return begun && (!dates.hasEnd() || day.isBefore(dates.end()));
    }
}
