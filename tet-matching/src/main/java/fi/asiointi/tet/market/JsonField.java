package fi.asiointi.tet.market;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.tet.market.MarketFormatException.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value in a document together with its path, so that a wrong one can be named. */
record JsonField(JsonNode value, String path) {

    /** A field that must be there. */
    JsonField required(String name) {
        JsonNode field = object().get(name);
        if (field == null) {
            throw new MarketFormatException(Fault.MISSING_FIELD, pathTo(name), "field", name);
        }
        return new JsonField(field, pathTo(name));
    }

    /** True when the field is there. */
    boolean has(String name) {
        return object().has(name);
    }

    /** The fields of an object, in the order of the document. */
    Map<String, JsonField> fields() {
        Map<String, JsonField> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object().properties()) {
            fields.put(field.getKey(), new JsonField(field.getValue(), pathTo(field.getKey())));
        }
        return fields;
    }

    /** Refuses the object when it has a field of another name. */
    JsonField only(Set<String> names) {
        for (Map.Entry<String, JsonNode> field : object().properties()) {
            if (!names.contains(field.getKey())) {
                throw new MarketFormatException(
                        Fault.UNKNOWN_FIELD, pathTo(field.getKey()), "field", field.getKey());
            }
        }
        return this;
    }

    /** The elements of an array. */
    List<JsonField> elements() {
        if (!value.isArray()) {
            throw wrongType("an array");
        }
        List<JsonField> elements = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            elements.add(new JsonField(value.get(i), path + "[" + i + "]"));
        }
        return elements;
    }

    /** A whole number that fits 32 bits. */
    int integer() {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrongType("a whole number of 32 bits");
        }
        return value.intValue();
    }

    /** A string. */
    String text() {
        if (!value.isTextual()) {
            throw wrongType("a string");
        }
        return value.textValue();
    }

    /** An array of strings. */
    List<String> texts() {
        return elements().stream().map(JsonField::text).toList();
    }

    /** An array of whole numbers. */
    int[] integers() {
        return elements().stream().mapToInt(JsonField::integer).toArray();
    }

    /** An array of arrays of whole numbers. */
    int[][] integerLists() {
        return elements().stream().map(JsonField::integers).toArray(int[][]::new);
    }

    /** An array of tiers, each an array of ids. */
    List<List<String>> tiers() {
        return elements().stream().map(JsonField::texts).toList();
    }

    /** Refuses the array when it has another length; the path names the first element off. */
    void requireLength(int length) {
        int given = elements().size();
        if (given < length) {
            String element = path + "[" + given + "]";
            throw new MarketFormatException(Fault.MISSING_FIELD, element, "field", element);
        }
        if (given > length) {
            String element = path + "[" + length + "]";
            throw new MarketFormatException(Fault.UNKNOWN_FIELD, element, "field", element);
        }
    }

    MarketFormatException wrongType(String expected) {
        return new MarketFormatException(Fault.WRONG_TYPE, path, "expected", expected);
    }

    private JsonNode object() {
        if (!value.isObject()) {
            throw wrongType("an object");
        }
        return value;
    }

    private String pathTo(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
