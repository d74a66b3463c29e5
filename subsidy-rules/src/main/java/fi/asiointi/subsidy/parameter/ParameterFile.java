package fi.asiointi.subsidy.parameter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

/** Reads a file of parameters and refuses what a reader of it could mistake. */
final class ParameterFile {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final Set<String> FIELDS = Set.of("from", "to", "value", "source", "checkedOn");

    private final List<Parameter<?>> keys;

    ParameterFile(List<Parameter<?>> keys) {
        this.keys = keys;
    }

    Map<String, Timeline<?>> read(InputStream file) {
        JsonNode parameters = tree(file).path("parameters");
        refuseUnknownNames(parameters);
        var byName = new LinkedHashMap<String, Timeline<?>>();
        for (Parameter<?> key : keys) {
            byName.put(key.name(), timeline(key, parameters.path(key.name())));
        }
        return byName;
    }

    private static JsonNode tree(InputStream file) {
        try (file) {
            return JSON.readTree(file);
        } catch (IOException notJson) {
            throw new ParameterFileException(
                    "The file", String.valueOf(notJson.getMessage()), notJson);
        }
    }

    private void refuseUnknownNames(JsonNode parameters) {
        List<String> names = keys.stream().map(Parameter::name).toList();
        parameters
                .fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!names.contains(name)) {
                                throw fault(name, "no rule reads this parameter");
                            }
                        });
    }

    private static <T> Timeline<T> timeline(Parameter<T> key, JsonNode parameter) {
        JsonNode list = parameter.path("values");
        if (!list.isArray()) {
            throw fault(key.name(), "its list of values is missing");
        }
        if (!parameter.path("unit").asText().equals(key.unit().name())) {
            throw fault(key.name(), "its unit should be " + key.unit());
        }
        var values = new ArrayList<Dated<T>>();
        for (int i = 0; i < list.size(); i++) {
            values.add(dated(key, list.get(i), key.name() + ".values[" + i + "]"));
        }
        try {
            return new Timeline<>(values);
        } catch (IllegalArgumentException broken) {
            throw fault(key.name(), String.valueOf(broken.getMessage()));
        }
    }

    private static <T> Dated<T> dated(Parameter<T> key, JsonNode entry, String place) {
        entry.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!FIELDS.contains(name)) {
                                throw fault(place, "the field " + name + " is unknown");
                            }
                        });
        return new Dated<>(
                value(key, text(entry, "value", place), place),
                period(entry, place),
                new Source(
                        text(entry, "source", place),
                        date(text(entry, "checkedOn", place), place)));
    }

    private static DatePeriod period(JsonNode entry, String place) {
        LocalDate from = date(text(entry, "from", place), place);
        if (!entry.has("to")) {
            return DatePeriod.from(from);
        }
        LocalDate to = date(text(entry, "to", place), place);
        if (to.isBefore(from)) {
            throw fault(place, "it ends on " + to + ", before it starts on " + from);
        }
        return DatePeriod.closed(from, to);
    }

    private static <T> T value(Parameter<T> key, String text, String place) {
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

    private static LocalDate date(String text, String place) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notDate) {
            throw fault(place, "\"" + text + "\" is no date such as 2026-01-31");
        }
    }

    private static String text(JsonNode entry, String name, String place) {
        JsonNode value = entry.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw fault(place, "the text \"" + name + "\" is missing");
        }
        return value.asText();
    }

    private static ParameterFileException fault(String place, String fault) {
        return new ParameterFileException(place, fault, null);
    }
}
