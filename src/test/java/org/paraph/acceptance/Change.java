package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/**
 * One change to a good request that makes it a bad one, written as a line: the member to be changed, as a JSON pointer; its
 * new value, as JSON, or nothing to take it out; the code of the refusal.
 */
record Change(String pointer, String value, String code) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Change of(String line) {
        var parts = line.split("\\s*\\|\\s*", -1);
        return new Change(parts[0], parts[1], parts.length > 2 ? parts[2] : "invalid-request");
    }

    /** The request with this change. */
    ObjectNode applied(ObjectNode good) {
        var place = JsonPointer.compile(pointer);
        var parent = (ObjectNode) good.at(place.head());
        if (value.isEmpty()) {
            parent.remove(place.last().getMatchingProperty());
        } else {
            parent.set(place.last().getMatchingProperty(), json(value));
        }
        return good;
    }

    /** Tests that each change of a table is refused to whoever would do the act, and that the dossier stays as it was. */
    static Stream<DynamicTest> refused(Dossier dossier, String act, String changes) {
        var person = Requests.person(act);
        return table(changes).map(change -> dynamicTest(act + ": " + change, () -> {
            var version = dossier.version();
            Http.Answer answer = dossier.attempt(person, act, change.applied(Requests.of(act)));
            var refusal = Refused.by(answer, status(change.code()), change.code());
            if ("invalid-request".equals(change.code())) {
                assertThat(refusal.at("/violations/0/pointer").asText()).as("%s", answer).startsWith(change.pointer());
            }
            assertThat(dossier.version()).isEqualTo(version);
        }));
    }

    /** The changes that stand in a table, one a line. */
    static Stream<Change> table(String changes) {
        return changes.lines().map(Change::of);
    }

    /** With which status a refusal is answered. */
    static int status(String code) {
        return switch (code) {
            case "marking-too-high" -> 403;
            case "unknown-negotiation", "unknown-unit", "unknown-person", "unknown-text", "unknown-bracket",
                    "unknown-proposal", "unknown-comment" -> 404;
            case "party-named-twice", "own-party-missing", "own-party", "illegal-transition", "act-out-of-order",
                    "text-label-taken", "lead-ministry-stays", "full-powers-missing",
                    "marking-above-dossier", "language-of-the-talks", "is-language-of-the-talks", "language-not-declared",
                    "language-named-twice", "no-authentic-language", "one-authentic-language-prevails", "same-language",
                    "words-not-found", "proposal-needs-wording" -> 409;
            default -> 400;
        };
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
