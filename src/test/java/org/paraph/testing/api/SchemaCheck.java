package org.paraph.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Compares a JSON value with the schema that describes it, as far as our schemas go. */
public final class SchemaCheck {

    private final ApiDocument api;
    private final boolean strict;

    private SchemaCheck(ApiDocument api, boolean strict) {
        this.api = api;
        this.strict = strict;
    }

    /** What does not fit, each with its place; members that are not described do not fit. */
    public static List<String> objections(ApiDocument api, JsonNode value, JsonNode schema) {
        var found = new ArrayList<String>();
        new SchemaCheck(api, true).check(value, schema, "", found);
        return found;
    }

    /** As the other one, for a document that may have further members. */
    public static List<String> objectionsToKnown(ApiDocument api, JsonNode value, JsonNode schema) {
        var found = new ArrayList<String>();
        new SchemaCheck(api, false).check(value, schema, "", found);
        return found;
    }

    private void check(JsonNode value, JsonNode given, String place, List<String> found) {
        var schema = api.resolved(given);
        if (schema.has("anyOf")) {
            for (var each : schema.path("anyOf")) {
                var objections = new ArrayList<String>();
                check(value, each, place, objections);
                if (objections.isEmpty()) {
                    return;
                }
            }
            found.add(place + ": none of the alternatives");
            return;
        }
        switch (schema.path("type").asText("any")) {
            case "any" -> { }
            case "object" -> object(value, schema, place, found);
            case "array" -> array(value, schema, place, found);
            case "boolean" -> require(value.isBoolean(), value, place, "boolean", found);
            case "integer" -> require(value.isIntegralNumber(), value, place, "integer", found);
            case "number" -> require(value.isNumber(), value, place, "number", found);
            case "string" -> text(value, schema, place, found);
            default -> found.add(place + ": unknown type " + schema.path("type"));
        }
    }

    private void object(JsonNode value, JsonNode schema, String place, List<String> found) {
        if (!value.isObject()) {
            require(false, value, place, "object", found);
            return;
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                found.add(place + "/" + name.asText() + ": missing");
            }
        });
        value.fields().forEachRemaining(member -> {
            var property = schema.path("properties").path(member.getKey());
            var inner = place + "/" + member.getKey();
            if (!property.isMissingNode()) {
                check(member.getValue(), property, inner, found);
            } else if (schema.path("additionalProperties").isObject()) {
                check(member.getValue(), schema.path("additionalProperties"), inner, found);
            } else if (strict && schema.has("properties")) {
                found.add(inner + ": not described");
            }
        });
    }

    private void array(JsonNode value, JsonNode schema, String place, List<String> found) {
        if (!value.isArray()) {
            require(false, value, place, "array", found);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            check(value.get(i), schema.path("items"), place + "/" + i, found);
        }
    }

    private static void text(JsonNode value, JsonNode schema, String place, List<String> found) {
        if (!value.isTextual()) {
            require(false, value, place, "string", found);
            return;
        }
        var allowed = new ArrayList<String>();
        schema.path("enum").forEach(each -> allowed.add(each.asText()));
        if (!allowed.isEmpty() && !allowed.contains(value.asText())) {
            found.add(place + ": " + value + " is none of " + allowed.size() + " values");
        }
        try {
            switch (schema.path("format").asText()) {
                case "date" -> LocalDate.parse(value.asText());
                case "date-time" -> OffsetDateTime.parse(value.asText());
                default -> { }
            }
        } catch (DateTimeException garbled) {
            found.add(place + ": " + value + " is no " + schema.path("format").asText());
        }
    }

    private static void require(boolean fits, JsonNode value, String place, String type, List<String> found) {
        if (!fits) {
            found.add(place + ": " + type + " expected, " + value.getNodeType());
        }
    }
}
