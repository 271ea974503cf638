package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.platform.ui.Reader;

/** Sentences of the pages for administrators, filled. */
@Named("admSay")
@RequestScoped
public class AdministrationWords {

    private static final int HASH_SHOWN = 12;

    private final Reader reader;

    protected AdministrationWords() {
        this(null);
    }

    @Inject
    AdministrationWords(Reader reader) {
        this.reader = reader;
    }

    public String of(String key) {
        return say(key);
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

    /** The beginning of a hash, by which people tell one content from another. */
    public String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }

    private String say(String key, Object... filling) {
        return reader.say("administration", key, filling);
    }
}
