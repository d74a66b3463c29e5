package fi.asiointi.identity.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** The spellings of time in the registers' answers, all of them read as Finnish local time. */
final class FinnishTime {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int DATE_LENGTH = 10;

    private FinnishTime() {}

    /**
     * A moment; none when it cannot be read. Live answers of YTJ part date and time with a {@code
     * T}, the daily file with a space, and some copies add an offset.
     */
    static Optional<LocalDateTime> moment(String written) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            written.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime withOffset
                            ? withOffset.atZoneSameInstant(FINLAND).toLocalDateTime()
                            : LocalDateTime.from(time));
        } catch (DateTimeParseException notTime) {
            return Optional.empty();
        }
    }

    /**
     * A day, written alone or with a time of day; none when it cannot be read. With an offset it is
     * the Finnish day of that moment: 1999-03-31T21:00Z was the midnight that began the first of
     * April.
     */
    static Optional<LocalDate> day(String written) {
        if (written.length() > DATE_LENGTH) {
            return moment(written).map(LocalDateTime::toLocalDate);
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }
}
