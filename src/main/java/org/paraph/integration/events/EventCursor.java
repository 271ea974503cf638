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

    /** The parameter that names the event. */
    public static final String AFTER = "after";

    /** The header of readers of streams that names it (HTML, server-sent events). */
    public static final String LAST = "Last-Event-ID";

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
     * The place behind which it goes on. An event counts here whether or not the person may know of it now: whoever has left a
     * dossier, or whose clearance has gone down, goes on behind what was read before, and what a person was told once is kept
     * nowhere. So an id that there is can be told from one that there is not. That gives nothing away: an id has 122 random bits,
     * is told only together with its event, and whoever has it learns of the event no more than that. To answer unknown ids like
     * hidden ones would leave a reader whose event is kept no longer without what came since, and without a word of it.
     *
     * @param source    the parameter or header that names it
     * @param given     id of an event, or {@code first} for the oldest that is kept
     * @param otherwise the place where nothing is given
     * @throws InvalidRequest if there is no such event, or not any more
     */
    public long place(String source, String given, long otherwise) {
        if (given == null) {
            return otherwise;
        }
        return given.equals(FIRST) ? 0 : events.findPlaced(given).map(OutboxEvent::position)
                .orElseThrow(() -> new InvalidRequest(Violation.in(source, "parameter.event")));
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
