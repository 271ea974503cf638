package org.paraph.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Several people at work at once, each at a browser of their own, who sign in when they are first asked for. */
public final class Staff implements AutoCloseable {

    private final DemoParaph paraph;
    private final String language;
    private final Map<String, Clerk> clerks = new LinkedHashMap<>();

    /** With pages in English. */
    public Staff(DemoParaph paraph) {
        this(paraph, "en");
    }

    /** With pages in that language. */
    public Staff(DemoParaph paraph, String language) {
        this.paraph = paraph;
        this.language = language;
    }

    /** The one of that username. */
    public Clerk of(String username) {
        return clerks.computeIfAbsent(username, name -> Clerk.at(paraph, name, language));
    }

    @Override
    public void close() {
        clerks.values().forEach(Clerk::close);
    }
}
