package fi.asiointi.subsidy.parameter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of parameters; it refuses what a reader of it could mistake, and says on which line it
 * stands.
 */
final class ParameterFile {
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> FIELDS = Set.of("from", "to", "value", "source", "checkedOn");
    private static final JsonPointer PARAMETERS = JsonPointer.compile("/parameters");

    private final byte[] bytes;
    private final JsonNode parameters;
    private final ParameterKeys keys;

    private ParameterFile(byte[] bytes, ParameterKeys keys) throws IOException {
        this.bytes = bytes;
        this.keys = keys;
        parameters = JsonTree.read(bytes).at(PARAMETERS);
        if (!parameters.isObject()) {
            throw fault(PARAMETERS, "the object parameters is missing");
        }
    }

    static ParameterFile read(@Nullable InputStream file, ParameterKeys keys) {
        if (file == null) {
            throw new ParameterFileException("The file", "it does not exist", null);
        }
        try (file) {
            return new ParameterFile(file.readAllBytes(), keys);
        } catch (JsonProcessingException notJson) {
            String line = "Line " + notJson.getLocation().getLineNr();
            throw new ParameterFileException(line, notJson.getOriginalMessage(), notJson);
        } catch (IOException unreadable) {
            throw new ParameterFileException(
                    "The file", String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** The figures of every key. */
    Map<String, Timeline<?>> complete() {
        for (Parameter<?> key : keys.all()) {
            if (!parameters.has(key.name())) {
                throw fault(PARAMETERS, "the parameter " + key.name() + " is missing");
            }
        }
        return timelines();
    }

    /** The figures of the keys that the file has. */
    Map<String, Timeline<?>> timelines() {
        refuseUnknownNames();
        var byName = new LinkedHashMap<String, Timeline<?>>();
        for (Parameter<?> key : keys.all()) {
            if (parameters.has(key.name())) {
                byName.put(key.name(), timeline(key));
            }
        }
        return byName;
    }

    private void refuseUnknownNames() {
        List<String> names = keys.all().stream().map(Parameter::name).toList();
        parameters
                .fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!names.contains(name)) {
                                throw fault(
                                        PARAMETERS.appendProperty(name),
                                        "no rule reads this parameter");
                            }
                        });
    }

    private <T> Timeline<T> timeline(Parameter<T> key) {
        JsonPointer place = PARAMETERS.appendProperty(key.name());
        JsonNode parameter = parameters.path(key.name());
        JsonNode list = parameter.path("values");
        if (!list.isArray()) {
            throw fault(place, "its list of values is missing");
        }
        if (!parameter.path("unit").asText().equals(key.unit().name())) {
            throw fault(place.appendProperty("unit"), "its unit should be " + key.unit());
        }
        var values = new ArrayList<Dated<T>>();
        for (int i = 0; i < list.size(); i++) {
            values.add(dated(key, list.get(i), place.appendProperty("values").appendIndex(i)));
        }
        try {
            return new Timeline<>(values);
        } catch (IllegalArgumentException broken) {
            throw fault(place, String.valueOf(broken.getMessage()));
        }
    }

    private <T> Dated<T> dated(Parameter<T> key, JsonNode entry, JsonPointer place) {
        entry.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!FIELDS.contains(name)) {
                                throw fault(
                                        place.appendProperty(name),
                                        "the field " + name + " is unknown");
                            }
                        });
        return new Dated<>(
                value(key, text(entry, "value", place), place.appendProperty("value")),
                period(entry, place),
                new Source(text(entry, "source", place), date(entry, "checkedOn", place)));
    }

    private DatePeriod period(JsonNode entry, JsonPointer place) {
        LocalDate from = date(entry, "from", place);
        if (!entry.has("to")) {
            return DatePeriod.from(from);
        }
        LocalDate to = date(entry, "to", place);
        if (to.isBefore(from)) {
            throw fault(
                    place.appendProperty("to"),
                    "it ends on " + to + ", before it starts on " + from);
        }
        return DatePeriod.closed(from, to);
    }

    private <T> T value(Parameter<T> key, String text, JsonPointer place) {
        try {
            Object value =
                    key.type() == Money.class
                            ? Money.parse(text)
                            : key.type() == Integer.class
                                    ? (Object) Integer.valueOf(text)
                                    : new BigDecimal(text);
            return key.type().cast(value);
        } catch (IllegalArgumentException notValue) {
            throw fault(place, "\"" + text + "\" is no value of " + key.name());
        }
    }

    private LocalDate date(JsonNode entry, String name, JsonPointer place) {
        String text = text(entry, name, place);
        try {
            return isoDate(text);
        } catch (DateTimeException notDate) {
            throw fault(
                    place.appendProperty(name), "\"" + text + "\" is no date such as 2026-01-31");
        }
    }

    /** As {@code LocalDate.parse}, whose formatter alone would be a tenth of a first decision. */
    private static LocalDate isoDate(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            throw new DateTimeException("Not as 2026-01-31");
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10));
    }

    private String text(JsonNode entry, String name, JsonPointer place) {
        JsonNode value = entry.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw fault(place.appendProperty(name), "the text \"" + name + "\" is missing");
        }
        return value.asText();
    }

    private ParameterFileException fault(JsonPointer place, String fault) {
        String where = place.toString().substring("/parameters".length());
        String name = where.isEmpty() ? "" : ", " + where.substring(1).replace('/', '.');
        return new ParameterFileException("Line " + lineOf(place) + name, fault, null);
    }

    /** The line of a value, or of the nearest one around it that the file has. */
    private int lineOf(JsonPointer place) {
        JsonPointer wanted = place;
        while (wanted != null) {
            int line = findLine(wanted);
            if (line > 0) {
                return line;
            }
            wanted = wanted.head();
        }
        return 1;
    }

    private int findLine(JsonPointer place) {
        try (JsonParser parser = JsonTree.JSON.createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().equals(place)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
