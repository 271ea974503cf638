package org.paraph.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.paraph.testing.words.Phrases;

/** Several people at work at once, each at a browser of their own, who sign in when they are first asked for. */
public final class Staff implements AutoCloseable {

    private final DemoParaph paraph;
    private final Phrases phrases;
    private final Map<String, Clerk> clerks = new LinkedHashMap<>();

    /** With pages in English. */
    public Staff(DemoParaph paraph) {
        this(paraph, "en");
    }

    /** With pages in that language, on which these words stand as they were entered. */
    public Staff(DemoParaph paraph, String language, String... entered) {
        this.paraph = paraph;
        this.phrases = Phrases.in(language, entered);
    }

    /** The one of that username. */
    public Clerk of(String username) {
        return clerks.computeIfAbsent(username, name -> Clerk.at(paraph, name, phrases));
    }

    @Override
    public void close() {
        clerks.values().forEach(Clerk::close);
    }
}
