package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Operations;
import org.paraph.testing.api.ApiDocument;
import org.paraph.testing.api.SchemaCheck;

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
    void hasAtItsRootNothingButWhatOpenApiKnows() {
        var members = new ArrayList<String>();
        description.fieldNames().forEachRemaining(members::add);

        assertThat(members).isSubsetOf("openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs")
                .contains("paths", "components");
        assertThat(description.path("servers")).isNotEmpty()
                .allSatisfy(server -> assertThat(server.path("url").asText()).isNotEmpty().doesNotEndWith("/"));
    }

    @Test
    void isSentInYamlUnderItsName() {
        var lee = DemoParaph.shared().as("lee.treaty");
        for (var accepted : List.of("*/*", "application/yaml")) {
            var yaml = lee.with("Accept", accepted).get("/openapi").expect(200);
            assertThat(yaml.header("Content-Type")).as(accepted).startsWith("application/yaml");
            assertThat(yaml.text()).as(accepted).startsWith("openapi:");
        }
        assertThat(lee.with("Accept", "text/plain").get("/openapi").expect(200).header("Content-Type")).startsWith("text/plain");
    }

    @Test
    void offersToSendOnlyWhatHasChanged() {
        for (var name : List.of("get /api/negotiations/{id}", "get /api/tasks/{task}", "get /api/people/{username}",
                "get /api/negotiations/{id}/documents/{document}/versions/{number}")) {
            assertThat(operation(name).operation().path("responses").has("304")).as(name).isTrue();
            assertThat(parameter(operation(name), "If-None-Match").path("in").asText()).as(name).isEqualTo("header");
        }
    }

    @Test
    void writesPatternsAsEcmaScriptReadsThem() {
        assertThat(description.findValues("pattern")).filteredOn(JsonNode::isTextual).hasSizeGreaterThan(10)
                .extracting(JsonNode::asText).allSatisfy(pattern -> {
                    assertThat(pattern.replaceAll("\\[[^]]*]", "x")).doesNotContainPattern("[*+?}]\\+");
                    assertThat(pattern).doesNotContainPattern("\\(\\?(?![:=!]|<[=!])")
                            .doesNotContainPattern("\\\\[pPQEAZzGhHRX]").doesNotContain("&&");
                    java.util.regex.Pattern.compile(pattern);
                });
    }

    @Test
    void describesTheListOfEventsAndTheirStreamApart() {
        var list = operation("get /api/events");
        assertThat(list.operation().path("operationId").asText()).isEqualTo("listEvents");
        assertThat(list.operation().path("summary").asText()).startsWith("List what happened");
        assertThat(List.of(parameter(list, "after"), parameter(list, "limit"), parameter(list, "negotiation"),
                parameter(list, "type"))).noneMatch(JsonNode::isMissingNode);
        assertThat(names(list.operation().at("/responses/200/content"))).containsExactly("application/json");
        var api = new ApiDocument(description);
        var page = api.resolved(list.operation().at("/responses/200/content/application~1json/schema"));
        assertThat(api.resolved(page.at("/properties/items/items")).at("/properties").has("specversion")).isTrue();

        var stream = operation("get /api/events/stream");
        assertThat(stream.operation().path("summary").asText()).startsWith("Stream what happens");
        assertThat(parameter(stream, "Last-Event-ID").path("in").asText()).isEqualTo("header");
        assertThat(parameter(stream, "after").path("in").asText()).isEqualTo("query");
        assertThat(names(stream.operation().at("/responses/200/content"))).containsExactly("text/event-stream");
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
            for (var status : List.of("400", "401", "403", "406", "429", "500", "503")) {
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

    @Test
    void saysWithWhichStatusEachOperationSucceeds() {
        assertThat(operations()).allSatisfy(each -> {
            var successes = new ArrayList<String>();
            each.operation().path("responses").fieldNames().forEachRemaining(status -> {
                if (status.startsWith("2")) {
                    successes.add(status);
                }
            });
            assertThat(successes).as(each.name()).isSubsetOf("200", "201", "204", "206").isNotEmpty();
        });
    }

    @Test
    void asksForTheVersionOfWhatIsChangedAndForNothingWhereItIsNotNeeded() {
        assertThat(operations()).allSatisfy(each -> {
            boolean asks = parameter(each, "If-Match").path("required").asBoolean();
            assertThat(each.operation().path("responses").has("428")).as(each.name()).isEqualTo(asks);
            assertThat(each.operation().path("responses").has("412")).as(each.name()).isEqualTo(asks);
        });
        var asking = operations().stream().filter(each -> !parameter(each, "If-Match").isMissingNode()).map(Described::name).toList();
        assertThat(asking).contains("post /api/negotiations/{id}/mandate", "put /api/negotiations/{id}/particulars",
                "post /api/tasks/{task}/claim", "put /api/people/{username}", "delete /api/calendars/{code}/days/{day}")
                .doesNotContain("post /api/negotiations", "post /api/negotiations/{id}/text-comments",
                        "post /api/negotiations/{id}/text-readings", "delete /api/task-filters/{id}", "post /api/tasks/bulk")
                .noneMatch(name -> name.startsWith("get "));
    }

    @Test
    void offersAKeyForEveryPost() {
        assertThat(operations()).allSatisfy(each -> assertThat(parameter(each, "Idempotency-Key").isMissingNode())
                .as(each.name()).isEqualTo(!each.name().startsWith("post ")));
    }

    @Test
    void givesAnExampleThatFitsForEachRequestAndAnswer() {
        var api = new ApiDocument(description);
        assertThat(operations()).allSatisfy(each -> {
            var schemas = new ArrayList<JsonNode>();
            schemas.add(each.operation().at("/requestBody/content/application~1json/schema"));
            each.operation().path("responses").forEach(answer -> schemas.add(answer.at("/content/application~1json/schema")));
            schemas.stream().filter(schema -> schema.has("$ref")).map(api::resolved)
                    .filter(schema -> "object".equals(schema.path("type").asText())).forEach(schema -> {
                        assertThat(schema.path("example").isObject()).as(each.name()).isTrue();
                        assertThat(SchemaCheck.objections(api, schema.path("example"), schema)).as(each.name()).isEmpty();
                    });
        });
    }

    @Test
    void namesEveryCodeOfRefusals() {
        var codes = new ArrayList<String>();
        description.at("/components/schemas/Problem/properties/code/enum").forEach(each -> codes.add(each.asText()));

        assertThat(codes).hasSizeGreaterThan(150).doesNotHaveDuplicates().contains("stale-version", "version-required",
                "unknown-negotiation", "idempotency-key-reused", "too-many-requests", "not-signed-in", "illegal-transition");
    }

    @Test
    void takesBasicAndBearerAsSignIn() {
        assertThat(description.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
        assertThat(description.at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
        assertThat(description.path("security")).hasSize(2);
    }

    @Test
    void namesOperationsForGeneratedClients() {
        assertThat(operations()).allSatisfy(each -> assertThat(each.operation().path("operationId").asText())
                .as(each.name()).matches("[a-z][A-Za-z0-9]+"));
        assertThat(operations()).extracting(each -> each.operation().path("operationId").asText())
                .contains("listTasks", "claimTask", "completeTask", "grantMandate", "suspendNegotiation");
    }

    private static JsonNode parameter(Described described, String name) {
        for (var each : described.operation().path("parameters")) {
            if (name.equals(each.path("name").asText())) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Described operation(String name) {
        return operations().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
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
