package org.paraph.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.paraph.platform.problem.InvalidRequest;

/**
 * JSON taken at its word: nothing unknown, nothing given twice, nothing after the end, no text where a number belongs,
 * no number where text belongs. Dates are written and read as RFC 3339 texts; members without a value are left out.
 */
public final class StrictJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 64;
    private static final ObjectMapper MAPPER = mapper();

    private StrictJson() {
    }

    /**
     * Reads a value.
     *
     * @throws InvalidRequest naming the place, if the text is not JSON or not of that shape
     */
    public static Object read(byte[] text, Type type) throws IOException {
        if (text.length == 0) {
            throw new InvalidRequest("body-missing", List.of());
        }
        try {
            JsonTexts.check(MAPPER.getFactory(), text);
            Object value = MAPPER.readValue(text, MAPPER.constructType(type));
            if (value == null) {
                throw new InvalidRequest("body-missing", List.of());
            }
            return value;
        } catch (JacksonException objection) {
            throw JsonObjections.problem(objection);
        }
    }

    /** Writes a value and leaves the stream open. */
    public static void write(OutputStream to, Object value) throws IOException {
        MAPPER.writeValue(to, value);
    }

    /** A type with what it is made of. */
    static JavaType type(Type type) {
        return MAPPER.constructType(type);
    }

    /** The members of a type, as they are read from a request or written into an answer. */
    static BeanDescription described(JavaType type, boolean read) {
        return read ? MAPPER.getDeserializationConfig().introspect(type) : MAPPER.getSerializationConfig().introspect(type);
    }

    private static ObjectMapper mapper() {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER).build())
                .build();
        var builder = JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .addModule(new StrictTimes())
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL,
                        JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        SerializationFeature.FAIL_ON_EMPTY_BEANS);
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            builder.withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(shape, CoercionAction.Fail));
            builder.withCoercionConfig(LogicalType.Enum, config -> config.setCoercion(shape, CoercionAction.Fail));
        }
        builder.withCoercionConfigDefaults(config -> config
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail));
        builder.withCoercionConfig(LogicalType.Textual,
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert));
        builder.withCoercionConfig(LogicalType.Collection,
                config -> config.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert));
        builder.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return builder.build();
    }
}
