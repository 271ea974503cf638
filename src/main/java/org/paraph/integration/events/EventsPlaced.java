package org.paraph.integration.events;

import java.util.List;

/**
 * Events have got their place among all. Fired in the transaction that gives it to them.
 *
 * @param events in their order
 */
public record EventsPlaced(List<OutboxEvent> events) {
}
