package org.paraph.platform.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.testing.bench.Bench;

/** What becomes of a request with a key when the server that carries it out dies in between. */
@ExtendWith(Bench.class)
class KeyedRequestsProcessTest {

    private static final KeptAnswer ANSWER = new KeptAnswer(201, List.of("ETag: \"1\"", "Location: /there"), new byte[] {1, 2});

    private final Bench bench;
    private final KeyedRequests requests;
    private final String id = UUID.randomUUID().toString();

    KeyedRequestsProcessTest(Bench bench) {
        this.bench = bench;
        this.requests = bench.bean(KeyedRequests.class);
    }

    @Test
    void aRepetitionGetsTheAnswerOfTheFirstTime() {
        var first = admit();
        execute(first);
        requests.answer(id, first.turn(), ANSWER);

        var again = admit();

        assertThat(again.turn()).isNull();
        assertThat(again.answer()).usingRecursiveComparison().isEqualTo(ANSWER);
    }

    @Test
    void anotherRequestWithTheSameKeyIsRefused() {
        admit();

        refused("idempotency-key-reused", () -> requests.admit(id, "somebody", "another"));
    }

    @Test
    void aRequestThatIsBeingCarriedOutIsNotCarriedOutASecondTime() {
        var first = admit();
        refused("idempotency-in-progress", this::admit);

        execute(first);

        refused("idempotency-in-progress", this::admit);
    }

    @Test
    void whatWasNeverCommittedIsTakenOverAndTheOldTurnCanNotBeCommittedAnyMore() {
        var dead = admit();
        bench.clock().advance(KeyedRequest.LEASE);

        var successor = admit();

        assertThat(successor.turn()).isNotNull().isNotEqualTo(dead.turn());
        refused("idempotency-in-progress", () -> execute(dead));
        requests.answer(id, dead.turn(), ANSWER);
        refused("idempotency-in-progress", this::admit);
        execute(successor);
        requests.answer(id, successor.turn(), ANSWER);
        assertThat(admit().answer()).isNotNull();
    }

    @Test
    void whatWasCommittedWithoutAnAnswerIsSaidToBeUnknownAndNotDoneAgain() {
        execute(admit());

        bench.clock().advance(KeyedRequest.LEASE);

        refused("idempotency-unknown", this::admit);
    }

    @Test
    void theMarkOfAnActThatIsRolledBackIsRolledBackWithIt() {
        var first = admit();
        assertThatThrownBy(() -> bench.inTransaction(() -> {
            requests.execute(id, first.turn());
            throw new IllegalStateException("the act fails");
        })).isInstanceOf(IllegalStateException.class);

        requests.release(id, first.turn());

        assertThat(admit().turn()).isNotNull();
    }

    @Test
    void whatWasCarriedOutIsNotReleased() {
        var first = admit();
        execute(first);

        requests.release(id, first.turn());

        refused("idempotency-in-progress", this::admit);
    }

    @Test
    void isForgottenAfterADay() {
        var first = admit();
        requests.answer(id, first.turn(), ANSWER);
        bench.clock().advance(KeyedRequest.KEPT.minus(Duration.ofSeconds(1)));
        assertThat(admit().answer()).isNotNull();

        bench.clock().advance(Duration.ofSeconds(1));

        assertThat(requests.admit(id, "somebody", "another").turn()).isNotNull();
    }

    @Test
    void isPurgedAfterADay() {
        requests.answer(id, admit().turn(), ANSWER);
        requests.purge();
        assertThat(admit().answer()).isNotNull();

        bench.clock().advance(KeyedRequest.KEPT);

        assertThat(requests.purge()).isPositive();
        assertThat(requests.purge()).isZero();
    }

    private Admission admit() {
        return requests.admit(id, "somebody", "the same");
    }

    private void execute(Admission admission) {
        bench.inTransaction(() -> requests.execute(id, admission.turn()));
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(KeyRefused.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
