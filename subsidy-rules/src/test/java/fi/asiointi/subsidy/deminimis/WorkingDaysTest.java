package fi.asiointi.subsidy.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    /** Among them the earliest and the latest Easter, and the exceptions of the epact. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
                "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18"
            })
    void easterFallsWhereTheCalendarHasIt(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06, false", // Epiphany, a Tuesday
        "2026-04-03, false", // Good Friday
        "2026-04-06, false", // Easter Monday
        "2026-05-01, false",
        "2026-05-14, false", // Ascension Day
        "2026-05-15, true",
        "2026-06-19, true", // Midsummer Eve
        "2026-06-20, false",
        "2026-12-24, true",
        "2026-12-25, false",
        "2027-12-06, false", // Independence Day, a Monday
        "2026-11-23, true",
        "2026-11-22, false",
    })
    void publicHolidaysAreNoWorkingDays(LocalDate day, boolean works) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04, 2026-06-02", "2026-12-01, 2026-12-30", "2026-05-30, 2026-06-26"})
    void theRegisterIsToldWithinTwentyWorkingDays(LocalDate granted, LocalDate lastDay) {
        assertThat(AidRegister.deadline(granted))
                .map(AidRegister.Deadline::lastDay)
                .contains(lastDay);
    }

    @Test
    void beforeTheRegisterNothingIsTold() {
        assertThat(AidRegister.deadline(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(AidRegister.deadline(LocalDate.of(2026, 1, 1))).isPresent();
    }
}
