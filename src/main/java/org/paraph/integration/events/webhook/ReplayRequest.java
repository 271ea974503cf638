package org.paraph.integration.events.webhook;

import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * What is to be sent once more; one of the three.
 *
 * @param after    id of the event behind which all are sent again, {@code first} for all that are kept
 * @param since    the moment from which on all are sent again
 * @param delivery id of the one delivery that is made again
 */
public record ReplayRequest(@Size(max = 36) String after, OffsetDateTime since, @Size(max = 36) String delivery) {

    boolean isOne() {
        return (after == null ? 0 : 1) + (since == null ? 0 : 1) + (delivery == null ? 0 : 1) == 1;
    }
}
