package fi.asiointi.subsidy.rule;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts as one text, the same for the same facts whatever made them: records by the names of their
 * parts, maps and sets in the order of their keys, numbers without the zeros that end them.
 */
final class FactsText {
    private FactsText() {}

    static String of(@Nullable Object facts) {
        var text = new StringBuilder();
        write(text, facts);
        return text.toString();
    }

    private static void write(StringBuilder text, @Nullable Object value) {
        if (value instanceof Record record) {
            write(text, record);
        } else if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((key, of) -> sorted.put(String.valueOf(key), of));
            text.append('{');
            sorted.forEach((key, of) -> writePart(text, key, of));
            text.append('}');
        } else if (value instanceof Set<?> set) {
            text.append('[');
            set.stream()
                    .map(FactsText::of)
                    .sorted(Comparator.naturalOrder())
                    .forEach(one -> text.append(one).append(','));
            text.append(']');
        } else if (value instanceof Collection<?> list) {
            text.append('[');
            list.forEach(
                    one -> {
                        write(text, one);
                        text.append(',');
                    });
            text.append(']');
        } else if (value instanceof BigDecimal number) {
            text.append(number.stripTrailingZeros().toPlainString());
        } else {
            text.append(quoted(String.valueOf(value)));
        }
    }

    private static void write(StringBuilder text, Record record) {
        text.append('{');
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            try {
                writePart(text, part.getName(), part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalArgumentException(
                        "The part "
                                + part.getName()
                                + " of the facts cannot be read. Maybe its record is not public?",
                        hidden);
            }
        }
        text.append('}');
    }

    private static void writePart(StringBuilder text, String name, @Nullable Object value) {
        text.append(quoted(name)).append(':');
        write(text, value);
        text.append(',');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
