package fi.asiointi.identity.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one JSON object of a register, with the place where it stands for messages. A
 * missing field, an explicit null and an empty text are one and the same: not told.
 */
final class Fields {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final JsonNode node;
    private final String path;

    Fields(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new UnreadableAnswerException(path, "An object was expected");
        }
        this.node = node;
        this.path = path;
    }

    boolean has(String name) {
        return !isNothing(node.path(name));
    }

    Fields object(String name) {
        return new Fields(node.path(name), path + "/" + name);
    }

    /** The objects of a list; empty when the list is not told. */
    List<Fields> list(String name) {
        JsonNode list = node.path(name);
        if (isNothing(list)) {
            return List.of();
        }
        if (!list.isArray()) {
            throw wrongType(name, "a list");
        }
        var fields = new ArrayList<Fields>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isNull()) {
                fields.add(new Fields(list.get(i), path + "/" + name + "/" + i));
            }
        }
        return fields;
    }

    /** The text, or the empty text. Numbers are taken as text: codes come as either. */
    String text(String name) {
        JsonNode value = node.path(name);
        if (isNothing(value)) {
            return "";
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw wrongType(name, "a text");
        }
        return value.asText();
    }

    String requiredText(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw new UnreadableAnswerException(path + "/" + name, "A field is missing");
        }
        return text;
    }

    long number(String name) {
        JsonNode value = node.path(name);
        if (isNothing(value)) {
            return 0;
        }
        if (!value.canConvertToLong()) {
            throw wrongType(name, "a whole number");
        }
        return value.asLong();
    }

    Optional<LocalDate> date(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException notDate) {
            throw wrongType(name, "a date");
        }
    }

    /**
     * A moment in Finnish local time; none when it cannot be read, for it decides nothing. Live
     * answers part date and time with a {@code T}, the daily file with a space, and some copies add
     * an offset.
     */
    Optional<LocalDateTime> localTime(String name) {
        String text = text(name).replace(' ', 'T');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime withOffset
                            ? withOffset.atZoneSameInstant(FINLAND).toLocalDateTime()
                            : LocalDateTime.from(time));
        } catch (DateTimeParseException notTime) {
            return Optional.empty();
        }
    }

    private UnreadableAnswerException wrongType(String name, String wanted) {
        return new UnreadableAnswerException(path + "/" + name, "The field should be " + wanted);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isEmpty());
    }
}
