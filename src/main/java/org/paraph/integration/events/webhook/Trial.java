package org.paraph.integration.events.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tries a receiver at once and waits for its answer, outside any transaction. */
@ApplicationScoped
public class Trial {

    private final ReplayDesk desk;
    private final Messenger messenger;

    protected Trial() {
        this(null, null);
    }

    @Inject
    public Trial(ReplayDesk desk, Messenger messenger) {
        this.desk = desk;
        this.messenger = messenger;
    }

    /** What the receiver said. */
    public Answered ping(String webhookId) {
        return messenger.send(desk.trial(webhookId));
    }
}
