package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.paraph.engine.camunda.checks.Samples.REVIEW;
import static org.paraph.engine.camunda.checks.Samples.SIGNING;
import static org.paraph.engine.camunda.checks.Samples.TRACK;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelSet;

/** Each thing that can be wrong with a set is found, at its element and on its line; a set without flaw is taken. */
class SpoiltSetsTest {

    private static final String SEND = "camunda:expression=\"${sampleSteps.send()}\"";

    static Stream<Arguments> spoilt() {
        return Stream.of(
                flaw(Code.EMPTY_FILE, REVIEW, null, null, Samples.good(REVIEW), "\uFEFF \n"),
                flaw(Code.NOT_XML, REVIEW, null, 1, Samples.good(REVIEW), "{\"id\": \"sample-review\"}"),
                flaw(Code.NOT_WELL_FORMED, REVIEW, null, 14, "isExecutable=\"true\"", "isExecutable=true", "<bpmn:process id",
                        "\n\n\n\n\n<bpmn:process id"),
                flaw(Code.WRONG_ENCODING, REVIEW, null, 1, "encoding=\"UTF-8\"", "encoding=\"UTF-16\""),
                flaw(Code.DOCTYPE, REVIEW, null, 2, "<bpmn:definitions",
                        "<!DOCTYPE definitions [<!ENTITY a 'b'>]><bpmn:definitions"),
                flaw(Code.TOO_DEEP, REVIEW, null, 11, "<bpmn:documentation>A model", Samples.many(101, "<bpmn:documentation>")
                        + "A model"),
                flaw(Code.TOO_MANY_ELEMENTS, REVIEW, null, 11, "A model that keeps", Samples.many(50_001, "<a/>")),
                flaw(Code.NOT_BPMN, REVIEW, null, 2, "http://www.omg.org/spec/BPMN/20100524/MODEL",
                        "http://schema.omg.org/spec/BPMN/1.1"),
                flaw(Code.NOT_DMN, TRACK, null, 2, "definitions", "decisions"),
                flaw(Code.FOREIGN_EXTENSIONS, REVIEW, "Step_SendNotes", "<bpmn:serviceTask id=\"Step_SendNotes\"",
                        "<bpmn:serviceTask xmlns:a=\"urn:a\" a:b=\"c\" id=\"Step_SendNotes\""),
                flaw(Code.NO_PROCESS, REVIEW, null, null, "bpmn:process", "bpmn:globalProcess"),
                flaw(Code.SEVERAL_PROCESSES, REVIEW, "another", "<bpmn:message id",
                        "<bpmn:process id=\"another\" isExecutable=\"true\"/><bpmn:message id"),
                flaw(Code.MORE_THAN_ONE_POOL, REVIEW, "Pool_Two", "<bpmn:message id", "<bpmn:collaboration id=\"Both\">"
                        + "<bpmn:participant id=\"Pool_One\" processRef=\"sample-review\"/><bpmn:participant "
                                + "id=\"Pool_Two\"/></bpmn:collaboration><bpmn:message id"),
                flaw(Code.SCRIPT, REVIEW, "Step_SendNotes", "bpmn:serviceTask id=\"Step_SendNotes\" name=\"Send notes\" " + SEND,
                        "bpmn:scriptTask id=\"Step_SendNotes\" scriptFormat=\"groovy\""),
                flaw(Code.BRINGS_IN, REVIEW, "Definitions_SampleReview", "<bpmn:process",
                        "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\" location=\"http://127.0.0.1:1/a.wsdl\" "
                                + "namespace=\"a\"/><bpmn:process"),
                flaw(Code.CONNECTOR, REVIEW, "Step_SendNotes", SEND + "/>",
                        "><bpmn:extensionElements><camunda:connector/></bpmn:extensionElements></bpmn:serviceTask>"),
                flaw(Code.EXTERNAL_TASK, REVIEW, "Step_SendNotes", SEND, "camunda:type=\"external\" camunda:topic=\"mail\""),
                flaw(Code.EXPRESSION_TOO_LONG, REVIEW, "Step_SendNotes", SEND, "camunda:expression=\"${" + "a".repeat(2_000)
                        + "}\""),
                flaw(Code.BAD_NUMBER, REVIEW, "Step_SendNotes", SEND, SEND + " camunda:jobPriority=\"high\""),
                flaw(Code.NOT_PARSED, REVIEW, "Flow_7", "targetRef=\"EndEvent_NotesSent\"",
                        "targetRef=\"EndEvent_ReviewLapsed\""),
                flaw(Code.NO_CANDIDATES, REVIEW, "Task_GiveOpinion",
                        "camunda:candidateGroups=\"REVIEWER@${unit},LEGAL_REVIEWER\"", ""),
                flaw(Code.NO_CONDITION, REVIEW, "Flow_Accepted", "<bpmn:conditionExpression "
                        + "xsi:type=\"bpmn:tFormalExpression\">${opinion == 'ACCEPTED'}</bpmn:conditionExpression>", ""),
                flaw(Code.CONDITION_WITHOUT_DECISION, REVIEW, "Flow_3", "targetRef=\"Task_GiveOpinion\"/>",
                        "targetRef=\"Task_GiveOpinion\"><bpmn:conditionExpression "
                                + "xsi:type=\"bpmn:tFormalExpression\">${late}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                flaw(Code.UNKNOWN_DECISION, REVIEW, "Step_SendNotes", "bpmn:serviceTask id=\"Step_SendNotes\" name=\"Send "
                        + "notes\" " + SEND,
                        "bpmn:businessRuleTask id=\"Step_SendNotes\" camunda:decisionRef=\"nothing\" "
                                + "camunda:decisionRefBinding=\"deployment\""),
                flaw(Code.UNKNOWN_FORM, REVIEW, "Task_GiveOpinion", "camunda:formKey=\"sample.opinion\"",
                        "camunda:formRef=\"opinion\" camunda:formRefBinding=\"deployment\""),
                flaw(Code.MESSAGE_WITHOUT_NAME, REVIEW, "Message_Withdrawal", " name=\"withdrawal\"", " name=\" \""),
                flaw(Code.UNKNOWN_MESSAGE, REVIEW, "StartEvent_WithdrawalReceived", "name=\"withdrawal\"", "name=\"refusal\""),
                flaw(Code.SPLIT_AND_JOIN, REVIEW, "Gateway_BeforeOpinion",
                        "sourceRef=\"Task_GiveOpinion\" targetRef=\"Gateway_TextAccepted\"",
                        "sourceRef=\"Gateway_BeforeOpinion\" targetRef=\"Gateway_TextAccepted\""),
                flaw(Code.ONE_EVENT_ONLY, REVIEW, "Gateway_BeforeOpinion",
                        "<bpmn:exclusiveGateway id=\"Gateway_BeforeOpinion\"/>",
                        "<bpmn:eventBasedGateway id=\"Gateway_BeforeOpinion\"/>",
                        "targetRef=\"Task_GiveOpinion\"/>", "targetRef=\"Event_Waiting\"/><bpmn:intermediateCatchEvent "
                                + "id=\"Event_Waiting\"><bpmn:messageEventDefinition "
                                + "messageRef=\"Message_Withdrawal\"/></bpmn:intermediateCatchEvent><bpmn:sequenceFlow "
                                + "id=\"Flow_More\" sourceRef=\"Event_Waiting\" targetRef=\"Task_GiveOpinion\"/>"),
                flaw(Code.DRAWS_NOTHING, REVIEW, "Step_OpenReview_di", "bpmnElement=\"Step_OpenReview\"", ""),
                flaw(Code.FLOW_STARTS_APART, REVIEW, "Flow_1", "<di:waypoint x=\"196\" y=\"200\"/>",
                        "<di:waypoint x=\"210\" y=\"200\"/>"),
                flaw(Code.DECISION_NOT_NAMED_LIKE_FILE, TRACK, null, null, "id=\"sample-track\"", "id=\"another-track\""),
                flaw(Code.DECISION_NO_QUESTION, TRACK, "sample-track", "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""),
                flaw(Code.ROW_WITHOUT_SOURCE, TRACK, "Rule_Money", "Constitution, Article 60(1)", ""),
                flaw(Code.FEEL_NOT_PARSED, TRACK, "OutputEntry_1", "<outputEntry id=\"OutputEntry_1\"><text>",
                        "<outputEntry id=\"OutputEntry_1\"><text>((("),
                flaw(Code.CALL_CYCLE, SIGNING, "Call_Review", "</bpmn:process>",
                        "<bpmn:callActivity id=\"Call_Review\" calledElement=\"sample-review\"/></bpmn:process>"),
                flaw(Code.PROCESS_TWICE, SIGNING, "sample-review", "id=\"sample-signing\"", "id=\"sample-review\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void findsTheFlawAtItsPlace(Code code, String file, String element, Integer line, String text) {
        var findings = Samples.findings(file, text);

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code.key());
            assertThat(finding.severity()).isEqualTo(code.severity());
            assertThat(finding.element()).isEqualTo(element);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.arguments()).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("org.paraph.engine.camunda.checks.ModelRulesTest#spoilt")
    void whatARuleFindsIsFoundInASetToo(ModelRule rule, String told, String text) {
        var code = told.split(" ")[0];

        assertThat(Samples.codes(Samples.findings(REVIEW, text))).contains(code);
    }

    static Stream<Arguments> sets() {
        var many = new HashMap<String, String>();
        for (int i = 0; i < 501; i++) {
            many.put("a" + i + ".form", "{}");
        }
        var large = new HashMap<String, String>();
        for (int i = 0; i < 11; i++) {
            large.put("a" + i + ".bpmn", " ".repeat(1_990_000));
        }
        return Stream.of(
                arguments(Code.TOO_MANY_FILES, "", ModelSet.of(many)),
                arguments(Code.SET_TOO_LARGE, "", ModelSet.of(large)),
                arguments(Code.FILE_TOO_LARGE, "a.bpmn", ModelSet.of(Map.of("a.bpmn", "é".repeat(1_100_000)))),
                arguments(Code.FILE_NAME, "../a.bpmn", ModelSet.of(Map.of("../a.bpmn", ""))),
                arguments(Code.FILE_NAME, "a.xml", ModelSet.of(Map.of("a.xml", ""))),
                arguments(Code.FILE_NAME, "조약.bpmn", ModelSet.of(Map.of("조약.bpmn", ""))),
                arguments(Code.BAD_FORM, "a.form", ModelSet.of(Map.of("a.form", "{\n\"id\":\n<a/>}"))),
                arguments(Code.BAD_FORM, "a.form", ModelSet.of(Map.of("a.form", "[]"))),
                arguments(Code.TOO_DEEP, "a.form", ModelSet.of(Map.of("a.form", "[".repeat(100_000)))),
                arguments(Code.FORM_NOT_NAMED_LIKE_FILE, "a.form", ModelSet.of(Map.of("a.form",
                        "{\"id\":\"b\",\"components\":[]}"))),
                arguments(Code.UNKNOWN_PROCESS, REVIEW, Samples.without(SIGNING)),
                arguments(Code.ACT_WITHOUT_TASK, "", Samples.without(REVIEW)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sets")
    void findsWhatIsWrongWithTheSet(Code code, String file, ModelSet set) {
        assertThat(Samples.findings(set)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code.key());
            assertThat(finding.file()).isEqualTo(file);
        });
    }

    @Test
    void everythingThatCanBeFoundIsProvenToBeFound() {
        var rules = ModelRulesTest.spoilt().map(flaw -> ((String) flaw.get()[1]).split(" ")[0]);
        var files = Stream.concat(spoilt(), sets()).map(flaw -> ((Code) flaw.get()[0]).key());

        assertThat(Stream.concat(rules, files).collect(Collectors.toSet()))
                .containsAll(Arrays.stream(Code.values()).filter(code -> code != Code.ENGINE_DOUBTS).map(Code::key).toList());
    }

    @Test
    void takesASetWithoutFlaw() {
        assertThat(Samples.findings(Samples.with(TRACK, Samples.good(TRACK)))).filteredOn(finding -> !finding.file()
                .equals(SIGNING))
                .isEmpty();
        assertThat(Samples.errors(Samples.findings(Samples.with(TRACK, Samples.good(TRACK))))).isEmpty();
    }

    @Test
    void tellsErrorsFirstAndThenInOrderOfThePlace() {
        var text = Samples.spoilt(Samples.good(REVIEW), " camunda:versionTag=\"1\"", "", "name=\"Review lapsed\"", "",
                "camunda:dueDate=\"${dueOn}\"", "");

        assertThat(Samples.findings(REVIEW, text)).extracting(Finding::code)
                .containsExactly("no-version-tag", "no-due-date", "no-name");
    }

    @Test
    void asksTheRulesOfStyleOfNewFilesOnly() {
        var set = Samples.with(REVIEW, Samples.spoilt(Samples.good(REVIEW), "name=\"Review lapsed\"", "",
                "camunda:dueDate=\"${dueOn}\"", ""));

        assertThat(Samples.codes(Samples.CHECKS.findings(set, Set.of()))).containsExactly("no-due-date");
        assertThat(Samples.codes(Samples.CHECKS.findings(set, Set.of(REVIEW)))).containsExactlyInAnyOrder("no-due-date",
                "no-name");
    }

    @Test
    void takesAFileWithAByteOrderMark() {
        assertThat(Samples.findings(REVIEW, "\uFEFF" + Samples.good(REVIEW))).isEmpty();
    }

    @Test
    void takesATaskThatAsksWithFieldsOfItsOwn() {
        var fields = Samples.spoilt(Samples.good(REVIEW), "camunda:formKey=\"sample.opinion\"", "",
                "<bpmn:documentation>The reviewer reads the text and accepts it or not.</bpmn:documentation>",
                "<bpmn:documentation>The reviewer reads.</bpmn:documentation><bpmn:extensionElements><camunda:formData>"
                        + "<camunda:formField id=\"answer\" label=\"Answer\" "
                                + "type=\"string\"/></camunda:formData></bpmn:extensionElements>");
        var form = Samples.with(REVIEW, Samples.spoilt(Samples.good(REVIEW), "camunda:formKey=\"sample.opinion\"",
                "camunda:formRef=\"opinion\" camunda:formRefBinding=\"deployment\"")).with(Map.of("opinion.form",
                        "{\"id\": \"opinion\", \"components\": []}"));

        assertThat(Samples.findings(REVIEW, fields)).isEmpty();
        assertThat(Samples.errors(Samples.findings(form))).isEmpty();
    }

    @Test
    void namesTheWayAroundACircleOfCalls() {
        var text = Samples.spoilt(Samples.good(SIGNING), "</bpmn:process>",
                "<bpmn:callActivity id=\"Call_Review\" calledElement=\"sample-review\"/></bpmn:process>");

        assertThat(Samples.findings(SIGNING, text)).filteredOn(finding -> finding.code().equals("call-cycle"))
                .extracting(finding -> finding.arguments().get(1)).containsExactly("sample-review → sample-signing → "
                        + "sample-review");
    }

    private static Arguments flaw(Code code, String file, String element, Object lineOrPassage, String... replacements) {
        if (element != null) {
            var all = Stream.concat(Stream.of((String) lineOrPassage), Stream.of(replacements)).toArray(String[]::new);
            var text = Samples.spoilt(Samples.good(file), all);
            return arguments(code, file, element, line(element, code, text), text);
        }
        return arguments(code, file, element, lineOrPassage, Samples.spoilt(Samples.good(file), replacements));
    }

    private static Integer line(String element, Code code, String text) {
        return switch (code) {
            case BRINGS_IN -> Samples.lineOf("<bpmn:import", text);
            case CONNECTOR -> Samples.lineOf("<camunda:connector", text);
            case UNKNOWN_MESSAGE -> Samples.lineOf("messageRef=", text);
            case FEEL_NOT_PARSED -> Samples.lineOf("(((", text);
            default -> Samples.lineOf("id=\"" + element + "\"", text);
        };
    }
}
