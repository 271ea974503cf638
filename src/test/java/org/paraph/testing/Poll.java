package org.paraph.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what can be observed, with a deadline. */
public final class Poll {

    private Poll() {
    }

    /** Asks until the answer is as wished, and returns it; fails with the last answer when the time is over. */
    public static <T> T until(Duration patience, Supplier<T> question, Predicate<T> wish) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            T answer = question.get();
            if (wish.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not so after " + patience.toSeconds() + " s; the last answer was " + answer);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
