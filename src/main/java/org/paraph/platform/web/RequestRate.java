package org.paraph.platform.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests an account may make: so many in a minute, which may also come at once; then as many as flow back. Counted for
 * each process; bounded: whoever has not asked for longest is forgotten.
 */
final class RequestRate {

    static final int WINDOW_SECONDS = 60;

    private static final int MOST = 20_000;
    private static final double MILLIS = 1000;

    private final int limit;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** @param limit requests in a minute; at least 1 */
    RequestRate(int limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** Takes one request of the account into account. */
    Standing take(String account) {
        synchronized (buckets) {
            long now = clock.millis();
            var bucket = buckets.computeIfAbsent(account, name -> new Bucket(limit, now));
            bucket.flow(now, limit);
            boolean granted = bucket.left >= 1;
            if (granted) {
                bucket.left--;
            }
            return new Standing(granted, limit, (int) bucket.left, granted ? 0 : seconds(1 - bucket.left));
        }
    }

    private long seconds(double missing) {
        return Math.max(1, (long) Math.ceil(missing * WINDOW_SECONDS / limit));
    }

    /**
     * @param granted whether the request may be made
     * @param limit   requests in a minute
     * @param left    how many may be made at once now
     * @param pause   seconds until one may be made; 0 if it was granted
     */
    record Standing(boolean granted, int limit, int left, long pause) {
    }

    private static final class Bucket {

        private double left;
        private long seen;

        Bucket(int full, long now) {
            left = full;
            seen = now;
        }

        void flow(long now, int limit) {
            left = Math.min(limit, left + Math.max(0, now - seen) / MILLIS * limit / WINDOW_SECONDS);
            seen = now;
        }
    }
}
