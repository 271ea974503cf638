package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Visitor;

/** The calls of the Camunda Modeler, replayed as it makes them: what it deploys is proposed, and no more. */
class ModelerIT {

    private static final String CREATE = "/engine-rest/deployment/create";
    private static final String BOUNDARY = "----WebKitFormBoundaryXy7kQz0aTreatyAb";
    private static final String GONE = "camunda:formKey=\"negotiation/nowhere\"";
    private static final String BOMB = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&d;&d;&d;&d;</definitions>
            """;

    private final DemoParaph paraph = DemoParaph.shared();
    private final Http administrator = paraph.as("admin");

    @Test
    void findsAnEngineToConnectTo() throws IOException {
        assertThat(administrator.get("/engine-rest/deployment?maxResults=0").expect(200).text()).isEqualTo("[]");
        assertThat(administrator.get("/engine-rest/deployment").expect(200).json().get(0).path("id").asText())
                .isEqualTo(inForce());
        assertThat(administrator.get("/engine-rest/version").expect(200).json().path("version").asText())
                .isEqualTo(Files.readString(Path.of("pom.xml"))
                        .replaceAll("(?s).*<camunda.version>(.*?)</camunda.version>.*", "$1"));
    }

    @Test
    void proposesWhatIsDeployed() throws IOException {
        var before = inForce();

        var answer = deploy(administrator, "Hold, named anew", Map.of("suspension.bpmn",
                suspension().replace("Decide on ending the hold", "Decide whether the hold ends"))).expect(200).json();

        assertThat(answer.path("name").asText()).isEqualTo("Hold, named anew");
        assertThat(answer.path("source").asText()).isEqualTo("Camunda Modeler");
        assertThat(answer.path("links").isArray()).isTrue();
        assertThat(answer.path("deploymentTime").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(answer.has("deployedProcessDefinitions")).isTrue();
        assertThat(answer.path("deployedProcessDefinitions").isNull()).isTrue();
        var proposal = administrator.get("/api/administration/proposals/" + answer.path("id").asText()).expect(200).json();
        assertThat(proposal.path("state").asText()).isEqualTo("PROPOSED");
        assertThat(proposal.path("reason").asText()).isEqualTo("Sent from Camunda Modeler as a deployment.");
        assertThat(proposal.path("files").toString()).isEqualTo("[\"suspension.bpmn\"]");
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void answersWithTheSetInForceWhereNothingIsNew() throws IOException {
        var answer = deploy(administrator, "suspension", Map.of("suspension.bpmn", suspension())).expect(200).json();

        assertThat(answer.path("id").asText()).isEqualTo(inForce());
        assertThat(answer.path("deployedProcessDefinitions").isNull()).isTrue();
    }

    @Test
    void tellsWhereADiagramIsWrong() throws IOException {
        var answer = deploy(administrator, "suspension", flawed()).expect(400).json();

        assertThat(answer.path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.path("code").asInt(-1)).isZero();
        assertThat(answer.path("message").asText()).startsWith("ENGINE-09005 Could not parse BPMN process.")
                .contains("suspension.bpmn | line 19 | column ", "Task_EndHold");
        var error = answer.at("/details/suspension.bpmn/errors/0");
        assertThat(error.path("line").asInt()).isEqualTo(19);
        assertThat(error.path("column").asInt()).isPositive();
        assertThat(error.path("mainElementId").asText()).isEqualTo("Task_EndHold");
        assertThat(error.path("elementIds").toString()).isEqualTo("[\"Task_EndHold\"]");
        assertThat(error.path("message").asText()).isNotBlank();
        assertThat(answer.at("/details/suspension.bpmn/warnings").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, [a-z]{3}", "ko, \\p{IsHangul}", "ja, \\p{IsHiragana}"})
    void tellsOfARefusedProposalInTheReadersLanguage(String language, String script) throws IOException {
        var files = flawed().entrySet().stream().map(file -> Map.of("name", file.getKey(), "content", file.getValue())).toList();

        var refused = Refused.by(administrator.with("Accept-Language", language).post("/api/administration/proposals",
                Map.of("title", "A form from nowhere", "reason", "To be refused", "leaveRunning", false,
                        "files", files)), 422, "models-refused");

        var findings = refused.path("findings");
        assertThat(findings).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("message").asText()).containsPattern(script);
            assertThat(each.path("mend").asText()).containsPattern(script);
        });
        assertThat(findings.get(0).path("severity").asText()).isEqualTo("ERROR");
        assertThat(findings.get(0).path("element").asText()).isEqualTo("Task_EndHold");
        assertThat(deploy(administrator.with("Accept-Language", language), "suspension", flawed()).expect(400).json()
                .at("/details/suspension.bpmn/errors/0/message").asText()).containsPattern(script);
    }

    @Test
    void expandsNoEntities() {
        var answer = deploy(administrator, "bomb", Map.of("bomb.bpmn", BOMB)).expect(400);

        assertThat(answer.json().path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.text()).doesNotContain("aaaaaaaaaa").hasSizeLessThan(5000);
    }

    @Test
    void theSetInForceIsTheOneDeploymentThereIs() {
        var deployment = "/engine-rest/deployment";
        var id = inForce();
        var name = administrator.get(deployment + "/" + id).expect(200).json().path("name").asText();

        assertThat(administrator.get(deployment + "/count").expect(200).json().path("count").asInt()).isEqualTo(1);
        assertThat(administrator.get(deployment + "/count?nameLike=no%25thing").expect(200).json().path("count").asInt()).isZero();
        assertThat(administrator.get(deployment + "?nameLike=%25&id=" + id).expect(200).json()).hasSize(1);
        assertThat(administrator.get(deployment + "?firstResult=1").expect(200).json()).isEmpty();
        assertThat(administrator.get(deployment + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).expect(200).json()
                .get(0).path("id").asText()).isEqualTo(id);
        assertThat(administrator.get(deployment + "/" + id + "/resources").expect(200).json().findValuesAsText("name"))
                .contains("negotiation-case.bpmn", "suspension.bpmn");
        for (var hidden : List.of("/count", "/" + id, "/" + id + "/resources")) {
            paraph.as("lee.treaty").get(deployment + hidden).expect(403);
        }
    }

    @Test
    void asksForTheRightPassword() {
        var wrong = paraph.anonymous().as("admin", "guessed");

        for (var answer : List.of(wrong.get("/engine-rest/deployment?maxResults=0"), deploy(wrong, "x", Map.of("x.bpmn", "x")),
                paraph.anonymous().get("/engine-rest/version"))) {
            assertThat(answer.expect(401).header("WWW-Authenticate")).startsWith("Basic ");
        }
    }

    @Test
    void takesNothingFromOthersThanAdministrators() throws IOException {
        var clerk = paraph.as("lee.treaty");
        var file = Map.of("suspension.bpmn", suspension().replace("Decide on ending", "Decide about ending"));

        for (var answer : List.of(deploy(clerk, "mine", file), clerk.get("/engine-rest/deployment?maxResults=0"))) {
            assertThat(answer.expect(403).json().path("type").asText()).isEqualTo("AuthorizationException");
            assertThat(answer.json().path("message").asText()).isNotBlank();
        }
    }

    @Test
    void takesNothingFromASessionWithoutItsToken() throws IOException {
        var visitor = Visitor.as(paraph, "admin");
        var file = Map.of("suspension.bpmn", suspension());

        deploy(visitor.http(), "from elsewhere", file).expect(403);
        deploy(visitor.http().with("X-CSRF-Token", visitor.token()), "from here", file).expect(200);
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(deploy(administrator, "", Map.of("suspension.bpmn", suspension())).expect(400).json()
                .path("message").asText()).contains("deployment-name");
        assertThat(deploy(administrator, "empty", Map.of()).expect(400).json().path("message").asText()).contains("files");
        assertThat(administrator.post(CREATE, Map.of()).expect(400).json().path("type").asText())
                .isEqualTo("InvalidRequestException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/engine-rest/process-definition/x/form-variables", "/engine-rest/deployment/x/resources/y",
        "/engine-rest/deployment/x/resources", "/engine-rest/deployment/x"})
    void hasNothingElse(String path) {
        assertThat(administrator.get(path).expect(404).json().path("message").asText()).isNotBlank();
    }

    @Test
    void isNoPartOfTheDescribedInterface() {
        var paths = administrator.get("/openapi?format=json").expect(200).json().path("paths");

        assertThat(paths.fieldNames()).toIterable().hasSizeGreaterThan(60).allMatch(path -> path.startsWith("/api/"));
    }

    private static Http.Answer deploy(Http sender, String name, Map<String, String> files) {
        var body = new StringBuilder();
        field(body, "deployment-name", name);
        field(body, "deployment-source", "Camunda Modeler");
        field(body, "enable-duplicate-filtering", "true");
        files.forEach((file, content) -> body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"")
                .append(file).append("\"; filename=\"").append(file).append("\"\r\nContent-Type: text/xml\r\n\r\n")
                .append(content).append("\r\n"));
        return sender.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .post(CREATE, body.append("--").append(BOUNDARY).append("--\r\n").toString());
    }

    private static void field(StringBuilder body, String name, String value) {
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"").append(name)
                .append("\"\r\n\r\n").append(value).append("\r\n");
    }

    private static Map<String, String> flawed() throws IOException {
        return Map.of("suspension.bpmn", suspension().replaceFirst("camunda:formKey=\"negotiation/resume\"", GONE));
    }

    private static String suspension() throws IOException {
        return Files.readString(Path.of("bpmn/suspension.bpmn"));
    }

    private String inForce() {
        JsonNode versions = administrator.get("/api/administration/versions").expect(200).json();
        return versions.path("deployment").asText();
    }
}
