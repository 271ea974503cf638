package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.paraph.engine.camunda.checks.Samples.REVIEW;
import static org.paraph.engine.camunda.checks.Samples.TRACK;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.engine.models.ModelSet;

/** Models made to harm are refused before anything in them is loaded, called, expanded or fetched. */
@Timeout(300)
class HostileModelsTest {

    private static final String SEND = "camunda:expression=\"${sampleSteps.send()}\"";
    private static final String EXPLAINED = "The reviewer reads the text and accepts it or not.";

    /** A class that would tell if anybody loaded it. */
    public static final class Trap {

        static {
            System.setProperty("paraph.trap", "sprung");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${''.getClass()}", "${''.getClass().forName('java.lang.Runtime')}",
            "${execution.engineServices.repositoryService}",
        "#{''.getClass()}", "#{sampleSteps.send()}", "${execution.processEngineServices}", "${sampleSteps.send().getClass()}",
        "${sampleSteps.getClass()}", "${sampleSteps.notify()}", "${sampleSteps['send']}", "${${sampleSteps.send()}}",
                "${'}'.getClass()}",
        "${\"}\".getClass()}", "${a ? b : c}", "${a + b}", "${[1,2]}", "${otherSteps.send()}", "${beanManager.getBeans('x')}",
        "&#36;{''.getClass()}", "$&#123;''.getClass()}", "<![CDATA[${''.getClass()}]]>", "$<!-- -->{''.getClass()}",
                "${execution.setVariable('a', 1)}",
        "${sampleSteps.open('\\', sampleSteps.send())", "${'\\u0024{x}'}", "${''", "${T(java.lang.Runtime)}", "${a;b}",
                "${a = b}", "${x -&gt; y}",
        "${ a\u00a0== b }", "${task.execution.processEngineServices}", "${not not a}", "${empty a}", "${fn:x(a)}",
                "${true}${''.getClass()}"})
    void refusesExpressionsThatSayMoreThanAStep(String expression) {
        var text = Samples.spoilt(Samples.good(REVIEW), "<bpmn:conditionExpression "
                + "xsi:type=\"bpmn:tFormalExpression\">${opinion == 'ACCEPTED'}",
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + expression);

        assertThat(Samples.errors(Samples.findings(REVIEW, text))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isIn("expression-not-simple", "unknown-step", "unknown-method");
            assertThat(finding.element()).isEqualTo("Flow_Accepted");
            assertThat(finding.line()).isEqualTo(Samples.lineOf("<bpmn:conditionExpression", text));
        });
    }

    static Stream<Arguments> places() {
        var extension = "<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter "
                + "name=\"a\">%s</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>";
        return Stream.of(arguments(" name=\"Sample review\"", " name=\"" + "${''.getClass()}" + "\""),
                arguments("name=\"Give opinion\"", "name=\"${''.getClass()}\""),
                arguments("camunda:dueDate=\"${dueOn}\"", "camunda:dueDate=\"${''.getClass()}\""),
                arguments("camunda:dueDate=\"${dueOn}\"", "camunda:dueDate=\"${dueOn}\" camunda:assignee=\"${''.getClass()}\""),
                arguments("camunda:dueDate=\"${dueOn}\"", "camunda:dueDate=\"${dueOn}\" camunda:priority=\"${''.getClass()}\""),
                arguments("REVIEWER@${unit}", "REVIEWER@${''.getClass()}"),
                arguments("source=\"negotiationId\" target", "sourceExpression=\"${''.getClass()}\" target"),
                arguments("${sampleSteps.deadline(reviewId)}", "${''.getClass()}"),
                arguments("name=\"withdrawal\"", "name=\"${''.getClass()}\""),
                arguments(EXPLAINED, "${''.getClass()}"),
                arguments(EXPLAINED + "</bpmn:documentation>", EXPLAINED + "</bpmn:documentation>"
                        + extension.formatted("${''.getClass()}")),
                arguments(EXPLAINED + "</bpmn:documentation>", EXPLAINED
                        + "</bpmn:documentation><bpmn:extensionElements><camunda:properties>"
                        + "<camunda:property name=\"a\" "
                                + "value=\"${''.getClass()}\"/></camunda:properties></bpmn:extensionElements>"),
                arguments(EXPLAINED + "</bpmn:documentation>", EXPLAINED
                        + "</bpmn:documentation><bpmn:extensionElements><camunda:taskListener event=\"create\""
                        + " expression=\"${''.getClass()}\"/></bpmn:extensionElements>"),
                arguments("<bpmn:message id", "<bpmn:textAnnotation "
                        + "id=\"Note\"><bpmn:text>${''.getClass()}</bpmn:text></bpmn:textAnnotation><bpmn:message id"),
                arguments("<bpmn:process id", "<bpmn:process xmlns:a=\"urn:a\" a:b=\"${''.getClass()}\" id"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void refusesSuchAnExpressionWhereverItStands(String good, String bad) {
        assertThat(Samples.codes(Samples.errors(Samples.findings(REVIEW, Samples.spoilt(Samples.good(REVIEW), good, bad)))))
                .contains("expression-not-simple");
    }

    @Test
    void letsTheDocumentationOfAProcessQuoteAnExpression() {
        var text = Samples.spoilt(Samples.good(REVIEW), "A model that keeps every rule",
                "Never write ${''.getClass()} here: a model");

        assertThat(Samples.findings(REVIEW, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            runs-code     | camunda:class="#"
            runs-code     | camunda:delegateExpression="${sampleSteps}"
            runs-code     | camunda:type="shell"
            runs-code     | camunda:type="mail"
            runs-code     | camunda:resource="deployment://a.groovy"
            runs-code     | xmlns:activiti="http://activiti.org/bpmn" activiti:class="#"
            runs-code     | xmlns:a="urn:a" a:delegateExpression="${sampleSteps}"
            external-task | camunda:type="external" camunda:topic="a"
            external-task | camunda:type="external"
            """)
    void refusesCodeAtATask(String code, String attribute) {
        var text = Samples.spoilt(Samples.good(REVIEW), SEND, attribute.replace("#", Trap.class.getName()));

        assertThat(Samples.errors(Samples.findings(REVIEW, text))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.element()).isEqualTo("Step_SendNotes");
            assertThat(finding.line()).isEqualTo(Samples.lineOf("id=\"Step_SendNotes\"", text));
        });
        assertThat(System.getProperty("paraph.trap")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            runs-code | <camunda:taskListener event="create" class="#"/>
            runs-code | <camunda:taskListener event="create" delegateExpression="${sampleSteps}"/>
            script    | <camunda:taskListener event="create"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:taskListener>
            runs-code | <camunda:executionListener event="start" class="#"/>
            script    | <camunda:executionListener event="start"><camunda:script scriptFormat="javascript" resource="a"/></camunda:executionListener>
            script    | <camunda:inputOutput><camunda:inputParameter name="a"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:inputParameter></camunda:inputOutput>
            connector | <camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>
            runs-code | <camunda:formData><camunda:formField id="a" type="string"><camunda:validation><camunda:constraint name="validator" config="#"/></camunda:validation></camunda:formField></camunda:formData>
            script    | <script>1</script>
            """)
    void refusesCodeInTheExtensionsOfATask(String code, String extension) {
        var text = Samples.spoilt(Samples.good(REVIEW), EXPLAINED + "</bpmn:documentation>", EXPLAINED
                + "</bpmn:documentation>\n<bpmn:extensionElements>"
                + extension.replace("#", Trap.class.getName()) + "</bpmn:extensionElements>");

        assertThat(Samples.errors(Samples.findings(REVIEW, text))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.element()).isEqualTo("Task_GiveOpinion");
            assertThat(finding.line()).isEqualTo(Samples.lineOf("<bpmn:extensionElements>", text));
        });
        assertThat(System.getProperty("paraph.trap")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            other-language        | <outputEntry id="OutputEntry_1"> | <outputEntry id="OutputEntry_1" expressionLanguage="groovy">
            other-language        | <outputEntry id="OutputEntry_1"> | <outputEntry id="OutputEntry_1" expressionLanguage="juel">
            other-language        | <inputEntry id="InputEntry_1">   | <inputEntry id="InputEntry_1" expressionLanguage="http://www.w3.org/1999/XPath">
            expression-not-simple | <text>costsMoney</text>          | <text>${''.getClass()}</text>
            runs-code             | <text>costsMoney</text>          | <text>function(x) external { java: { class: "java.lang.Runtime", method signature: "exit(int)" } }</text>
            expression-too-long   | <text>costsMoney</text>          | <text>((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))</text>
            """)
    void refusesCodeInADecisionTable(String code, String good, String bad) {
        assertThat(Samples.codes(Samples.errors(Samples.findings(TRACK, Samples.spoilt(Samples.good(TRACK), good, bad)))))
                .contains(code);
    }

    static Stream<Arguments> entities() {
        var laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return Stream.of(arguments(laughs.append("]>").toString(), "&l9;"),
                arguments("<!DOCTYPE a SYSTEM \"http://127.0.0.1:#/a.dtd\">", "a"),
                arguments("<!DOCTYPE a PUBLIC \"-//A\" \"http://127.0.0.1:#/a.dtd\">", "a"),
                arguments("<!DOCTYPE a [<!ENTITY a SYSTEM \"http://127.0.0.1:#/a\">]>", "&a;"),
                arguments("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:@\">]>", "&a;"),
                arguments("<!DOCTYPE a [<!ENTITY % a SYSTEM \"http://127.0.0.1:#/a\"> %a;]>", "a"));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void refusesADocumentTypeWithoutLookingAtIt(String type, String used, @TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "the secret");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var declared = type.replace("#", String.valueOf(server.getLocalPort())).replace("@", secret.toString());
            for (String file : new String[] {REVIEW, TRACK}) {
                var text = Samples.good(file).replaceFirst("<(bpmn:)?definitions", declared + "\n<$1definitions")
                        .replace("A model that keeps every rule", used);
                assertThat(Samples.errors(Samples.findings(file, text))).singleElement().satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("doctype");
                    assertThat(finding.line()).isEqualTo(2);
                    assertThat(finding.toString()).doesNotContain("the secret", "lollol");
                });
            }
            assertThat(connectsTo(server)).isFalse();
        }
    }

    @Timeout(60)
    @ParameterizedTest
    @ValueSource(strings = {"xsi:schemaLocation=\"urn:a http://127.0.0.1:#/a.xsd\"",
            "xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:#/a.xsd\"",
        "xsi:schemaLocation=\"http://www.omg.org/spec/BPMN/20100524/MODEL http://127.0.0.1:#/BPMN20.xsd\"",
        "xsi:schemaLocation=\"http://www.omg.org/spec/DMN/20191111/MODEL/ http://127.0.0.1:#/a.xsd\""})
    void fetchesNoSchema(String location) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = location.replace("#", String.valueOf(server.getLocalPort()));
            var text = Samples.spoilt(Samples.good(REVIEW), "id=\"Definitions_SampleReview\"", said
                    + " id=\"Definitions_SampleReview\"",
                    EXPLAINED + "</bpmn:documentation>", EXPLAINED + "</bpmn:documentation><bpmn:extensionElements><a "
                            + "xmlns=\"urn:a\"/><b/>"
                            + "<c xmlns=\"http://www.omg.org/spec/DMN/20191111/MODEL/\"/></bpmn:extensionElements>");

            Samples.findings(REVIEW, text);

            assertThat(connectsTo(server)).isFalse();
        }
    }

    @Test
    void doesNotExpandWhatExpandsWithoutEnd() {
        var text = (String) entities().findFirst().orElseThrow().get()[0];

        assertThat(Samples.codes(Samples.findings("a.bpmn", text + "<a>&l9;</a>"))).containsExactly("doctype");
    }

    @Test
    void refusesTwoProcessesWithOneIdInOneFileAndInTwo() {
        var twice = Samples.spoilt(Samples.process("a", "<bpmn:startEvent id=\"StartEvent_Begun\"/>"), "</bpmn:definitions>",
                "<bpmn:process id=\"a\" isExecutable=\"true\"/></bpmn:definitions>");

        assertThat(Samples.codes(Samples.findings(ModelSet.of(Map.of("a.bpmn", twice))))).contains("several-processes",
                "same-id-twice");
        assertThat(Samples.findings(ModelSet.of(Map.of("a.bpmn", Samples.process("a", ""), "b.bpmn", Samples.process("a", "")))))
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("process-twice");
                    assertThat(finding.file()).isEqualTo("b.bpmn");
                    assertThat(finding.arguments()).containsExactly("a", "a.bpmn");
                });
    }

    @Test
    void refusesWhatIsNoModelAtAll() {
        var wide = new String(Samples.good(REVIEW).getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);

        assertThat(Samples.codes(Samples.findings("a.bpmn", ""))).containsExactly("empty-file");
        assertThat(Samples.codes(Samples.findings("a.bpmn", "PK\u0003\u0004\u0000\uFFFD\u0000"))).containsExactly("not-xml");
        assertThat(Samples.codes(Samples.findings("a.bpmn", "<\u0000\u0001\uFFFD"))).containsExactly("not-well-formed");
        assertThat(Samples.codes(Samples.findings("a.bpmn", "{\"id\": \"a\"}"))).containsExactly("not-xml");
        assertThat(Samples.codes(Samples.findings("a.dmn", "<html><body>Not found</body></html>"))).containsExactly("not-dmn");
        assertThat(Samples.codes(Samples.findings(REVIEW, Samples.spoilt(wide, "\"UTF-8\"", "\"UTF-16\""))))
                .containsExactly("wrong-encoding");
    }

    private static boolean connectsTo(ServerSocket server) throws IOException {
        server.setSoTimeout(300);
        try (var caller = server.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
