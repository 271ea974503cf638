package org.paraph.testing.flawed.platform.time;

import java.time.Clock;

public class SystemClock {
    public Clock clock() {
        return Clock.systemUTC();
    }
}
