package org.paraph.integration.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * Where a reader stands: behind an event, which is named by its id. A number would tell how many events there were that the
 * reader may not know of.
 */
@ApplicationScoped
public class EventCursor {

    private static final String FIRST = "first";

    private final OutboxEvents events;

    protected EventCursor() {
        this(null);
    }

    @Inject
    public EventCursor(OutboxEvents events) {
        this.events = events;
    }

    /**
     * The place behind which it goes on.
     *
     * @param given     id of an event, or {@code first} for the oldest that is kept
     * @param otherwise the place where nothing is given
     * @throws InvalidRequest if there is no such event, or not any more
     */
    public long place(String given, long otherwise) {
        if (given == null) {
            return otherwise;
        }
        return given.equals(FIRST) ? 0 : events.findPlaced(given).map(OutboxEvent::position)
                .orElseThrow(() -> new InvalidRequest(Violation.in("after", "parameter.event")));
    }

    /**
     * Reads a choice of types.
     *
     * @throws InvalidRequest if it is not written as it should be
     */
    public static String type(String given) {
        if (given != null && !EventPattern.isSound(given)) {
            throw new InvalidRequest(Violation.in("type", "parameter.event-type"));
        }
        return given;
    }
}
