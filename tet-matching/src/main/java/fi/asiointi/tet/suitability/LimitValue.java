package fi.asiointi.tet.suitability;

import fi.asiointi.tet.canonical.JsonPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with its source.
 *
 * @param from the first day on which it is in force
 * @param number the figure: minutes, minutes of the day, years, days, or 1 for yes
 * @param written the figure as people write it
 * @param source where it comes from
 */
record LimitValue(LocalDate from, int number, String written, String source) {
    private static final Pattern TIME = Pattern.compile("(\\d+) h(?: (\\d+) min)?");

    static LimitValue of(JsonPart value, String unit) {
        value.only(Set.of("from", "value", "source", "checkedOn"));
        value.field("checkedOn").as("a date", LocalDate::parse);
        JsonPart figure = value.field("value");
        int number =
                switch (unit) {
                    case "time" -> figure.as("a time such as 7 h 30 min", LimitValue::minutes);
                    case "time-of-day" -> figure.as("a time such as 08:00", LimitValue::ofDay);
                    case "years", "days" -> figure.as("a whole number", Integer::parseInt);
                    case "yes-or-no" -> figure.as("yes or no", LimitValue::yesOrNo);
                    default -> throw value.wrong("has an unknown unit");
                };
        return new LimitValue(
                value.field("from").as("a date", LocalDate::parse),
                number,
                figure.text(),
                value.field("source").text());
    }

    static String written(int minutes) {
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    private static int minutes(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new IllegalArgumentException("No time");
        }
        String rest = time.group(2);
        return 60 * Integer.parseInt(time.group(1)) + (rest == null ? 0 : Integer.parseInt(rest));
    }

    private static int ofDay(String text) {
        return LocalTime.parse(text).toSecondOfDay() / 60;
    }

    private static int yesOrNo(String text) {
        return switch (text) {
            case "yes" -> 1;
            case "no" -> 0;
            default -> throw new IllegalArgumentException("Neither yes nor no");
        };
    }
}
