package org.paraph.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down guessing: after ten failures with one name within five minutes that name has to wait until the five
 * minutes are over. Counted for each process; bounded, so that made-up names cannot fill the memory.
 */
final class Throttle {

    static final int FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int MOST = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets an attempt pass.
     *
     * @throws TooManyAttempts while the name has to wait
     */
    void check(String username) {
        synchronized (counts) {
            var count = current(username);
            if (count.failures >= FAILURES) {
                throw new TooManyAttempts(Duration.between(clock.instant(), count.since.plus(WINDOW)));
            }
        }
    }

    void failed(String username) {
        synchronized (counts) {
            var count = current(username);
            counts.put(key(username), new Count(count.since, count.failures + 1));
        }
    }

    void forget(String username) {
        synchronized (counts) {
            counts.remove(key(username));
        }
    }

    private Count current(String username) {
        var count = counts.get(key(username));
        if (count == null || !clock.instant().isBefore(count.since.plus(WINDOW))) {
            return new Count(clock.instant(), 0);
        }
        return count;
    }

    private static String key(String username) {
        var folded = username.toLowerCase(Locale.ROOT);
        return folded.length() > 60 ? folded.substring(0, 60) : folded;
    }

    private record Count(Instant since, int failures) {
    }
}
