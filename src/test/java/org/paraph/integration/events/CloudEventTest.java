package org.paraph.integration.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events have the form of CloudEvents 1.0 and tell nothing that is not for every reader of the dossier. */
class CloudEventTest {

    private static final Instant NOW = Instant.parse("2016-06-29T06:50:00.123Z");

    @Test
    void hasWhatCloudEventsAskForInTheFormThatTheyAskFor() throws IOException {
        var event = json(new Happening("0b5f", "negotiation.suspend", "suspension:12", "choi.chief",
                LocalDate.of(2016, 6, 28), NOW), 7);

        assertThat(names(event)).containsExactly("specversion", "id", "source", "type", "subject", "time", "datacontenttype",
                "dataschema", "sequence", "dossier", "data");
        assertThat(names(event)).allMatch(name -> name.matches("[a-z0-9]{1,20}"));
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(UUID.fromString(event.path("id").asText())).isNotNull();
        assertThat(URI.create(event.path("source").asText()).getPath()).isEqualTo("/api/negotiations/0b5f");
        assertThat(event.path("type").asText()).isEqualTo("org.paraph.negotiation.suspended");
        assertThat(event.path("subject").asText()).isEqualTo("KOR-JPN-2016-001");
        assertThat(OffsetDateTime.parse(event.path("time").asText()).toInstant()).isEqualTo(NOW);
        assertThat(event.path("sequence").asText()).isEqualTo("000000000007");
        assertThat(names(event.path("data"))).containsExactly("action", "dossier", "subject", "actor", "occurredOn");
        assertThat(event.at("/data/occurredOn").asText()).isEqualTo("2016-06-28");
    }

    @Test
    void aThingThatIsMoreThanAKindAndAnIdIsNotTold() throws IOException {
        var event = json(new Happening("0b5f", "negotiation.link", "link:Treaty of peace, secret part", "choi.chief", null, NOW), 1);

        assertThat(event.toString()).doesNotContain("secret");
        assertThat(names(event.path("data"))).containsExactly("action", "dossier", "actor");
    }

    @Test
    void isOnOneLine() {
        assertThat(CloudEvent.trial("12", "lee.treaty", NOW).json()).doesNotContain("\n").contains("org.paraph.webhook.ping");
    }

    private static JsonNode json(Happening happening, long sequence) throws IOException {
        var event = new OutboxEvent(happening);
        event.number("KOR-JPN-2016-001", sequence);
        return new ObjectMapper().readTree(CloudEvent.of(event).json());
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
