package org.paraph.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.paraph.platform.problem.Problem;

/** Says that an act is refused, and by which rule. */
public final class Refusal {

    private Refusal() {
    }

    public static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class,
                refusal -> assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(code));
    }
}
