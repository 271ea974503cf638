package org.paraph.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Http;
import org.paraph.testing.Ministry;
import org.paraph.testing.RunningParaph;

/** A server that is killed in the midst of its work has kept each command that it answered, whole, and none by halves. */
class KillIT {

    private static final int THREADS = 4;
    private static final int ANSWERED_BEFORE_THE_KILL = 60;

    /** The last version that was answered with success, of each dossier. */
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final AtomicInteger commands = new AtomicInteger();

    @Test
    void keepsEveryAnsweredCommandWholeAndNoneByHalves() throws InterruptedException {
        try (var server = Ministry.prepare().start()) {
            var ministry = Ministry.on(server).enrol();

            killInTheMidstOfABurst(server, ministry);
            server.restart();

            assertThat(commands.get()).isGreaterThanOrEqualTo(ANSWERED_BEFORE_THE_KILL);
            answered.forEach((id, version) -> assertThat(ministry.read(id).version()).isGreaterThanOrEqualTo(version));
            var dossiers = ids(ministry);
            assertThat(dossiers).containsAll(answered.keySet());
            dossiers.forEach(id -> assertWhole(ministry, id));
        }
    }

    private void killInTheMidstOfABurst(RunningParaph server, Ministry ministry) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            threads.execute(() -> work(ministry, number));
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (commands.get() < ANSWERED_BEFORE_THE_KILL && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        server.kill();
        threads.shutdownNow();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    /** Proposes, mandates and adds context until the server is gone. */
    private void work(Ministry ministry, int number) {
        try {
            for (int round = 0; round < 1000; round++) {
                var proposed = note(ministry.propose("Burst " + number + "." + round));
                if (proposed.status() == 409) {
                    continue;
                }
                var id = proposed.json().get("id").asText();
                var mandated = note(ministry.act(id, proposed.version(), "mandate", Ministry.plainAct()));
                note(ministry.act(id, mandated.version(), "context-events", Map.of("actor", "Somebody",
                        "event", "Something", "occurrence", Ministry.today())));
            }
        } catch (UncheckedIOException | IllegalStateException serverIsGone) {
            return;
        }
    }

    private Http.Answer note(Http.Answer answer) {
        if (answer.status() != 409) {
            assertThat(answer.status()).isBetween(200, 201);
            answered.merge(answer.json().get("id").asText(), answer.version(), Math::max);
            commands.incrementAndGet();
        }
        return answer;
    }

    private static List<String> ids(Ministry ministry) {
        var ids = new ArrayList<String>();
        var after = "";
        do {
            var page = ministry.as("treaty").get("/api/negotiations?limit=200" + after).expect(200).json();
            page.get("items").forEach(item -> ids.add(item.get("id").asText()));
            after = page.has("next") ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
        return ids;
    }

    /** State, open task, audit and file of a dossier tell the same. */
    private static void assertWhole(Ministry ministry, String id) {
        var dossier = ministry.read(id).json();
        var audit = ministry.audit(id);
        var actions = new ArrayList<String>();
        audit.forEach(entry -> actions.add(entry.get("action").asText()));
        boolean mandated = actions.contains("negotiation.grant-mandate");
        int events = ministry.as("treaty").get("/api/negotiations/" + id + "/context-events").expect(200).json().size();

        assertThat(actions).startsWith("negotiation.propose");
        assertThat(dossier.get("state").asText()).isEqualTo(mandated ? "DRAFTING" : "PROPOSED");
        assertThat(dossier.get("course")).hasSize(mandated ? 3 : 1);
        assertThat(ministry.tasks(id)).hasSize(1).allSatisfy(task -> assertThat(task.get("key").asText())
                .isEqualTo(mandated ? "Task_PrepareDraft" : "Task_RecordMandate"));
        assertThat(actions.stream().filter("negotiation.record-context"::equals)).hasSize(events);
        assertThat(ministry.as("treaty").get("/api/negotiations/" + id + "/position").expect(200).json())
                .anySatisfy(step -> assertThat(step.get("stepId").asText())
                        .isEqualTo(mandated ? "Task_PrepareDraft" : "Task_RecordMandate"));
        assertThat(ministry.as("treaty").get("/api/negotiations/" + id + "/audit/verification").expect(200).json()
                .get("intact").asBoolean()).isTrue();
    }
}
