package fi.asiointi.identity.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.json.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one JSON object of a register, with the place where it stands for messages. A
 * missing field, an explicit null and an empty text are one and the same: not told.
 */
final class Fields {
    private final JsonNode node;
    private final String path;

    Fields(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new UnreadableAnswerException(path, "An object was expected");
        }
        this.node = node;
        this.path = path;
    }

    /** The one object that a text is. */
    static Fields of(String json) {
        return new Fields(tree(json), "");
    }

    /** The objects of the list that a text is. */
    static List<Fields> listOf(String json) {
        JsonNode tree = tree(json);
        if (!tree.isArray()) {
            throw new UnreadableAnswerException("", "A list was expected");
        }
        return objects(tree, "");
    }

    private static JsonNode tree(String json) {
        return JsonText.read(
                json, fault -> new UnreadableAnswerException("", "The answer is " + fault));
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
        return objects(list, path + "/" + name);
    }

    private static List<Fields> objects(JsonNode list, String path) {
        var fields = new ArrayList<Fields>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isNull()) {
                fields.add(new Fields(list.get(i), path + "/" + i));
            }
        }
        return fields;
    }

    boolean isTrue(String name) {
        return node.path(name).isBoolean() && node.path(name).booleanValue();
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

    Optional<LocalDate> date(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = FinnishTime.day(text);
        if (day.isEmpty()) {
            throw wrongType(name, "a date");
        }
        return day;
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
