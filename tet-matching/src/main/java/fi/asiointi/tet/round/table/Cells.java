package fi.asiointi.tet.round.table;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.pupil.Riasec;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row by the names of their columns. A list has {@code |} between its parts,
 * equals have {@code =} between them, a pair {@code :}. Reading goes on after a fault, so that all
 * faults of a row are told at once.
 */
final class Cells {
    private static final String LIST = "\\|";
    private static final int THEMES = 6;

    private final long line;
    private final Map<String, String> cells;
    private final List<TableFault> faults = new ArrayList<>();

    Cells(long line, Map<String, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    long line() {
        return line;
    }

    List<TableFault> faults() {
        return faults;
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    @Nullable String textOrNone(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    String required(String column) {
        if (text(column).isEmpty()) {
            fault(column, TableCode.CELL_EMPTY);
        }
        return text(column);
    }

    List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : text(column).split(LIST, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    List<List<String>> tiers(String column) {
        List<List<String>> tiers = new ArrayList<>();
        for (String tier : list(column)) {
            tiers.add(List.of(tier.split("=", -1)).stream().map(String::strip).toList());
        }
        return tiers;
    }

    /** The pairs of a list by their first halves. */
    <T> Map<String, T> pairs(String column, String form, Function<String, @Nullable T> second) {
        Map<String, T> pairs = new LinkedHashMap<>();
        for (String part : list(column)) {
            int colon = part.lastIndexOf(':');
            T value = colon <= 0 ? null : second.apply(part.substring(colon + 1).strip());
            if (value == null) {
                fault(column, TableCode.NOT_A_PAIR, "form", form);
            } else {
                pairs.put(part.substring(0, colon).strip(), value);
            }
        }
        return pairs;
    }

    /** A whole number; none for an empty or a wrong cell. */
    @Nullable Integer number(String column, int least, int most) {
        if (text(column).isEmpty()) {
            return null;
        }
        Integer number = wholeNumber(text(column));
        if (number == null || number < least || number > most) {
            fault(column, TableCode.NOT_A_NUMBER, "least", least, "most", most);
            return null;
        }
        return number;
    }

    static @Nullable Integer wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    @Nullable LocalDate date(String column) {
        return parsed(column, text(column), LocalDate::parse, TableCode.NOT_A_DATE);
    }

    List<LocalDate> dates(String column) {
        List<LocalDate> dates = new ArrayList<>();
        for (String part : list(column)) {
            LocalDate date = parsed(column, part, LocalDate::parse, TableCode.NOT_A_DATE);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    @Nullable LocalTime time(String column) {
        return parsed(column, text(column), LocalTime::parse, TableCode.NOT_A_TIME);
    }

    private <T> @Nullable T parsed(
            String column, String text, Function<String, T> parse, TableCode otherwise) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException wrong) {
            fault(column, otherwise);
            return null;
        }
    }

    Answer answer(String column) {
        Answer answer = answerOf(text(column));
        if (answer == null) {
            fault(column, TableCode.NOT_YES_OR_NO);
            return Answer.UNKNOWN;
        }
        return answer;
    }

    static @Nullable Answer answerOf(String text) {
        return switch (text) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            case "" -> Answer.UNKNOWN;
            default -> null;
        };
    }

    <T> T choice(String column, Map<String, T> choices, T otherwise) {
        String text = text(column);
        T choice = choices.get(text);
        if (choice == null && !text.isEmpty()) {
            fault(column, TableCode.NOT_A_CHOICE, "choices", String.join(", ", choices.keySet()));
        }
        return choice == null ? otherwise : choice;
    }

    @Nullable Riasec riasec(String column) {
        List<String> parts = list(column);
        if (parts.isEmpty()) {
            return null;
        }
        int[] scores = new int[THEMES];
        for (int theme = 0; theme < THEMES; theme++) {
            Integer score = theme < parts.size() ? wholeNumber(parts.get(theme)) : null;
            if (score == null || score < 0 || score > Riasec.HIGHEST || parts.size() != THEMES) {
                fault(column, TableCode.NOT_RIASEC);
                return null;
            }
            scores[theme] = score;
        }
        return new Riasec(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5]);
    }

    void fault(String column, TableCode code, Object... namesAndValues) {
        faults.add(new TableFault(line, column, code.reason(namesAndValues)));
    }
}
