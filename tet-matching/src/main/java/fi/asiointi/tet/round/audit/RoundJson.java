package fi.asiointi.tet.round.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundResult;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Inputs, results and audit records as JSON. The same value is always the same bytes: fields by
 * name, sets and maps in order, no spaces.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="audit"}
 */
public final class RoundJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .addModule(days())
                    .build();

    private RoundJson() {}

    /**
     * {@return an input as canonical JSON}
     *
     * @param input the input of a run, its seed included: secret until the round is decided
     */
    public static String write(RoundInput input) {
        return text(input);
    }

    /**
     * {@return a result as canonical JSON}
     *
     * @param result the result of a run
     */
    public static String write(RoundResult result) {
        return text(result);
    }

    /**
     * {@return an audit record as canonical JSON}
     *
     * @param audit the record of a run
     */
    public static String write(AuditRecord audit) {
        return text(audit);
    }

    /**
     * {@return the input that was written}
     *
     * @param json what {@link #write(RoundInput)} gave
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public static RoundInput readInput(String json) {
        return read(json, RoundInput.class);
    }

    /**
     * {@return the result that was written}
     *
     * @param json what {@link #write(RoundResult)} gave
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public static RoundResult readResult(String json) {
        return read(json, RoundResult.class);
    }

    /**
     * {@return the audit record that was written}
     *
     * @param json what {@link #write(AuditRecord)} gave
     * @throws IllegalArgumentException with the path of what is wrong
     */
    public static AuditRecord readAudit(String json) {
        return read(json, AuditRecord.class);
    }

    private static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records can be written", impossible);
        }
    }

    /** The messages of Jackson may repeat what people entered: only the path is told. */
    @SuppressWarnings("UnusedException")
    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonMappingException wrong) {
            throw new IllegalArgumentException(path(wrong) + " cannot be read");
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("$ is not JSON");
        }
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : "." + step.getFieldName())
                .collect(Collectors.joining("", "$", ""));
    }

    private static SimpleModule days() {
        return new SimpleModule()
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(LocalTime.class, ToStringSerializer.instance)
                .addSerializer(LocalDateTime.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new Parsed<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(
                        LocalDateTime.class,
                        new Parsed<>(LocalDateTime.class, LocalDateTime::parse));
    }

    /**
     * Reads a day or a time from its text.
     *
     * @param <T> the type of the day or time
     */
    private static final class Parsed<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return parse.apply(json.getText());
            } catch (DateTimeException noDay) {
                throw context.weirdStringException("", handledType(), "no day or time");
            }
        }
    }
}
