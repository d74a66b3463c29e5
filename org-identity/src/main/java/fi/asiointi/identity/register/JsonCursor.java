package fi.asiointi.identity.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON document field by field without building it in memory. The reader of a field
 * reads its whole value; what it does not know it {@linkplain #skip skips}.
 *
 * <p>A missing field, an explicit null and an empty text are one and the same: not told. A field of
 * the order that stands twice in one object is refused, for taking either would be a guess. Faults
 * are {@link UnreadableAnswerException}s with the place as a JSON Pointer.
 */
final class JsonCursor {
    static final JsonFactory JSON = new JsonFactoryBuilder().build();

    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 19;

    private final JsonParser json;
    private final Repeated repeated;

    JsonCursor(JsonParser json, Repeated repeated) {
        this.json = json;
        this.repeated = repeated;
    }

    /** Enters the object at the cursor; {@link #field} goes on with its first field. */
    void enter(FieldOrder order) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new UnreadableAnswerException(path(), "An object was expected");
        }
        order.begin();
    }

    /**
     * The next field of the object, with the cursor at its value; null at the object's end.
     *
     * @param order that of the object
     */
    @Nullable String field(FieldOrder order) throws IOException {
        SerializedString expected = order.expected();
        if (expected != null && json.nextFieldName(expected)) {
            return known(order, expected.getValue());
        }
        String name = expected == null ? json.nextFieldName() : nameHere();
        boolean known = order.learn(name);
        if (name == null) {
            return null;
        }
        return known ? known(order, name) : atValue(name);
    }

    private String known(FieldOrder order, String name) throws IOException {
        if (!order.came()) {
            throw new UnreadableAnswerException(path(), "A field stands twice");
        }
        return atValue(name);
    }

    private String atValue(String name) throws IOException {
        json.nextToken();
        return name;
    }

    /** The name at which a wrong guess has left the parser; null at the object's end. */
    private @Nullable String nameHere() throws IOException {
        return json.currentToken() == JsonToken.FIELD_NAME ? json.currentName() : null;
    }

    /** True when the value at the cursor tells something. */
    boolean isTold() throws IOException {
        JsonToken token = json.currentToken();
        return token != JsonToken.VALUE_NULL
                && (token != JsonToken.VALUE_STRING || json.getTextLength() > 0);
    }

    /** Enters the list at the cursor; false when it is not told. */
    boolean enterList() throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            return true;
        }
        if (isTold()) {
            throw wrongType("a list");
        }
        return false;
    }

    /** Goes to the next thing in the list that is told; false at the list's end. */
    boolean next() throws IOException {
        JsonToken token = json.nextToken();
        while (token == JsonToken.VALUE_NULL) {
            token = json.nextToken();
        }
        return token != JsonToken.END_ARRAY;
    }

    void skip() throws IOException {
        json.skipChildren();
    }

    /** The text, or the empty text. Numbers are taken as text: codes come as either. */
    String text() throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING
                || token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return json.getText();
        }
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        throw wrongType("a text");
    }

    /** As {@link #text}, for a text that many records share. */
    String sharedText() throws IOException {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? repeated.text(
                        json.getTextCharacters(), json.getTextOffset(), json.getTextLength())
                : text();
    }

    /** The whole number; 0 when it is not told. */
    long number() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return json.getLongValue();
        }
        if (isTold()) {
            throw wrongType("a whole number");
        }
        return 0;
    }

    /** The day; what follows the tenth character, such as a time, is not looked at. */
    @Nullable LocalDate date() throws IOException {
        if (!isTold()) {
            return null;
        }
        LocalDate day =
                json.currentToken() == JsonToken.VALUE_STRING && json.getTextLength() >= DATE_LENGTH
                        ? day(json.getTextCharacters(), json.getTextOffset())
                        : null;
        if (day == null) {
            throw wrongType("a date");
        }
        return day;
    }

    /** A moment in Finnish local time; null when it cannot be read, for it decides nothing. */
    @Nullable LocalDateTime moment() throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            skip();
            return null;
        }
        LocalDateTime plain =
                json.getTextLength() == TIME_LENGTH
                        ? moment(json.getTextCharacters(), json.getTextOffset())
                        : null;
        return plain != null ? plain : FinnishTime.moment(json.getText()).orElse(null);
    }

    /** Leaves everything that is deeper than the given nesting, after a fault in it. */
    void leaveTo(int nesting) throws IOException {
        while (json.getParsingContext().getNestingDepth() > nesting) {
            json.nextToken();
        }
    }

    /** The place of the cursor as a JSON Pointer. */
    String path() {
        return json.getParsingContext().pathAsPointer().toString();
    }

    UnreadableAnswerException missing(String field) {
        return UnreadableAnswerException.missing(path() + "/" + field, "A field is missing");
    }

    private UnreadableAnswerException wrongType(String wanted) {
        return new UnreadableAnswerException(path(), "The field should be " + wanted);
    }

    /** The day that stands as {@code 2026-03-01} in the buffer; null when none does. */
    private @Nullable LocalDate day(char[] buffer, int from) {
        int year = digits(buffer, from, 4);
        int month = digits(buffer, from + 5, 2);
        int day = digits(buffer, from + 8, 2);
        boolean written = buffer[from + 4] == '-' && buffer[from + 7] == '-';
        if (!written || (year | month | day) < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The moment that stands as {@code 2026-03-01T12:00:00} in the buffer; null when none does. */
    private @Nullable LocalDateTime moment(char[] buffer, int from) {
        LocalDate day = day(buffer, from);
        int hour = digits(buffer, from + 11, 2);
        int minute = digits(buffer, from + 14, 2);
        int second = digits(buffer, from + 17, 2);
        boolean written =
                (buffer[from + 10] == 'T' || buffer[from + 10] == ' ')
                        && buffer[from + 13] == ':'
                        && buffer[from + 16] == ':';
        return day == null
                        || !written
                        || (hour | minute | second) < 0
                        || hour > 23
                        || minute > 59
                        || second > 59
                ? null
                : day.atTime(hour, minute, second);
    }

    /** The number that these digits write; negative when one is no digit. */
    private static int digits(char[] buffer, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
