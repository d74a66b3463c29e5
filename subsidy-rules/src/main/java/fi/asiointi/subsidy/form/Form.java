package fi.asiointi.subsidy.form;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.form.FormException.Fault;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, read strictly: a field of another type is a fault with its place. A field
 * that is not there, or is null, has not been answered.
 *
 * <p>Amounts are texts ({@code "740.00"}), dates are texts ({@code "2026-03-01"}), other numbers
 * are numbers, and yes and no are booleans. The cells of a CSV file, which know only texts, are
 * read as the type that is asked for.
 */
public final class Form {
    private final Map<String, ?> fields;
    private final String path;
    private final boolean cells;

    private Form(Map<String, ?> fields, String path, boolean cells) {
        this.fields = fields;
        this.path = path;
        this.cells = cells;
    }

    /**
     * {@return the fields of a JSON object, as any JSON library reads it into a map}
     *
     * @param fields texts, numbers, booleans, lists, and maps of the same
     */
    public static Form of(Map<String, ?> fields) {
        return new Form(fields, "", false);
    }

    /**
     * {@return the cells of a row, by the names in the head of the table} A name such as {@code
     * employee.weeklyHours} is a field of a part; {@code earlierBenefits[0].start} one of a list.
     *
     * @param cells the cells; an empty one has not been answered
     */
    public static Form ofCells(Map<String, String> cells) {
        return new Form(Cells.nested(cells), "", true);
    }

    /** {@return the fields as they came} */
    public Map<String, ?> fields() {
        return fields;
    }

