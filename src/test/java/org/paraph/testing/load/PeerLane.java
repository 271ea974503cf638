package org.paraph.testing.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.paraph.testing.Http;
import org.paraph.testing.RunningParaph;
import org.paraph.testing.peer.PeerEngine;

/** Tasks of the plain server, completed by the engine's REST contract, with the one variable that the process asks for. */
final class PeerLane implements Lane {

    private final String name;
    private final Http http;
    private final String rest;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final int instances;
    private final boolean keepsEntered;
    private final boolean guarded;

    private PeerLane(String name, Http http, String rest, int instances, boolean keepsEntered, boolean guarded) {
        this.name = name;
        this.keepsEntered = keepsEntered;
        this.guarded = guarded;
        this.http = http;
        this.rest = rest;
        this.instances = instances;
        IntStream.range(0, instances).forEach(each -> http.post(rest + "/process-definition/key/negotiation-case/start",
                Map.of("businessKey", mark + "-" + each, "variables", Map.of("negotiationId", Map.of("value", mark + "-" + each),
                        "entryPoint", Map.of("value", "WORKING_LEVEL_TALKS")))).expect(200));
    }

    /** As it is delivered: everybody may do everything. */
    static PeerLane open(RunningParaph server, int instances) {
        return new PeerLane("peer, no sign-in", server.http(), "/engine-rest", instances, false, false);
    }

    /** Behind the stock filter for HTTP Basic. */
    static PeerLane signedIn(RunningParaph server, int instances) {
        return new PeerLane("peer, Basic", server.http().as(PeerEngine.USER, PeerEngine.PASSWORD), "/signed-in", instances, false, false);
    }

    /** Behind the same filter, and told all that the negotiator enters, as ours is: it keeps it as variables of the process. */
    static PeerLane keeping(RunningParaph server, int instances) {
        return keeping("peer, Basic, keeps what was entered", server, instances, false);
    }

    /** The same, on a server that checks who may do what. */
    static PeerLane guarded(RunningParaph server, int instances) {
        return keeping("peer, as for production, keeps what was entered", server, instances, true);
    }

    private static PeerLane keeping(String name, RunningParaph server, int instances, boolean guarded) {
        return new PeerLane(name, server.http().as(PeerEngine.USER, PeerEngine.PASSWORD), "/signed-in", instances, true, guarded);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Runnable> open(String task) {
        var body = JsonNodeFactory.instance.objectNode();
        var variables = keepsEntered ? entered(task) : JsonNodeFactory.instance.objectNode();
        if (CompleteTask.RECORD.equals(task)) {
            variables.putObject("wordingAgreed").put("value", false).put("type", "Boolean");
        }
        body.set("variables", variables);
        var found = new ArrayList<Runnable>();
        tasks(task).forEach(each -> found.add(() ->
                http.post(rest + "/task/" + each.path("id").asText() + "/complete", body).expect(204)));
        return found;
    }

    /** Lists and members within members are text to the stock server, which knows JSON with a plug-in only. */
    private static ObjectNode entered(String task) {
        var variables = OwnLane.variables(OwnLane.ACTS.get(task));
        variables.forEach(variable -> {
            if (variable.hasNonNull("type")) {
                ((ObjectNode) variable).put("type", "String");
            }
        });
        return variables;
    }

    private JsonNode tasks(String task) {
        return http.get(rest + "/task?taskDefinitionKey=" + task + "&processInstanceBusinessKeyLike=" + mark + "-%25").expect(200)
                .json();
    }

    @Override
    public void prove(int rounds) {
        var keys = StreamSupport.stream(tasks(CompleteTask.PREPARE).spliterator(), false).count();
        var done = count("/history/task/count?finished=true&taskDefinitionKey=" + CompleteTask.RECORD
                + "&processInstanceBusinessKeyLike=" + mark + "-%25");
        if (keepsEntered && count("/history/variable-instance/count?variableName=result") < (long) instances * rounds) {
            throw new AssertionError(name + " has not kept what was entered");
        }
        if (guarded && http.as(PeerEngine.STRANGER, PeerEngine.PASSWORD).get(rest + "/task/count").expect(200).json().path("count")
                .asLong() != 0) {
            throw new AssertionError(name + " shows its tasks to whom nothing was granted");
        }
        if (keys != instances || done != (long) instances * rounds) {
            throw new AssertionError(name + ": " + keys + " open, " + done + " done of " + instances + " in " + rounds + " rounds");
        }
    }

    private long count(String what) {
        return http.get(rest + what).expect(200).json().path("count").asLong();
    }
}
