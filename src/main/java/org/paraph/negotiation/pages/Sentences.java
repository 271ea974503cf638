package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.platform.ui.Reader;

/** Sentences of the dossier's pages with something filled in: {@code #{sentence.of('tasks.open', 3)}}. */
@Named("sentence")
@RequestScoped
public class Sentences {

    private final Reader reader;

    protected Sentences() {
        this(null);
    }

    @Inject
    Sentences(Reader reader) {
        this.reader = reader;
    }

    public String of(String key, Object filling) {
        return say(key, filling);
    }

    public String of(String key, Object filling, Object second) {
        return say(key, filling, second);
    }

    public String of(String key, Object filling, Object second, Object third) {
        return say(key, filling, second, third);
    }

    /** Several things in one line. */
    public String list(List<String> parts) {
        return String.join(", ", parts);
    }

    private String say(String key, Object... filling) {
        return reader.say("dossier", key, filling);
    }
}
