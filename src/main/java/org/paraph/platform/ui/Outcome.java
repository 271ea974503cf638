package org.paraph.platform.ui;

import java.util.Map;

/** What a page answers with. */
public sealed interface Outcome {

    /** Draws a view, named by its place below {@code WEB-INF/views} without extension. */
    static Outcome view(String name) {
        return new View(name, 200);
    }

    /** Draws a view with another status, for a form that was not accepted. */
    static Outcome view(String name, int status) {
        return new View(name, status);
    }

    /** Leads on to another page of this site; what a form did is not done again when that page is read anew. */
    static Outcome goTo(String path) {
        return new GoTo(path);
    }

    /** Hands out a file. */
    static Outcome file(String type, String name, byte[] content) {
        return new Download(type, name, content, Map.of());
    }

    /**
     * @param name   which view
     * @param status the HTTP status
     */
    record View(String name, int status) implements Outcome {
    }

    /** @param path an absolute path of this site */
    record GoTo(String path) implements Outcome {
    }

    /**
     * @param type    media type
     * @param name    the file's name
     * @param content its bytes
     * @param headers further headers
     */
    record Download(String type, String name, byte[] content, Map<String, String> headers) implements Outcome {
    }
}
