package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Programs at work on the dossiers of a server, and what can be seen of it there; they are shut out with it. */
public final class ProgramsAtWork implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DemoParaph paraph;
    private final List<Program> programs = new ArrayList<>();

    public ProgramsAtWork(DemoParaph paraph) {
        this.paraph = paraph;
    }

    /** Enters a program that may see what is secret and do external tasks of these topics. */
    public Program enter(String... topics) {
        return entered(Program.of(paraph, topics));
    }

    /** Enters a program with that clearance. */
    public Program enterCleared(String clearance, String topic) {
        return entered(Program.of(paraph, clearance, List.of("READ", "EXTERNAL_TASKS"), topic));
    }

    private Program entered(Program program) {
        programs.add(program);
        return program;
    }

    /** Fetches until there is a task of that topic and dossier; its id. */
    public String await(Program program, String topic, Dossier dossier) {
        return Poll.until(PATIENCE, () -> {
            for (var task : program.fetch(topic)) {
                if (task.path("businessKey").asText().equals(dossier.id())) {
                    return task.path("id").asText();
                }
            }
            return "";
        }, found -> !found.isEmpty());
    }

    /** Waits until the trail of the dossier names that act by that actor; its entry. */
    public JsonNode awaitAct(Dossier dossier, String action, String actor) {
        return Poll.until(PATIENCE, () -> trail(dossier).stream().filter(entry -> action.equals(entry.path("action").asText())
                && actor.equals(entry.path("actor").asText())).findFirst(), found -> found.isPresent()).orElseThrow();
    }

    /** The trail of a dossier as the auditor reads it. */
    public List<JsonNode> trail(Dossier dossier) {
        var entries = new ArrayList<JsonNode>();
        dossier.list("audit?limit=200").path("items").forEach(entries::add);
        return entries;
    }

    /** The keys of the open tasks of a dossier. */
    public List<String> keys(Dossier dossier) {
        var keys = new ArrayList<String>();
        paraph.as("oh.auditor").get("/api/tasks?box=visible&negotiation=" + dossier.id()).expect(200).json().path("items")
                .forEach(task -> keys.add(task.path("key").asText()));
        return keys;
    }

    /** Who has a task; empty if nobody has. */
    public String assignee(Dossier dossier, String key) {
        return dossier.task(key).path("assignee").asText("");
    }

    @Override
    public void close() {
        programs.forEach(Program::shutOut);
        programs.clear();
    }
}
