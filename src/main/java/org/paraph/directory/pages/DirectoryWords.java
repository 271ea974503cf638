package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.paraph.platform.ui.Reader;

/** Sentences of the pages on which administrators keep the directory, filled. */
@Named("dirSay")
@RequestScoped
public class DirectoryWords {

    private final Reader reader;

    protected DirectoryWords() {
        this(null);
    }

    @Inject
    DirectoryWords(Reader reader) {
        this.reader = reader;
    }

    public String of(String key) {
        return ResourceBundle.getBundle("directory", reader.getLocale()).getString(key);
    }

    public String of(String key, Object filling) {
        return new MessageFormat(of(key), reader.getLocale()).format(new Object[] {filling});
    }
}
