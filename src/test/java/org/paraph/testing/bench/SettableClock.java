package org.paraph.testing.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A clock that stands where a test sets it, the engine's along with it. Each look at it is a millisecond later than
 * the one before, so that what happens later is also recorded later.
 */
public final class SettableClock extends Clock {

    /** Where the clock stands when a test begins. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    SettableClock() {
        set(START);
    }

    /** Sets this clock and the engine's. Going back is allowed. */
    public void set(Instant instant) {
        now.set(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void advance(Duration by) {
        set(now.get().plus(by));
    }

    @Override
    public Instant instant() {
        return now.getAndUpdate(instant -> instant.plusMillis(1));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
