package org.paraph.testing.load;

import com.fasterxml.jackson.databind.JsonNode;
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

    private PeerLane(String name, Http http, String rest, int instances) {
        this.name = name;
        this.http = http;
        this.rest = rest;
        this.instances = instances;
        IntStream.range(0, instances).forEach(each -> http.post(rest + "/process-definition/key/negotiation-case/start",
                Map.of("businessKey", mark + "-" + each, "variables", Map.of("negotiationId", Map.of("value", mark + "-" + each),
                        "entryPoint", Map.of("value", "WORKING_LEVEL_TALKS")))).expect(200));
    }

    /** As it is delivered: everybody may do everything. */
    static PeerLane open(RunningParaph server, int instances) {
        return new PeerLane("peer, no sign-in", server.http(), "/engine-rest", instances);
    }

    /** Behind the stock filter for HTTP Basic. */
    static PeerLane signedIn(RunningParaph server, int instances) {
        return new PeerLane("peer, Basic", server.http().as(PeerEngine.USER, PeerEngine.PASSWORD), "/signed-in", instances);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Runnable> open(String task) {
        var body = Map.of("variables", CompleteTask.RECORD.equals(task)
                ? Map.of("wordingAgreed", Map.of("value", false, "type", "Boolean")) : Map.of());
        var found = new ArrayList<Runnable>();
        tasks(task).forEach(each -> found.add(() ->
                http.post(rest + "/task/" + each.path("id").asText() + "/complete", body).expect(204)));
        return found;
    }

    private JsonNode tasks(String task) {
        return http.get(rest + "/task?taskDefinitionKey=" + task + "&processInstanceBusinessKeyLike=" + mark + "-%25").expect(200)
                .json();
    }

    @Override
    public void prove(int rounds) {
        var keys = StreamSupport.stream(tasks(CompleteTask.PREPARE).spliterator(), false).count();
        var done = http.get(rest + "/history/task/count?finished=true&taskDefinitionKey=" + CompleteTask.RECORD
                + "&processInstanceBusinessKeyLike=" + mark + "-%25").expect(200).json().path("count").asLong();
        if (keys != instances || done != (long) instances * rounds) {
            throw new AssertionError(name + ": " + keys + " open, " + done + " done of " + instances + " in " + rounds + " rounds");
        }
    }
}
