package fi.asiointi.subsidy.deminimis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Working days as Regulation (EEC, Euratom) 1182/71, art. 2 has them: all but Saturdays, Sundays
 * and public holidays; here those of Finland. The eves of Christmas and Midsummer are no public
 * holidays by law, and are counted: a deadline comes a day too early rather than too late.
 */
final class WorkingDays {
    /** New Year, Epiphany, May Day, Independence Day, Christmas Day and the day after. */
    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(1, 6),
                    MonthDay.of(5, 1),
                    MonthDay.of(12, 6),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26));

    /** Good Friday, Easter Monday and Ascension Day, in days from Easter Sunday. */
    private static final Set<Integer> FROM_EASTER = Set.of(-2, 1, 39);

    private WorkingDays() {}

    /** The last of so many working days, of which the first is the next one after a day. */
    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    /** All Saints' Day and Midsummer Day are always Saturdays. */
    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !FROM_EASTER.contains(day.getDayOfYear() - easter(day.getYear()).getDayOfYear());
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the golden number, the epact and the Sunday
     * letter (Knuth, The Art of Computer Programming, vol. 1, exercise 1.3.2-14).
     */
    static LocalDate easter(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int skippedLeapYears = 3 * century / 4 - 12;
        int moonCorrection = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - skippedLeapYears - 10;
        int epact = Math.floorMod(11 * golden + 20 + moonCorrection - skippedLeapYears, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = epact > 23 ? 74 - epact : 44 - epact;
        int easter = fullMoon + 7 - (sunday + fullMoon) % 7;
        return LocalDate.of(year, 3, 1).plusDays(easter - 1L);
    }
}
