package org.paraph.testing.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The description of the REST interface, as a server gives it. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options", "head");

    private final JsonNode document;

    public ApiDocument(JsonNode document) {
        this.document = document;
    }

    /**
     * An operation.
     *
     * @param verb   in capitals
     * @param path   the template, with {@code /api}
     * @param detail the whole of its description
     */
    public record Operation(String verb, String path, JsonNode detail) {

        /** The schema of its body in JSON; missing if it takes none. */
        public JsonNode body() {
            return detail.at("/requestBody/content/application~1json/schema");
        }

        public boolean takesBody() {
            return detail.has("requestBody");
        }

        /** True if its answer goes on while there is something to tell. */
        public boolean isStream() {
            return detail.at("/responses/200/content").has("text/event-stream");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(member -> {
            if (METHODS.contains(member.getKey())) {
                operations.add(new Operation(member.getKey().toUpperCase(Locale.ROOT), path.getKey(), member.getValue()));
            }
        }));
        return operations;
    }

    /** What is described there, with a reference followed. */
    public JsonNode resolved(JsonNode described) {
        var reference = described.path("$ref");
        return reference.isMissingNode() ? described : document.at(reference.asText().substring(1));
    }

    /** What an operation says of answers with that status; missing if it says nothing. */
    public JsonNode response(Operation operation, int status) {
        return resolved(operation.detail().path("responses").path(Integer.toString(status)));
    }

    public JsonNode problem() {
        return document.at("/components/schemas/Problem");
    }

    public JsonNode whole() {
        return document;
    }
}
