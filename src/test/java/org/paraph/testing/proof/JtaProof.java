package org.paraph.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Http;
import org.paraph.testing.Poll;

/**
 * That our rows, the engine's rows and the work list stand or fall together: the built WAR, with a resource and a process
 * for the proof added, in a real server on a real database. One subclass for each database.
 */
@ExtendWith({ProofDatabases.class, ArquillianExtension.class})
abstract class JtaProof {

    private static final Duration JOBS_PATIENCE = Duration.ofSeconds(180);

    @ArquillianResource
    private URI server;

    private final String key = UUID.randomUUID().toString();
    private Http http;
    private int workItemsAtFirst;

    static WebArchive application() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("paraph.it.war", "target/ROOT.war"))).as(WebArchive.class)
                .addClasses(ProofResource.class, ProofDesk.class, ProofSteps.class)
                .addAsResource("proof/proof.bpmn");
    }

    @BeforeEach
    void prepare() {
        http = Http.to(server).as("admin", ProofDatabases.PASSWORD);
        http.send("PUT", "/api/proof", null).expect(204);
        workItemsAtFirst = facts().get("workItems");
    }

    @Test
    void whatSucceedsIsThereAsAWhole() {
        http.post("/api/proof/" + key + "/start").expect(204);
        assertThat(facts()).containsAllEntriesOf(
                Map.of("rows", 1, "tasksBefore", 1, "tasksAfter", 0, "history", 1, "workItems", workItems(1)));

        http.post("/api/proof/" + key + "/completion").expect(204);
        assertThat(facts()).containsAllEntriesOf(
                Map.of("rows", 2, "tasksBefore", 0, "tasksAfter", 1, "history", 1, "workItems", workItems(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "commit"})
    void aStartThatFailsAfterItsWriteLeavesNothing(String failure) {
        var refused = http.post("/api/proof/" + key + "/start?failure=" + failure);

        assertThat(refused.status()).isEqualTo(500);
        assertThat(facts()).containsAllEntriesOf(
                Map.of("rows", 0, "executions", 0, "tasksBefore", 0, "tasksAfter", 0, "history", 0, "workItems", workItems(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "desk", "commit"})
    void aStepThatFailsAfterItsWriteLeavesAllAsItWas(String failure) {
        http.post("/api/proof/" + key + "/start").expect(204);
        var before = facts();

        var refused = http.post("/api/proof/" + key + "/completion?failure=" + failure);

        assertThat(refused.status()).isEqualTo(500);
        assertThat(facts()).isEqualTo(before).containsEntry("tasksBefore", 1).containsEntry("rows", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "commit"})
    void aFailingJobIsRetriedThenAnIncidentAndCommitsOnceWhenRepaired(String failure) {
        http.post("/api/proof/" + key + "/job?failure=" + failure).expect(204);

        var retries = new TreeSet<Integer>();
        var ended = Poll.until(JOBS_PATIENCE, () -> {
            var facts = facts();
            retries.add(facts.get("retries"));
            assertThat(facts).containsEntry("rows", 0).containsEntry("tasksAfter", 0).containsEntry("workItems", workItems(0));
            return facts;
        }, facts -> facts.get("retries") == 0);
        assertThat(retries).contains(2, 1, 0).isSubsetOf(3, 2, 1, 0);
        assertThat(ended).containsEntry("incidents", 1);

        http.post("/api/proof/" + key + "/repair").expect(204);

        var repaired = Poll.until(JOBS_PATIENCE, this::facts, facts -> facts.get("tasksAfter") == 1);
        assertThat(repaired).containsAllEntriesOf(
                Map.of("rows", 1, "tasksAfter", 1, "retries", -1, "incidents", 0, "workItems", workItems(1)));
    }

    /** The length of the whole work list, all else being still, when it has grown by so many. */
    private int workItems(int more) {
        return workItemsAtFirst + more;
    }

    private Map<String, Integer> facts() {
        var json = http.get("/api/proof/" + key).expect(200).json();
        var facts = new TreeMap<String, Integer>();
        json.fields().forEachRemaining(field -> facts.put(field.getKey(), field.getValue().asInt()));
        return facts;
    }
}
