package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.paraph.testing.HandClock;

/** How many requests an account may make. */
class RequestRateTest {

    private final HandClock clock = new HandClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final RequestRate rate = new RequestRate(60, clock);

    @Test
    void aMinutesRequestsMayComeAtOnceAndNoMore() {
        for (int i = 59; i >= 0; i--) {
            var standing = rate.take("lee");
            assertThat(standing.granted()).isTrue();
            assertThat(standing.left()).isEqualTo(i);
        }

        var refused = rate.take("lee");

        assertThat(refused.granted()).isFalse();
        assertThat(refused.pause()).isEqualTo(1);
    }

    @Test
    void requestsFlowBackWithTime() {
        exhaust();

        clock.advance(Duration.ofSeconds(3));

        for (int i = 0; i < 3; i++) {
            assertThat(rate.take("lee").granted()).isTrue();
        }
        assertThat(rate.take("lee").granted()).isFalse();
    }

    @Test
    void noMoreThanAMinutesRequestsAreSaved() {
        exhaust();

        clock.advance(Duration.ofHours(1));

        assertThat(rate.take("lee").left()).isEqualTo(59);
    }

    @Test
    void oneAccountDoesNotUseUpWhatAnotherHas() {
        exhaust();

        assertThat(rate.take("kim").granted()).isTrue();
    }

    @Test
    void aSlowRateTellsHowLongToWait() {
        var slow = new RequestRate(2, clock);
        slow.take("lee");
        slow.take("lee");

        assertThat(slow.take("lee").pause()).isEqualTo(30);
    }

    private void exhaust() {
        while (rate.take("lee").granted()) {
            assertThat(clock.instant()).isNotNull();
        }
    }

    /** A clock that is set by hand. */
}
