package fi.asiointi.voucher.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A place in a policy file that knows its path, so that a refusal can point to it. */
record PolicyNode(String path, JsonNode json) {

    static PolicyNode root(JsonNode json) {
        return new PolicyNode("$", json);
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

    /** True when the field is there and says {@code null}. */
    boolean isUnknown(String name) {
        return json.path(name).isNull();
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
