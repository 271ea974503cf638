package org.paraph.integration.events.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** After which pauses a message is sent again that was not taken: from ten seconds to twelve hours, about three days in all. */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2),
            Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4),
            Duration.ofHours(8), Duration.ofHours(12), Duration.ofHours(12), Duration.ofHours(12), Duration.ofHours(12),
            Duration.ofHours(10));
    private static final double SPREAD = 0.2;

    private Backoff() {
    }

    /**
     * The pause after an attempt, up to a fifth longer or shorter so that many messages do not come at once.
     *
     * @param attempts how many there were, from 1
     * @param chance   from 0 to 1
     * @return empty if that was the last
     */
    static Optional<Duration> after(int attempts, double chance) {
        return attempts > PAUSES.size() ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(PAUSES.get(attempts - 1).toMillis() * (1 - SPREAD + 2 * SPREAD * chance))));
    }
}
