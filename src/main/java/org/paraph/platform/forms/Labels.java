package org.paraph.platform.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.paraph.platform.ui.Reader;

/** The words for constants and acts, for pages: {@code #{label.of(dossier.state())}}. */
@Named("label")
@RequestScoped
public class Labels {

    private final Reader reader;

    protected Labels() {
        this(null);
    }

    @Inject
    Labels(Reader reader) {
        this.reader = reader;
    }

    /** The word for a constant; empty for null. */
    public String of(Enum<?> constant) {
        return constant == null ? ""
                : words().constant(FormWords.type(constant.getDeclaringClass()), constant.name());
    }

    /** What an act is called, by its code or by its name as an enum. */
    public String act(String code) {
        return words().of("act." + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What a body of the home procedure is called. */
    public String body(String name) {
        return words().body(name);
    }

    private FormWords words() {
        return new FormWords(reader.getLocale());
    }
}
