package org.paraph.worklist.rest;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.paraph.platform.contract.ContractDates;
import org.paraph.platform.problem.InvalidRequest;

/** Variables as the engine's REST contract writes them, read as the members of a request. */
final class Members {

    /** No act asks for members within members that deep. */
    private static final int DEEPEST = 20;
    private static final Set<String> SERIALIZED = Set.of("object", "xml", "file", "bytes");

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Members() {
    }

    /** @throws InvalidRequest if a variable is not written as one, or two of them contradict each other */
    static JsonObject of(JsonObject variables) {
        var read = new Members();
        variables.forEach((name, variable) -> {
            var path = List.of(name.split("\\.", -1));
            if (path.size() > DEEPEST) {
                throw new InvalidRequest("contract-variable-garbled", List.of(), path.get(0));
            }
            read.put(path, value(name, variable), name);
        });
        return read.json();
    }

    private void put(List<String> path, JsonValue value, String name) {
        if (path.size() == 1) {
            if (members.putIfAbsent(path.get(0), value) != null) {
                throw new InvalidRequest("contract-variable-garbled", List.of(), name);
            }
            return;
        }
        if (!(members.computeIfAbsent(path.get(0), key -> new Members()) instanceof Members inner)) {
            throw new InvalidRequest("contract-variable-garbled", List.of(), name);
        }
        inner.put(path.subList(1, path.size()), value, name);
    }

    private static JsonValue value(String name, JsonValue variable) {
        if (!(variable instanceof JsonObject object)) {
            throw new InvalidRequest("contract-variable-garbled", List.of(), name);
        }
        var value = object.getOrDefault("value", JsonValue.NULL);
        var type = object.get("type") instanceof JsonString said ? said.getString().toLowerCase(Locale.ROOT) : "";
        if (SERIALIZED.contains(type)) {
            throw new InvalidRequest("contract-variable-garbled", List.of(), name);
        }
        if (type.equals("date") && value instanceof JsonString date) {
            return JSON.createValue(ContractDates.plain(date.getString()));
        }
        if (!type.equals("json") || !(value instanceof JsonString text)) {
            return value;
        }
        try (var reader = JSON.createReader(new StringReader(text.getString()))) {
            return reader.readValue();
        } catch (RuntimeException garbled) { // beyond its own limits the provider throws what it likes
            throw new InvalidRequest("contract-variable-garbled", List.of(), name);
        }
    }

    private JsonObject json() {
        var json = JSON.createObjectBuilder();
        members.forEach((name, value) -> json.add(name, value instanceof Members inner ? inner.json() : (JsonValue) value));
        return json.build();
    }
}
