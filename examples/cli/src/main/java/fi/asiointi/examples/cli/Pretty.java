package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Prints an answer as an indented tree for people. */
final class Pretty {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final boolean coloured;
    private final StringBuilder text = new StringBuilder();

    Pretty(boolean coloured) {
        this.coloured = coloured;
    }

    byte[] print(JsonNode answer) {
        fields(answer, "");
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void fields(JsonNode object, String indent) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            text.append(indent).append(name(field.getKey())).append(':');
            value(field.getValue(), indent + "  ");
        }
    }

    private void value(JsonNode value, String indent) {
        if (value.isValueNode()) {
            text.append(' ').append(value.isNull() ? "–" : value.asText()).append('\n');
        } else if (value.isArray()) {
            elements(value, indent);
        } else {
            text.append('\n');
            fields(value, indent);
        }
    }

    private void elements(JsonNode array, String indent) {
        boolean plain = true;
        for (JsonNode element : array) {
            plain &= element.isValueNode();
        }
        if (plain) {
            array.forEach(element -> text.append(' ').append(element.asText()));
            text.append('\n');
            return;
        }
        text.append('\n');
        int number = 1;
        for (JsonNode element : array) {
            text.append(indent).append(number++).append('.');
            value(element, indent + "  ");
        }
    }

    private String name(String name) {
        return coloured ? (name.equals("error") ? RED : BOLD) + name + PLAIN : name;
    }
}
