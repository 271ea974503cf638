package org.paraph.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The REST interface of Paraph, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {

    /** Names its classes, so that the server looks for no others in the libraries. */
    @Override
    public Set<Class<?>> getClasses() {
        return ApiClasses.all();
    }

    /**
     * Names a JSON feature that the server does not know, so that it adds none of its own beside {@link JsonBodies}; and leaves out
     * its other description of the interface, so that {@code OPTIONS} says which methods there are and no more.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "Paraph", "jersey.config.server.wadl.disableWadl", true);
    }
}
