package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That no expectation of the chronicle was left out. */
class ExpectationsTest {

    private static final File CHRONICLE = new File("../shared/data/gsomia.json");

    @Test
    void coverEveryLineOfTheChronicle() throws IOException {
        assumeTrue(CHRONICLE.isFile(), "The chronicle is not at hand: " + CHRONICLE);
        var lines = new ArrayList<String>();
        for (JsonNode event : new ObjectMapper().readTree(CHRONICLE)) {
            event.path("expect").fields().forEachRemaining(each -> lines.add(event.path("date").asText() + " "
                    + event.path("stage").asText() + " " + each.getKey() + " " + each.getValue()));
        }

        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(Expectation.all().stream().map(Expectation::line).map(line -> line.path("date").asText() + " "
                + line.path("stage").asText() + " " + line.path("expect").asText() + " " + line.path("said"))
                .collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(lines.stream().distinct().toList());
    }
}
