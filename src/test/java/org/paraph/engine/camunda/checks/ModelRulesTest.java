package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.engine.models.Finding;
import org.paraph.testing.model.ModelFolder;

/** Each rule for process models keeps quiet on a good model and speaks up, by id, when that model is spoilt. */
class ModelRulesTest {

    private static final String FILE = "sample-review.bpmn";
    private static final Set<String> DEPLOYED = Set.of(FILE, "sample-signing.bpmn");
    private static final String GOOD = ModelFolder.read(Path.of("src/test/resources/models", FILE));

    static Stream<Arguments> spoilt() {
        return Stream.of(
                flaw(ModelRule.NAMED_LIKE_ITS_PROCESS, "process-not-named-like-file other-review sample-review",
                        "process id=\"sample-review\"",
                        "process id=\"other-review\"", "bpmnElement=\"sample-review\"", "bpmnElement=\"other-review\""),
                flaw(ModelRule.NAMED_LIKE_ITS_PROCESS, "not-executable sample-review", "isExecutable=\"true\"",
                        "isExecutable=\"false\""),
                flaw(ModelRule.MADE_FOR_THIS_ENGINE, "made-for-another-engine Step_SendNotes Camunda 8",
                        "<bpmn:serviceTask id=\"Step_SendNotes\"",
                        "<bpmn:serviceTask xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" zeebe:retries=\"1\" "
                                + "id=\"Step_SendNotes\""),
                flaw(ModelRule.IS_SMALL_ENOUGH, "too-many-nodes Task_Extra", "<bpmn:endEvent id=\"EndEvent_ReviewWithdrawn\"",
                        crowd(500) + "<bpmn:endEvent id=\"EndEvent_ReviewWithdrawn\""),
                flaw(ModelRule.EVERYTHING_HAS_AN_ID, "no-id Activity_TellTheParties serviceTask", " id=\"Step_SendNotes\"", ""),
                flaw(ModelRule.EVERYTHING_HAS_AN_ID, "same-id-twice Flow_7", "id=\"Flow_6\"", "id=\"Flow_7\""),
                flaw(ModelRule.REFERENCES_FIT, "wrong-reference Flow_7 targetRef Message_Withdrawal",
                        "targetRef=\"EndEvent_NotesSent\"",
                        "targetRef=\"Message_Withdrawal\""),
                flaw(ModelRule.MOMENTS_ARE_READABLE, "bad-moment Event_DeadlineReached timeDate tomorrow",
                        "${sampleSteps.deadline(reviewId)}", "tomorrow"),
                flaw(ModelRule.MOMENTS_ARE_READABLE, "bad-moment Task_GiveOpinion dueDate P1X", "${dueOn}", "P1X"),
                flaw(ModelRule.FORMS_ARE_KNOWN, "unknown-form-key Task_GiveOpinion embedded:app:form.html", "sample.opinion",
                        "embedded:app:form.html"),
                flaw(ModelRule.IDS_SAY_WHAT_IT_IS, "id-says-nothing Activity_0x1f Step_", "Step_OpenReview", "Activity_0x1f"),
                flaw(ModelRule.IDS_SAY_WHAT_IT_IS, "id-says-nothing Withdrawn Message_", "Message_Withdrawal", "Withdrawn"),
                flaw(ModelRule.NODES_ARE_NAMED, "no-name EndEvent_ReviewLapsed", " name=\"Review lapsed\"", ""),
                flaw(ModelRule.SPLITS_ARE_QUESTIONS, "no-question Gateway_TextAccepted", "Text accepted?", "Text accepted"),
                flaw(ModelRule.SPLITS_ARE_QUESTIONS, "no-answer Flow_NotAccepted", " name=\"no\"", ""),
                flaw(ModelRule.PROCESS_IS_VERSIONED, "no-version-tag sample-review", " camunda:versionTag=\"1\"", ""),
                flaw(ModelRule.PROCESS_IS_VERSIONED, "no-history-time-to-live sample-review",
                        "camunda:historyTimeToLive=\"P3650D\"", ""),
                flaw(ModelRule.PROCESS_IS_DESCRIBED, "no-documentation sample-review",
                        "A model that keeps every rule, with at least one element of each kind that has a rule.", " "),
                flaw(ModelRule.USER_TASKS_ARE_COMPLETE, "no-form Task_GiveOpinion",
                        "camunda:formKey=\"sample.opinion\"", ""),
                flaw(ModelRule.USER_TASKS_ARE_DUE, "no-due-date Task_GiveOpinion",
                        "camunda:dueDate=\"${dueOn}\"", ""),
                flaw(ModelRule.USER_TASKS_ARE_EXPLAINED, "no-documentation Task_GiveOpinion",
                        "The reviewer reads the text and accepts it or not.", ""),
                flaw(ModelRule.SPLITS_DECIDE, "no-default Gateway_TextAccepted", " default=\"Flow_NotAccepted\"", ""),
                flaw(ModelRule.SPLITS_DECIDE, "default-with-condition Flow_Accepted", "default=\"Flow_NotAccepted\"",
                        "default=\"Flow_Accepted\""),
                flaw(ModelRule.SPLITS_AND_JOINS_ARE_EXPLICIT, "needs-gateway Task_GiveOpinion 2 1",
                        "sourceRef=\"Gateway_TextAccepted\" targetRef=\"Gateway_BeforeOpinion\"",
                        "sourceRef=\"Gateway_TextAccepted\" targetRef=\"Task_GiveOpinion\""),
                flaw(ModelRule.NOTHING_DANGLES, "leads-nowhere Event_DeadlineReached",
                        "sourceRef=\"Event_DeadlineReached\"", "sourceRef=\"Task_GiveOpinion\""),
                flaw(ModelRule.NOTHING_DANGLES, "never-reached EndEvent_ReviewLapsed",
                        "targetRef=\"EndEvent_ReviewLapsed\"", "targetRef=\"EndEvent_ReviewConcluded\""),
                flaw(ModelRule.SCOPES_ARE_SMALL, "scope-too-large Activity_Withdrawal 20 18",
                        "<bpmn:endEvent id=\"EndEvent_ReviewWithdrawn\"",
                        crowd(18) + "<bpmn:endEvent id=\"EndEvent_ReviewWithdrawn\""),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "passes-unnamed Call_SampleSigning",
                        "<camunda:in source=\"negotiationId\" target=\"negotiationId\"/>", "<camunda:in variables=\"all\"/>"),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "not-bound Call_SampleSigning",
                        " camunda:calledElementBinding=\"deployment\"", ""),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "no-business-key Call_SampleSigning",
                        "<camunda:in businessKey=\"${execution.processBusinessKey}\"/>", ""),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "unknown-process Call_SampleSigning nowhere", "\"sample-signing\"",
                        "\"nowhere\""),
                flaw(ModelRule.NO_SCRIPTS, "runs-code Step_OpenReview class",
                        "camunda:expression=\"${sampleSteps.open(negotiationId, 'legal, early')}\"", "camunda:class=\"A\""),
                flaw(ModelRule.NO_SCRIPTS, "runs-code Step_SendNotes delegateExpression",
                        "camunda:expression=\"${sampleSteps.send()}\"", "camunda:delegateExpression=\"${sampleSteps}\""),
                flaw(ModelRule.NO_SCRIPTS, "other-language Flow_Accepted groovy", "<bpmn:conditionExpression ",
                        "<bpmn:conditionExpression language=\"groovy\" "),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "unknown-step Step_SendNotes otherSteps", "sampleSteps.send",
                        "otherSteps.send"),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "unknown-step Step_SendNotes sample", "sampleSteps.send", "sample.send"),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "unknown-method Step_SendNotes sampleSteps post", "sampleSteps.send",
                        "sampleSteps.post"),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "wrong-arguments Step_OpenReview sampleSteps.open 2 1", ", 'legal, early'",
                        ""),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "expression-not-simple Flow_Accepted", "opinion == 'ACCEPTED'",
                        "opinion == 'ACCEPTED' and late"),
                flaw(ModelRule.STEPS_CALL_BEANS, "calls-no-step Step_SendNotes", "${sampleSteps.send()}", "${sent}"),
                flaw(ModelRule.CANDIDATES_ARE_ROLES, "no-role Task_GiveOpinion CLERK", "LEGAL_REVIEWER", "CLERK"),
                flaw(ModelRule.MESSAGES_ARE_DECLARED, "undeclared-message StartEvent_WithdrawalReceived",
                        "messageRef=\"Message_Withdrawal\"",
                        ""),
                flaw(ModelRule.MESSAGES_ARE_DECLARED, "unused-message Message_Extra", "<bpmndi:BPMNDiagram ",
                        "<bpmn:message id=\"Message_Extra\" name=\"extra\"/><bpmndi:BPMNDiagram "),
                flaw(ModelRule.EVERYTHING_IS_DRAWN, "not-drawn-once Step_SendNotes 0", "bpmnElement=\"Step_SendNotes\"",
                        "bpmnElement=\"Step_OpenReview\""),
                flaw(ModelRule.SHAPES_STAND_APART, "shapes-overlap Task_GiveOpinion Gateway_TextAccepted",
                        "x=\"660\" y=\"175\"", "x=\"590\" y=\"175\""),
                flaw(ModelRule.SHAPES_STAND_APART, "not-on-border Event_DeadlineReached Task_GiveOpinion",
                        "x=\"532\" y=\"222\"", "x=\"532\" y=\"260\""),
                flaw(ModelRule.SHAPES_STAND_APART, "not-inside EndEvent_NotesSent Activity_TellTheParties",
                        "x=\"1160\" y=\"182\"",
                        "x=\"1200\" y=\"182\""),
                flaw(ModelRule.FLOWS_ARE_ORTHOGONAL, "flow-slanted Flow_NotAccepted", "x=\"425\" y=\"90\"",
                        "x=\"440\" y=\"90\""),
                flaw(ModelRule.FLOWS_ARE_ORTHOGONAL, "flow-ends-apart Flow_8 EndEvent_ReviewConcluded",
                        "<di:waypoint x=\"1280\"", "<di:waypoint x=\"1270\""),
                flaw(ModelRule.FLOWS_DO_NOT_CROSS, "flows-cross Flow_Accepted Flow_Late",
                        "<di:waypoint x=\"550\" y=\"258\"/><di:waypoint x=\"550\" y=\"340\"/><di:waypoint x=\"662\" y=\"340\"/>",
                        "<di:waypoint x=\"740\" y=\"100\"/><di:waypoint x=\"740\" y=\"340\"/>"),
                flaw(ModelRule.FLOWS_DO_NOT_CROSS, "flows-cross Flow_NotAccepted Flow_Late",
                        "<di:waypoint x=\"550\" y=\"258\"/><di:waypoint x=\"550\" y=\"340\"/><di:waypoint x=\"662\" y=\"340\"/>",
                        "<di:waypoint x=\"550\" y=\"90\"/><di:waypoint x=\"450\" y=\"90\"/>"),
                flaw(ModelRule.FLOWS_AVOID_SHAPES, "flow-through-shape Flow_NotAccepted Task_GiveOpinion", "y=\"90\"",
                        "y=\"180\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "label-covered Event_DeadlineReached Flow_Late",
                        "x=\"450\" y=\"262\"", "x=\"505\" y=\"262\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "label-covered Flow_Accepted Call_SampleSigning",
                        "x=\"727\" y=\"180\"", "x=\"760\" y=\"180\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "label-too-narrow Flow_Accepted",
                        "y=\"180\" width=\"24\"", "y=\"180\" width=\"10\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "name-too-long Task_GiveOpinion", "Give opinion",
                        "Give an opinion on the wording of each provision in all of the languages and on its effects"),
                flaw(ModelRule.LABELS_ARE_READABLE, "name-too-long Task_GiveOpinion", "Give opinion", "Give acknowledgement"),
                flaw(ModelRule.READS_LEFT_TO_RIGHT, "runs-back Flow_Late EndEvent_ReviewLapsed",
                        "x=\"662\" y=\"322\"", "x=\"402\" y=\"322\""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("spoilt")
    void findsTheFlaw(ModelRule rule, String told, String spoiltModel) {
        assertThat(spoiltModel).isNotEqualTo(GOOD);
        assertThat(rule.findings(model(spoiltModel))).anySatisfy(finding ->
                assertThat(told(finding)).startsWith(told))
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(FILE))
                .allSatisfy(finding -> assertThat(finding.line()).isPositive());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ModelRule.class)
    void keepsQuietOnAGoodModel(ModelRule rule) {
        assertThat(rule.findings(model(GOOD))).isEmpty();
    }

    @Test
    void everyRuleIsProvenAbleToFail() {
        assertThat(spoilt().map(flaw -> flaw.get()[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ModelRule.values()));
    }

    private static String told(Finding finding) {
        return finding.code() + " " + String.join(" ", finding.arguments());
    }

    private static ModelFile model(String source) {
        return new ModelFile(FILE, source, new Surroundings(DEPLOYED, Samples.STEPS, Samples.WORDS));
    }

    private static Arguments flaw(ModelRule rule, String told, String... replacements) {
        var source = GOOD;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(source).contains(replacements[i]);
            source = source.replace(replacements[i], replacements[i + 1]);
        }
        return arguments(rule, told, source);
    }

    private static String crowd(int many) {
        return java.util.stream.IntStream.range(0, many).mapToObj(i -> "<bpmn:task id=\"Task_Extra" + i + "\"/>")
                .collect(Collectors.joining());
    }
}
