package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Http;
import org.paraph.testing.Requests;

/**
 * The story of the Korea-Japan agreement from 2010 to 2023, told to a server act by act, each by its own person. Each
 * answer has to show what the story expects of it. What the dossier looked like after a step is kept.
 */
final class StoryTold {

    private static final JsonNode STEPS = Requests.read("/demonstration/gsomia.json");
    private static final List<String> KEPT = List.of("", "/approvals", "/reviews", "/rounds", "/ceremonies", "/signatures",
            "/deviations", "/gates", "/briefings", "/links", "/full-powers", "/texts", "/consensus/rounds",
            "/procedure-report");

    /** From this step on there is a treaty to look at. */
    private static final String LIFE_BEGINS = "The agreement enters into force";

    private final DemoParaph paraph;
    private final Map<String, JsonNode> after = new LinkedHashMap<>();
    private final List<String> actors = new ArrayList<>();
    private String id = "";

    StoryTold(DemoParaph paraph) {
        this.paraph = paraph;
        for (JsonNode step : STEPS) {
            var answer = play(step);
            step.path("expect").fields().forEachRemaining(each -> assertThat(answer.json().at(each.getKey()))
                    .as("%s: %s of %s", step.path("what").asText(), each.getKey(), answer)
                    .isEqualTo("/reference".equals(each.getKey()) ? answer.json().path("reference") : each.getValue()));
            KEPT.forEach(part -> after.put(step.path("what").asText() + part, get("lee.treaty", part)));
            if (step.path("path").asText().contains("/treaty") || after.containsKey(LIFE_BEGINS)) {
                after.put(step.path("what").asText() + "/treaty", get("lee.treaty", "/treaty"));
            }
            actors.add(step.path("as").asText());
        }
    }

    private Http.Answer play(JsonNode step) {
        var person = paraph.as(step.path("as").asText());
        var path = step.path("path").asText().replace("{negotiation}", id);
        if (path.contains("{latest-review}")) {
            var reviews = get("lee.treaty", "/reviews");
            path = path.replace("{latest-review}", reviews.get(reviews.size() - 1).path("id").asText());
        }
        if (path.contains("{open-deviation}")) {
            path = path.replace("{open-deviation}", openDeviation().path("id").asText());
        }
        if (path.contains("{open-notice}")) {
            path = path.replace("{open-notice}", openNotice().path("id").asText());
        }
        var at = id.isEmpty() ? person : person.ifMatch(person.get("/api/negotiations/" + id).expect(200).version());
        var answer = at.send(step.path("method").asText(), "/api" + path, step.get("body")).expect(id.isEmpty() ? 201 : 200);
        if (id.isEmpty()) {
            id = answer.json().path("id").asText();
        }
        return answer;
    }

    private JsonNode openDeviation() {
        for (JsonNode each : get("lee.treaty", "/deviations")) {
            if ("REQUESTED".equals(each.path("state").asText())) {
                return each;
            }
        }
        throw new AssertionError("No deviation is open");
    }

    private JsonNode openNotice() {
        for (JsonNode each : get("lee.treaty", "/treaty").path("notices")) {
            if (!each.path("possible").isEmpty()) {
                return each;
            }
        }
        throw new AssertionError("No notice is open");
    }

    /** What that person gets now at that place below the dossier; empty for the dossier itself. */
    JsonNode get(String person, String part) {
        return paraph.as(person).get("/api/negotiations/" + id + part).expect(200).json();
    }

    /** What lee.treaty saw after that step at that place. */
    JsonNode after(String step, String part) {
        var seen = after.get(step + part);
        assertThat(seen).as("a step called '%s'", step).isNotNull();
        return seen;
    }

    String id() {
        return id;
    }

    /** Who acted, step by step. */
    List<String> actors() {
        return List.copyOf(actors);
    }

    /** The day that each step gives as its own; empty where it gives none. */
    static List<String> days() {
        var days = new ArrayList<String>();
        STEPS.forEach(step -> {
            var body = step.path("body");
            var occurrence = body.path("decision").has("occurrence") ? body.path("decision") : body;
            days.add(occurrence.path("occurrence").path("occurredOn").asText(""));
        });
        return days;
    }
}