    /**
     * Refuses every field that is not one of these.
     *
     * @param names the names that are known
     * @return this form
     * @throws FormException for another name
     */
    public Form only(Set<String> names) {
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw fault(Fault.UNKNOWN_FIELD, name, "There is no field of this name");
            }
        }
        return this;
    }

    /**
     * {@return true when the field has been answered}
     *
     * @param name its name
     */
    public boolean has(String name) {
        Object value = fields.get(name);
        return value != null && !(cells && "".equals(value));
    }

    /**
     * {@return a text; null when it has not been answered}
     *
     * @param name its name
     */
    public @Nullable String text(String name) {
        Object value = value(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrongType(name, "a text");
    }

    /**
     * {@return yes, no, or unknown when it has not been answered}
     *
     * @param name its name
     */
    public Answer answer(String name) {
        Object value = value(name);
        if (value == null || value instanceof Boolean) {
            return Answer.of((Boolean) value);
        }
        if (cells && (value.equals("true") || value.equals("false"))) {
            return Answer.of(value.equals("true"));
        }
        throw wrongType(name, "true or false");
    }

    /**
     * {@return a number; null when it has not been answered}
     *
     * @param name its name
     */
    public @Nullable BigDecimal number(String name) {
        Object value = value(name);
        if (value == null) {
            return null;
        }
        BigDecimal number = asNumber(value);
        if (number == null || number.precision() > 30 || Math.abs(number.scale()) > 30) {
            throw wrongType(name, "a number");
        }
        return number;
    }

    /**
     * {@return a whole number; null when it has not been answered}
     *
     * @param name its name
     */
    public @Nullable Integer wholeNumber(String name) {
        BigDecimal number = number(name);
        try {
            return number == null ? null : (Integer) number.intValueExact();
        } catch (ArithmeticException fraction) {
            throw wrongType(name, "a whole number");
        }
    }

    /**
     * {@return an amount; null when it has not been answered}
     *
     * @param name its name
     */
    public @Nullable Money money(String name) {
        String text = text(name);
        try {
            return text == null ? null : Money.parse(text);
        } catch (IllegalArgumentException notMoney) {
            throw wrongType(name, "an amount such as \"740\" or \"740.50\"");
        }
    }

    /**
     * {@return a day of the years 1–9999; null when it has not been answered}
     *
     * @param name its name
     */
    public @Nullable LocalDate date(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException notDate) {
            // told below, as a year of more than four digits is
        }
        throw wrongType(name, "a date such as \"2026-01-31\"");
    }

    /**
     * {@return the days from {@code start} to {@code end}, two fields that must be there}
     *
     * @throws FormException when one is missing, or the end is before the start
     */
    public DatePeriod period() {
        LocalDate start = required("start", date("start"));
        LocalDate end = required("end", date("end"));
        if (end.isBefore(start)) {
            throw wrongType("end", "on or after the start");
        }
        return DatePeriod.closed(start, end);
    }

    /**
     * {@return one of some names; null when it has not been answered}
     *
     * @param name its name
     * @param choices the names, as constants
     * @param <E> their type
     */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
        String text = text(name);
        return text == null ? null : choice(name, text, choices);
    }

    /**
     * {@return a list of names; empty when it has not been answered}
     *
     * @param name its name
     * @param choices the names, as constants
     * @param <E> their type
     */
    public <E extends Enum<E>> Optional<List<E>> choices(String name, Class<E> choices) {
        if (!has(name)) {
            return Optional.empty();
        }
        var chosen = new ArrayList<E>();
        for (Object element : elements(name)) {
            chosen.add(choice(name, String.valueOf(element), choices));
        }
        return Optional.of(chosen);
    }

    /**
     * {@return the fields of a part; none when it has not been answered}
     *
     * @param name its name
     */
    public Form part(String name) {
        Object value = fields.get(name);
        return value == null ? new Form(Map.of(), path(name), cells) : part(name, value);
    }

    /**
     * {@return the parts of a list; none when it has not been answered}
     *
     * @param name its name
     */
    public List<Form> parts(String name) {
        var parts = new ArrayList<Form>();
        if (has(name)) {
            for (Object element : elements(name)) {
                parts.add(part(name + '[' + parts.size() + ']', element));
            }
        }
        return parts;
    }

    /**
     * {@return what was answered}
     *
     * @param name the name of the field
     * @param answer its answer, perhaps null
     * @param <T> its type
     * @throws FormException when it is null
     */
    public <T> T required(String name, @Nullable T answer) {
        if (answer == null) {
            throw fault(Fault.MISSING_FIELD, name, "The field is missing");
        }
        return answer;
    }

    /**
     * {@return the fault of a field that is not what it should be}
     *
     * @param name its name
     * @param wanted what it should be: "a text"
     */
    public FormException wrongType(String name, String wanted) {
        return fault(Fault.WRONG_TYPE, name, "It should be " + wanted);
    }

    /**
     * {@return the fault of a field that is sound, but that nothing here can answer}
     *
     * @param name its name
     * @param message why not; it must not repeat what is personal
     */
    public FormException unsupported(String name, String message) {
        return fault(Fault.UNSUPPORTED, name, message);
    }

    private FormException fault(Fault fault, String name, String message) {
        return new FormException(fault, path(name), message);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    private @Nullable Object value(String name) {
        return has(name) ? fields.get(name) : null;
    }

    private <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrongType(
                                        name,
                                        "one of " + Arrays.toString(choices.getEnumConstants())));
    }

    private @Nullable BigDecimal asNumber(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Double) {
            return new BigDecimal(value.toString());
        }
        try {
            return cells && value instanceof String text && text.length() <= 30
                    ? new BigDecimal(text)
                    : null;
        } catch (NumberFormatException notNumber) {
            return null;
        }
    }

    private List<?> elements(String name) {
        Object value = value(name);
        if (value instanceof List<?> list) {
            return list;
        }
        if (cells && value instanceof String text) {
            return List.of(text.split(" ", -1));
        }
        throw wrongType(name, "a list");
    }

    @SuppressWarnings("unchecked") // a map of JSON has texts as its keys
    private Form part(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Form((Map<String, ?>) map, path(name), cells);
        }
        throw wrongType(name, "an object");
    }
}
