package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.paraph.testing.Requests;

/** What the chronicle of the agreement expects after one of its events, and where the server tells it. */
record Expectation(JsonNode line) {

    /** All of them, in the order of the chronicle. */
    static List<Expectation> all() {
        return StreamSupport.stream(Requests.read("/gsomia-expectations.json").spliterator(), false).map(Expectation::new)
                .toList();
    }

    /** The event, what is expected, and where we read the procedure differently. */
    String name() {
        return line.path("date").asText() + " " + line.path("stage").asText() + ": " + line.path("expect").asText() + " "
                + line.path("said") + (line.has("corrected") ? " (" + line.path("corrected").asText() + ")" : "");
    }

    void check(StoryTold story) {
        var seen = story.after(line.path("after").asText(), line.path("part").asText());
        assertThat(seen).as("%s after %s", line.path("part"), line.path("after")).isNotNull();
        var pointer = line.path("pointer").asText();
        if (line.has("where")) {
            var found = matching(seen, pointer);
            assertThat(found).as("%s at %s of %s", name(), pointer, seen).isNotEmpty();
            assertThat(found.get(found.size() - 1)).as("%s in %s", name(), seen).isEqualTo(line.path("is"));
        } else {
            assertThat(seen.at(pointer)).as("%s in %s", name(), seen).isEqualTo(line.path("is"));
        }
    }

    /** The named members of those things in a list that are as asked; the list may be a member itself, {@code course/to}. */
    private List<JsonNode> matching(JsonNode seen, String pointer) {
        var list = "";
        for (Map.Entry<String, JsonNode> asked : line.path("where").properties()) {
            list = asked.getKey().contains("/") ? "/" + asked.getKey().substring(0, asked.getKey().indexOf('/')) : list;
        }
        var prefix = list;
        var found = new ArrayList<JsonNode>();
        seen.at(prefix).forEach(thing -> {
            boolean fits = line.path("where").properties().stream().allMatch(asked -> thing.path(
                    prefix.isEmpty() ? asked.getKey() : asked.getKey().substring(prefix.length())).equals(asked.getValue()));
            if (fits) {
                found.add(thing.at(prefix.isEmpty() ? pointer : pointer.substring(prefix.length())));
            }
        });
        return found;
    }
}
