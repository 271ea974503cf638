package org.paraph.testing.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Requests;

/** Tasks of dossiers at the talks, completed with the acts that their forms name, by a negotiator who signs in with each call. */
final class OwnLane implements Lane {

    /** What is entered for each task. */
    static final Map<String, ObjectNode> ACTS = Map.of(
            CompleteTask.PREPARE, Requests.of("current-round/preparation"), CompleteTask.RECORD, pointsLeft());

    private final DemoParaph paraph;
    private final Http http;
    private final boolean byContract;
    private final Set<String> dossiers = new HashSet<>();

    private OwnLane(DemoParaph paraph, boolean byContract, List<String> dossiers) {
        this.paraph = paraph;
        this.http = paraph.as("park.negotiator");
        this.byContract = byContract;
        this.dossiers.addAll(dossiers);
    }

    /** By {@code /api}, with the version that was seen; answered as the peer answers, with no more than that it is done. */
    static OwnLane api(DemoParaph paraph, List<String> dossiers) {
        return new OwnLane(paraph, false, dossiers);
    }

    /** By the engine's REST contract. */
    static OwnLane contract(DemoParaph paraph, List<String> dossiers) {
        return new OwnLane(paraph, true, dossiers);
    }

    private static ObjectNode pointsLeft() {
        var record = Requests.of("current-round/record");
        record.put("outcome", "POINTS_LEFT").remove(List.of("positions", "examined"));
        record.putArray("pointsLeft").add("Article 2");
        return record;
    }

    @Override
    public String name() {
        return byContract ? "ours, /engine-rest" : "ours, /api";
    }

    @Override
    public List<Runnable> open(String task) {
        var body = byContract ? JsonNodeFactory.instance.objectNode().<ObjectNode>set("variables", variables(ACTS.get(task)))
                : ACTS.get(task);
        var found = new ArrayList<Runnable>();
        tasks(task).forEach(each -> found.add(() -> complete(each, body)));
        return found;
    }

    private void complete(JsonNode task, ObjectNode body) {
        var id = task.path("id").asText();
        if (byContract) {
            http.post("/engine-rest/task/" + id + "/complete", body).expect(204);
        } else {
            http.ifMatch(task.path("version").asLong()).with("Prefer", "return=minimal")
                    .post("/api/tasks/" + id + "/completion", body).expect(204);
        }
    }

    /** The members of an act's request as variables of the engine's contract, those that hold others as JSON. */
    static ObjectNode variables(ObjectNode request) {
        var variables = JsonNodeFactory.instance.objectNode();
        request.fields().forEachRemaining(member -> {
            var variable = variables.putObject(member.getKey());
            if (member.getValue().isContainerNode()) {
                variable.put("type", "Json").put("value", member.getValue().toString());
            } else {
                variable.set("value", member.getValue());
            }
        });
        return variables;
    }

    private List<JsonNode> tasks(String task) {
        var found = new ArrayList<JsonNode>();
        var path = "/api/tasks?box=visible&limit=200&key=" + task;
        for (var after = ""; after != null;) {
            var page = http.get(path + after).expect(200).json();
            page.path("items").forEach(each -> {
                if (dossiers.contains(each.path("negotiation").asText())) {
                    found.add(each);
                }
            });
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : null;
        }
        return found;
    }

    /** The dossier's round, the entries of the audit and the one open task have to be there, and the audit's chain whole. */
    @Override
    public void prove(int rounds) {
        for (var id : dossiers) {
            var dossier = Dossier.of(paraph, id);
            long kept = StreamSupport.stream(dossier.list("audit?limit=200").path("items").spliterator(), false)
                    .filter(entry -> entry.path("action").asText().matches("negotiation\\.(prepare|record)-round")).count();
            int held = dossier.list("rounds").size() - 1;
            if (kept != 2L * rounds || held != rounds || !dossier.list("audit/verification").path("intact").asBoolean()) {
                throw new AssertionError(name() + ": " + kept + " entries of the audit, " + held + " rounds of talks of " + rounds);
            }
            dossier.task(CompleteTask.PREPARE);
        }
    }
}
