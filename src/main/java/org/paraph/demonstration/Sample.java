package org.paraph.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The demonstration's data, as it lies in the application. */
final class Sample {

    /** The one password of all demonstration people. Nobody has it unless the demonstration is asked for. */
    static final String PASSWORD = "paraph-demo-2016";

    static final ObjectMapper JSON = new ObjectMapper();

    private Sample() {
    }

    static JsonNode read(String file) {
        try (InputStream in = Sample.class.getResourceAsStream("/demonstration/" + file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
