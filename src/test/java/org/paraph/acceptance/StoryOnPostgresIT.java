package org.paraph.acceptance;

import org.junit.jupiter.api.AfterAll;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.EmbeddedPostgres;

class StoryOnPostgresIT extends Story {

    private DemoParaph paraph;

    @Override
    synchronized DemoParaph paraph() {
        if (paraph == null) {
            paraph = DemoParaph.on(EmbeddedPostgres.freshDatabase());
        }
        return paraph;
    }

    @AfterAll
    void stop() {
        paraph().close();
    }
}
