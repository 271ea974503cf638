package org.paraph.platform.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes the types that are a single text, number or truth value in JSON. */
final class ApiTexts {

    private ApiTexts() {
    }

    /** The schema of that type; empty if it is none of them. */
    static Optional<Schema> schema(Class<?> type) {
        return number(type).or(() -> text(type)).or(() -> type == Object.class
                ? Optional.of(OASFactory.createSchema()) : Optional.empty());
    }

    private static Optional<Schema> number(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(OASFactory.createSchema().type(Schema.SchemaType.BOOLEAN));
        }
        if (type == int.class || type == Integer.class || type == short.class || type == Short.class) {
            return Optional.of(OASFactory.createSchema().type(Schema.SchemaType.INTEGER).format("int32"));
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(OASFactory.createSchema().type(Schema.SchemaType.INTEGER).format("int64"));
        }
        if (type == double.class || type == Double.class || type == float.class || type == Float.class
                || type == BigDecimal.class || type == Number.class) {
            return Optional.of(OASFactory.createSchema().type(Schema.SchemaType.NUMBER));
        }
        return Optional.empty();
    }

    private static Optional<Schema> text(Class<?> type) {
        if (type == Instant.class || type == OffsetDateTime.class) {
            return Optional.of(string().format("date-time"));
        }
        if (type == LocalDate.class) {
            return Optional.of(string().format("date"));
        }
        if (type == LocalTime.class) {
            return Optional.of(string().format("time"));
        }
        if (type.isEnum() && !type.getName().startsWith("org.paraph.")) {
            var schema = string();
            Arrays.stream(type.getEnumConstants()).forEach(constant -> schema.addEnumeration(((Enum<?>) constant).name()));
            return Optional.of(schema);
        }
        if (type == byte[].class) {
            return Optional.of(string().format("byte"));
        }
        if (type == UUID.class) {
            return Optional.of(string().format("uuid"));
        }
        if (CharSequence.class.isAssignableFrom(type) || type == char.class || type == Period.class
                || ZoneId.class.isAssignableFrom(type) || type == Locale.class || type == URI.class || type == Enum.class) {
            return Optional.of(string());
        }
        return Optional.empty();
    }

    private static Schema string() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
