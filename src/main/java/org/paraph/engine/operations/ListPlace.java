package org.paraph.engine.operations;

import java.time.Instant;

/**
 * From where on a list is read that has the latest first: behind the thing of that moment and id.
 *
 * @param moment when it began or failed, to the millisecond
 * @param id     tells things of the same moment apart
 */
public record ListPlace(Instant moment, String id) {
}
