package org.paraph.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface of Paraph, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {

    /** Names a JSON feature that the server does not know, so that it adds none of its own beside {@link JsonBodies}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "Paraph");
    }
}
