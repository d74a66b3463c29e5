package fi.asiointi.identity.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
        return JsonText.readUnambiguous(
                json, fault -> new UnreadableAnswerException("", "The answer is " + fault));
    }

    boolean has(String name) {
        return !isNothing(node.path(name));
    }

    Fields object(String name) {
        return new Fields(node.path(name), path + "/" + name);
    }

    /** The object, or one in which nothing is told. */
    Fields in(String name) {
        return has(name)
                ? object(name)
                : new Fields(JsonNodeFactory.instance.objectNode(), path + "/" + name);
    }

    /** True when the key is there, with whatever value. */
    boolean hasKey(String name) {
        return node.has(name);
    }

    void requireKey(String name) {
        if (!hasKey(name)) {
            throw UnreadableAnswerException.missing(path + "/" + name, "A field is missing");
        }
    }

    /**
     * The objects of a list that may be wrapped in an object of its own, as the service bus does:
     * {@code {"RegistryEntry": [...]}}. One object stands for a list of one.
     */
    List<Fields> items(String name) {
        JsonNode list = node.path(name);
        if (list.isObject() && list.size() == 1 && isWrapper(list.elements().next())) {
            return object(name).list(list.fieldNames().next());
        }
        return list.isObject() ? List.of(object(name)) : list(name);
    }

    private static boolean isWrapper(JsonNode only) {
        return only.isArray() || only.isNull();
    }

    /** The texts of the object in their order, without one field and without dates and codes. */
    List<String> textsExcept(String name) {
        var texts = new ArrayList<String>();
        node.properties().stream()
                .filter(field -> !field.getKey().equals(name))
                .map(field -> field.getValue())
                .filter(value -> value.isTextual() && !value.asText().isBlank())
                .forEach(value -> texts.add(value.asText().strip()));
        return texts;
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
            throw UnreadableAnswerException.missing(path + "/" + name, "A field is missing");
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

    UnreadableAnswerException wrongType(String name, String wanted) {
        return new UnreadableAnswerException(path + "/" + name, "The field should be " + wanted);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isEmpty());
    }
}
