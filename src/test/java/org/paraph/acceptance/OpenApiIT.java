package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Operations;

/** That the description of the REST interface describes all of it, and nothing else. */
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options", "head");

    private final JsonNode description =
            DemoParaph.shared().as("lee.treaty").get("/openapi?format=json").expect(200).json();

    @Test
    void isOfVersion3AndNamesWhatItMust() {
        assertThat(description.path("openapi").asText()).startsWith("3.");
        assertThat(description.at("/info/title").asText()).isEqualTo("Paraph");
        assertThat(description.at("/info/version").asText()).isNotBlank();
    }

    @Test
    void listsEveryOperationOfTheResourcesAndNoOther() {
        var declared = Operations.all().stream()
                .map(operation -> operation.method().toLowerCase(Locale.ROOT) + " /api" + operation.path())
                .distinct().toList(); // one operation may be served by a method for each media type

        assertThat(declared).hasSizeGreaterThan(60);
        assertThat(operations().stream().map(Described::name)).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void givesEachOperationASummaryAnIdOfItsOwnAndItsRefusals() {
        assertThat(operations()).allSatisfy(each -> {
            assertThat(each.operation().path("summary").asText()).as(each.name()).isNotBlank();
            for (var status : List.of("400", "401", "403", "404", "409", "412", "428", "500")) {
                assertThat(each.operation().at("/responses/" + status).isMissingNode()).as(each.name()).isFalse();
            }
        });
        assertThat(operations().stream().map(each -> each.operation().path("operationId").asText())).doesNotHaveDuplicates();
    }

    @Test
    void declaresEachParameterOfEachPath() {
        assertThat(operations()).allSatisfy(each -> {
            var declared = new ArrayList<String>();
            each.operation().path("parameters").forEach(parameter -> {
                if ("path".equals(parameter.path("in").asText())) {
                    declared.add("{" + parameter.path("name").asText() + "}");
                }
            });
            assertThat(declared).as(each.name()).containsExactlyInAnyOrderElementsOf(
                    java.util.regex.Pattern.compile("\\{[^}]+}").matcher(each.name()).results().map(found -> found.group())
                            .toList());
        });
    }

    @Test
    void describesTheBodyOfEveryActWithASchemaThatIsThere() {
        var references = new ArrayList<String>();
        description.findValues("$ref").forEach(each -> references.add(each.asText()));

        assertThat(references).isNotEmpty().allSatisfy(
                reference -> assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
        assertThat(operations()).filteredOn(each -> each.name().startsWith("post /api/negotiations")
                && !each.name().endsWith("/text-readings"))
                .allSatisfy(each -> assertThat(each.operation().at("/requestBody/content/application~1json/schema")
                        .isMissingNode()).as(each.name()).isFalse());
    }

    private record Described(String name, JsonNode operation) {
    }

    private List<Described> operations() {
        var operations = new ArrayList<Described>();
        description.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(member -> {
            if (METHODS.contains(member.getKey())) {
                operations.add(new Described(member.getKey() + " " + path.getKey(), member.getValue()));
            }
        }));
        return operations;
    }
}
