package fi.asiointi.voucher.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A place in a policy file that knows its path, so that a refusal can point to it. */
record PolicyNode(String path, JsonNode json) {

    private static final String PATH_START = "$";

    static PolicyNode root(JsonNode json) {
        return new PolicyNode(PATH_START, json);
    }

    PolicyNode hasOnly(Set<String> names, Set<String> others) {
        var all = new HashSet<>(names);
        all.addAll(others);
        return hasOnly(all);
    }

    PolicyNode hasOnly(Set<String> names) {
        if (!json.isObject()) {
            throw wrong("should be an object");
        }
        json.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!names.contains(name)) {
                                throw new PolicyNode(path + "." + name, json)
                                        .wrong("is unknown here; known are " + sorted(names));
                            }
                        });
        return this;
    }

    PolicyNode field(String name) {
        var field = new PolicyNode(path + "." + name, json.path(name));
        if (field.json.isMissingNode() || field.json.isNull()) {
            throw field.wrong("is missing");
        }
        return field;
    }

    /** True when the field is there, also when it says {@code null}. */
    boolean has(String name) {
        return json.has(name);
    }

    /** The field, which may say {@code null}. */
    PolicyNode at(String name) {
        return new PolicyNode(path + "." + name, json.path(name));
    }

    boolean isNull() {
        return json.isNull();
    }

    /** The one name that an object has, of those that it may have. */
    String onlyOf(Set<String> names) {
        hasOnly(names);
        if (json.size() != 1) {
            throw wrong("should have one of " + sorted(names));
        }
        return json.fieldNames().next();
    }

    /** What is made of the node; what its type refuses is told with the path. */
    <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            throw message.startsWith(PATH_START) ? refused : wrong("is wrong: " + message);
        }
    }

    List<PolicyNode> pair() {
        List<PolicyNode> elements = elements();
        if (elements.size() != 2) {
            throw wrong("should have two elements");
        }
        return elements;
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        return as("one of " + EnumSet.allOf(type), name -> Enum.valueOf(type, name));
    }

    <E extends Enum<E>> Set<E> choices(Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (PolicyNode element : elements()) {
            if (!chosen.add(element.choice(type))) {
                throw element.wrong("is there twice");
            }
        }
        return chosen;
    }

    BigDecimal decimal() {
        return as("a number such as \"37.5\"", BigDecimal::new);
    }

    List<PolicyNode> elements() {
        if (!json.isArray()) {
            throw wrong("should be an array");
        }
        var elements = new ArrayList<PolicyNode>();
        json.forEach(e -> elements.add(new PolicyNode(path + "[" + elements.size() + "]", e)));
        return elements;
    }

    String text() {
        if (!json.isTextual() || json.asText().isBlank()) {
            throw wrong("should be a text that is not blank");
        }
        return json.asText();
    }

    int wholeNumber() {
        if (!json.isInt()) {
            throw wrong("should be a whole number");
        }
        return json.asInt();
    }

    boolean yesOrNo() {
        if (!json.isBoolean()) {
            throw wrong("should be true or false");
        }
        return json.asBoolean();
    }

    <T> T as(String kind, Function<String, T> parse) {
        String text = text();
        try {
            return parse.apply(text);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    path + " should be " + kind + ", not \"" + text + "\"", unreadable);
        }
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(path + " " + what);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
