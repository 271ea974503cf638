package org.paraph.integration.events;

import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.Ministry;
import org.paraph.testing.RunningParaph;

/** A server of its own for tests of events: on H2, unless the system property {@code paraph.it.database} says {@code postgresql}. */
public final class EventServer {

    private EventServer() {
    }

    public static RunningParaph.Setup prepare() {
        var setup = Ministry.prepare();
        return "postgresql".equals(System.getProperty("paraph.it.database")) ? setup.database(EmbeddedPostgres.freshDatabase())
                : setup;
    }
}
