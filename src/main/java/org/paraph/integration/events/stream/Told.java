package org.paraph.integration.events.stream;

import java.nio.charset.StandardCharsets;
import org.paraph.integration.events.CloudEvent;
import org.paraph.integration.events.OutboxEvent;

/**
 * An event as it is written into streams.
 *
 * @param event what happened
 * @param words as a server-sent event
 */
record Told(OutboxEvent event, byte[] words) {

    static Told of(OutboxEvent event) {
        return new Told(event, ("id: " + event.id() + "\nevent: " + event.type() + "\ndata: " + CloudEvent.of(event).json()
                + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    long position() {
        return event.position();
    }
}
