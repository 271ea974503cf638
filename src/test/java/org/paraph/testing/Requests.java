package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A good request for each act, by the path of the act below the dossier; {@code propose} is the one without a dossier. */
public final class Requests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ALL = read("/requests.json");

    private Requests() {
    }

    /** A fresh copy, to be changed at will. */
    public static ObjectNode of(String act) {
        return entry(act).get("body").deepCopy();
    }

    /** A fresh copy; null if there is no request of that act. */
    public static JsonNode find(String act) {
        return ALL.has(act) ? of(act) : null;
    }

    /** Who usually does it. */
    public static String person(String act) {
        return entry(act).get("as").asText();
    }

    /** The acts of which there is a request. */
    public static List<String> acts() {
        var acts = new ArrayList<String>();
        ALL.fieldNames().forEachRemaining(acts::add);
        acts.remove("propose");
        return acts;
    }

    /** The JSON of a file among the resources. */
    public static JsonNode read(String resource) {
        try (var in = Requests.class.getResourceAsStream(resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode entry(String act) {
        return ALL.required(act);
    }
}
