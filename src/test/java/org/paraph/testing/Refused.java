package org.paraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What every refusal of the REST interface has to look like (RFC 9457). */
public final class Refused {

    private Refused() {
    }

    /** A refusal of the caller's, complete and saying nothing of the inside; returns its document. */
    public static JsonNode by(Http.Answer answer) {
        assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as("%s", answer).startsWith("application/problem+json");
        var document = answer.json();
        for (var member : new String[] {"title", "detail", "instance", "code"}) {
            assertThat(document.path(member).asText()).as("%s of %s", member, answer).isNotBlank();
        }
        assertThat(document.path("status").asInt()).isEqualTo(answer.status());
        assertThat(document.path("type").asText()).isEqualTo("urn:paraph:problem:" + document.path("code").asText());
        assertThat(answer.text()).doesNotContain("Exception", "org.paraph", "camunda", "eclipse", "jakarta", "{0}");
        return document;
    }

    /** A refusal with that status and code; returns its document. */
    public static JsonNode by(Http.Answer answer, int status, String code) {
        var document = by(answer);
        assertThat(document.path("code").asText()).as("%s", answer).isEqualTo(code);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return document;
    }

    /** The document without what names this one occurrence. */
    public static JsonNode withoutInstance(Http.Answer answer) {
        return ((ObjectNode) answer.json().deepCopy()).without("instance");
    }
}
