package org.paraph.administration.operations;

import org.paraph.engine.operations.Incident;

/**
 * All that failed at the same step in the same way.
 *
 * @param cause   by which they are named
 * @param example one of them
 * @param count   how many there are
 */
public record IncidentCause(String cause, Incident example, int count) {
}
