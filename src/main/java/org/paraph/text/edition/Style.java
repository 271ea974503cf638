package org.paraph.text.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of pages. */
enum Style {
    /** For a browser, on the screen and on paper. */
    SCREEN("screen.css");

    private final String css;

    Style(String name) {
        try (var in = Style.class.getResourceAsStream(name)) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String css() {
        return css;
    }
}
