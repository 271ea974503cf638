package org.paraph.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.problem.Violation;

/** Says in the caller's terms what the JSON parser and binder object to: a place and a rule, never a Java class. */
final class JsonObjections {

    private JsonObjections() {
    }

    static Problem problem(JacksonException objection) {
        if (objection instanceof StreamConstraintsException) {
            return new InvalidRequest("json-too-deep", List.of());
        }
        if (objection instanceof JsonMappingException mapping) {
            return mapping.getCause() instanceof Problem own ? own : binding(mapping);
        }
        return malformed((StreamReadException) objection);
    }

    private static Problem malformed(StreamReadException objection) {
        JsonLocation place = objection.getLocation();
        int line = place == null ? 1 : place.getLineNr();
        int column = place == null ? 1 : place.getColumnNr();
        String said = objection.getOriginalMessage();
        if (said != null && said.startsWith("Duplicate field")) {
            return new InvalidRequest("duplicate-member", List.of(), line, column);
        }
        return new InvalidRequest("malformed-json", List.of(), line, column);
    }

    private static Problem binding(JsonMappingException mapping) {
        String pointer = pointer(mapping.getPath());
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null ? "" : unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf).sorted().collect(Collectors.joining(", "));
            return new InvalidRequest(Violation.at(pointer, "json.unknown-member", known));
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return new InvalidRequest(expected(pointer, mismatch, mismatch.getTargetType()));
        }
        return new InvalidRequest(Violation.at(pointer, "json.not-acceptable"));
    }

    private static Violation expected(String pointer, MismatchedInputException mismatch, Class<?> target) {
        if (target.isEnum()) {
            return Violation.at(pointer, "json.one-of", Arrays.stream(target.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name()).collect(Collectors.joining(", ")));
        }
        if (mismatch.getMessage().startsWith("Trailing token")) {
            return Violation.at("", "json.trailing");
        }
        if (mismatch instanceof InvalidFormatException && isWhole(target)) {
            return Violation.at(pointer, "json.whole-number");
        }
        return Violation.at(pointer, "json." + kind(target));
    }

    private static String kind(Class<?> target) {
        if (CharSequence.class.isAssignableFrom(target)) {
            return "text";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "boolean";
        }
        if (isWhole(target)) {
            return "whole-number";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "number";
        }
        if (target == LocalDate.class) {
            return "date";
        }
        if (target == Instant.class || target == OffsetDateTime.class) {
            return "date-time";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "time";
        }
        if (Collection.class.isAssignableFrom(target) || target.isArray()) {
            return "array";
        }
        return target.isRecord() || Map.class.isAssignableFrom(target) ? "object" : "not-acceptable";
    }

    private static boolean isWhole(Class<?> target) {
        return List.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class,
                java.math.BigInteger.class).contains(target);
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream().map(each -> each.getFieldName() == null ? String.valueOf(each.getIndex())
                : each.getFieldName().replace("~", "~0").replace("/", "~1")).map("/"::concat).collect(Collectors.joining());
    }
}
