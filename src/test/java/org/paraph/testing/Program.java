package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A program that is entered for a test, with a token. */
public final class Program {

    private static final String CLIENTS = "/api/administration/clients";

    private final DemoParaph paraph;
    private final String name;
    private final String secret;

    private Program(DemoParaph paraph, String name, String secret) {
        this.paraph = paraph;
        this.name = name;
        this.secret = secret;
    }

    /** A program of the foreign ministry that may see what is secret and do external tasks of these topics. */
    public static Program of(DemoParaph paraph, String... topics) {
        return of(paraph, "SECRET", List.of("READ", "TASKS", "EXTERNAL_TASKS"), topics);
    }

    public static Program of(DemoParaph paraph, String clearance, List<String> scopes, String... topics) {
        var name = "prg" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        var admin = paraph.as("admin");
        var request = new HashMap<String, Object>(Map.of("client", name, "name", "A program", "unit", "MOFA", "clearance",
                clearance, "roles", List.of(), "contact", "lee.treaty", "scopes", scopes, "topics", List.of(topics)));
        var version = admin.post(CLIENTS, request).expect(201).version();
        var made = admin.ifMatch(version).post(CLIENTS + "/" + name + "/tokens", Map.of("name", "work", "scopes", scopes, "topics",
                List.of(topics))).expect(201).json();
        return new Program(paraph, name, made.path("secret").asText());
    }

    public String name() {
        return name;
    }

    public String secret() {
        return secret;
    }

    public Http http() {
        return paraph.anonymous().with("Authorization", "Bearer " + secret);
    }

    /** Fetches and locks what there is of a topic. */
    public JsonNode fetch(String topic) {
        return fetching(topic, 0).expect(200).json();
    }

    /** Waits up to so many milliseconds for something of a topic. */
    public Http.Answer fetching(String topic, long milliseconds) {
        var request = new HashMap<String, Object>(Map.of("workerId", name, "maxTasks", 10, "topics",
                List.of(Map.of("topicName", topic, "lockDuration", 60_000))));
        if (milliseconds > 0) {
            request.put("asyncResponseTimeout", milliseconds);
        }
        return http().post("/engine-rest/external-task/fetchAndLock", request);
    }

    /** Completes an external task with texts. */
    public Http.Answer complete(String task, Map<String, String> answers) {
        var variables = new HashMap<String, Object>();
        answers.forEach((answer, value) -> variables.put(answer, Map.of("value", value, "type", "String")));
        return http().post("/engine-rest/external-task/" + task + "/complete",
                Map.of("workerId", name, "variables", variables));
    }

    /** Shuts it out, so that other tests' dossiers do not meet it. */
    public void shutOut() {
        var admin = paraph.as("admin");
        admin.ifMatch(admin.get(CLIENTS + "/" + name).version()).post(CLIENTS + "/" + name + "/deactivation").expect(200);
    }
}
