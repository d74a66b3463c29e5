package fi.asiointi.examples.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.form.FormException;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of one JSON object, read strictly: a field of another type, or one that is missing, is
 * a fault with its place. An explicit null is a field that is not there.
 */
final class Fields {
    /** No wage, aid or benefit is larger; beyond it is a slip of the keyboard. */
    private static final Money LARGEST = Money.ofEuros(999_999_999);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JsonNode node;
    private final String path;

    private Fields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** The fields of a document. */
    static Fields of(JsonNode document) {
        if (!document.isObject()) {
            throw new LineException(Code.WRONG_TYPE, "", "The document should be an object");
        }
        return new Fields(document, "");
    }

    /** The id of a document, or null when it has none that is a text or a number. */
    static JsonNode id(JsonNode document) {
        JsonNode id = document.path("id");
        return id.isTextual() || id.isNumber() ? id : LineInput.JSON.nullNode();
    }

    JsonNode id() {
        return id(node);
    }

    /** The whole object as it came. */
    JsonNode json() {
        return node;
    }

    /** What the library reads from the whole object as a form of its own. */
    <T> T asForm(Function<Form, T> reader) {
        try {
            return reader.apply(Form.of(LineInput.JSON.convertValue(node, MAP)));
        } catch (FormException fault) {
            throw new LineException(
                    Code.valueOf(fault.fault().name()),
                    path.isEmpty() ? fault.path() : path(fault.path()),
                    String.valueOf(fault.getMessage()));
        }
    }

    /** Refuses every field that is not one of these; {@code id} always is. */
    Fields only(String... names) {
        Set<String> known = Set.of(names);
        node.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name) && !name.equals("id")) {
                                throw new LineException(
                                        Code.UNKNOWN_FIELD,
                                        path(name),
                                        "This command knows no field of this name");
                            }
                        });
        return this;
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    String text(String name) {
        JsonNode value = required(name);
        if (!value.isTextual()) {
            throw wrongType(name, "a text");
        }
        return value.asText();
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean flag(String name, boolean whenMissing) {
        if (!has(name)) {
            return whenMissing;
        }
        if (!node.path(name).isBoolean()) {
            throw wrongType(name, "true or false");
        }
        return node.path(name).asBoolean();
    }

    BigDecimal number(String name) {
        JsonNode value = required(name);
        if (!value.isNumber()) {
            throw wrongType(name, "a number");
        }
        return value.decimalValue();
    }

    long wholeNumber(String name) {
        try {
            return number(name).longValueExact();
        } catch (ArithmeticException fraction) {
            throw wrongType(name, "a whole number");
        }
    }

    int smallNumber(String name) {
        long value = wholeNumber(name);
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw wrongType(name, "a whole number of at most nine digits");
        }
        return (int) value;
    }

    Money money(String name) {
        String text = text(name);
        try {
            Money money = Money.parse(text);
            if (money.max(LARGEST).equals(LARGEST)) {
                return money;
            }
        } catch (IllegalArgumentException notMoney) {
            // told below, as an amount of more than nine digits is
        }
        throw wrongType(name, "an amount such as \"740\" or \"740.50\"");
    }

    LocalDate date(String name) {
        String text = text(name);
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException notDate) {
            // told below, as a year of more than four digits is
        }
        throw wrongType(name, "a date such as \"2026-01-31\"");
    }

    Optional<LocalDate> optionalDate(String name) {
        return has(name) ? Optional.of(date(name)) : Optional.empty();
    }

    <E extends Enum<E>> E choice(String name, Class<E> choices) {
        return choiceOf(name, text(name), choices);
    }

    /** The choice of this text, which a list or another spelling has. */
    <E extends Enum<E>> E choiceOf(String name, String text, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrongType(
                                        name,
                                        "one of " + Arrays.toString(choices.getEnumConstants())));
    }

    /** A number with decimals, as a number or as a text. */
    BigDecimal decimal(String name) {
        JsonNode value = required(name);
        if (value.isTextual() && DECIMAL.matcher(value.asText()).matches()) {
            return new BigDecimal(value.asText());
        }
        return number(name);
    }

    /** A yes, a no, or nothing known. */
    Answer answer(String name) {
        return has(name) ? Answer.of(flag(name, false)) : Answer.UNKNOWN;
    }

    /** A moment with its offset. */
    Instant moment(String name) {
        try {
            return OffsetDateTime.parse(text(name)).toInstant();
        } catch (DateTimeException notMoment) {
            throw wrongType(name, "a moment such as \"2026-02-14T10:00:00+02:00\"");
        }
    }

    Fields object(String name) {
        JsonNode value = required(name);
        if (!value.isObject()) {
            throw wrongType(name, "an object");
        }
        return new Fields(value, path(name));
    }

    /** An object that may be missing, and then has no fields. */
    Fields objectOrNone(String name) {
        return has(name) ? object(name) : new Fields(LineInput.JSON.createObjectNode(), path(name));
    }

    /** The objects of a list; none when the list is not there. */
    List<Fields> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!node.path(name).isArray()) {
            throw wrongType(name, "a list");
        }
        var fields = new ArrayList<Fields>();
        int at = 0;
        for (JsonNode element : node.path(name)) {
            String place = path(name) + "[" + at++ + "]";
            if (!element.isObject()) {
                throw new LineException(Code.WRONG_TYPE, place, "It should be an object");
            }
            fields.add(new Fields(element, place));
        }
        return fields;
    }

    /** The place of a field of this object. */
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    LineException wrongType(String name, String wanted) {
        return new LineException(Code.WRONG_TYPE, path(name), "It should be " + wanted);
    }

    /** The texts of a list; none when the list is not there. */
    Set<String> texts(String name) {
        var texts = new LinkedHashSet<String>();
        if (!has(name)) {
            return texts;
        }
        if (!node.path(name).isArray()) {
            throw wrongType(name, "a list");
        }
        for (JsonNode element : node.path(name)) {
            if (!element.isTextual()) {
                throw wrongType(name, "a list of texts");
            }
            texts.add(element.asText());
        }
        return texts;
    }

    JsonNode required(String name) {
        if (!has(name)) {
            throw new LineException(Code.MISSING_FIELD, path(name), "The field is missing");
        }
        return node.path(name);
    }
}
