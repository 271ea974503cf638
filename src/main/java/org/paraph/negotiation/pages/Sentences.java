package org.paraph.negotiation.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
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

    /** Numbers are written as they are, without marks of thousands. */
    private String say(String key, Object... filling) {
        var shown = Stream.of(filling).map(each -> each instanceof Number ? each.toString() : each).toArray();
        return new MessageFormat(ResourceBundle.getBundle("dossier", reader.getLocale()).getString(key), reader.getLocale())
                .format(shown);
    }
}
