package org.paraph.testing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for process models keeps quiet on a good model and speaks up, by id, when that model is spoilt. */
class ModelRulesTest {

    private static final String FILE = "sample-review.bpmn";
    private static final Set<String> DEPLOYED = Set.of(FILE, "sample-signing.bpmn");
    private static final StepBeans STEPS = StepBeans.of(List.of(SampleSteps.class));
    private static final String GOOD = ModelFile.read(Path.of("src/test/resources/models", FILE));

    /** The step that the sample calls. */
    public static class SampleSteps {

        public String open(String negotiationId, String kind) {
            return negotiationId + kind;
        }

        public String deadline(String reviewId) {
            return reviewId;
        }

        public void send() {
            // the sample only needs the signature
        }
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                flaw(ModelRule.NAMED_LIKE_ITS_PROCESS, "[other-review]", "process id=\"sample-review\"",
                        "process id=\"other-review\"", "bpmnElement=\"sample-review\"", "bpmnElement=\"other-review\""),
                flaw(ModelRule.NAMED_LIKE_ITS_PROCESS, "[]", "isExecutable=\"true\"", "isExecutable=\"false\""),
                flaw(ModelRule.IDS_SAY_WHAT_IT_IS, "Activity_0x1f", "Step_OpenReview", "Activity_0x1f"),
                flaw(ModelRule.IDS_SAY_WHAT_IT_IS, "Withdrawn is not Message_", "Message_Withdrawal", "Withdrawn"),
                flaw(ModelRule.NODES_ARE_NAMED, "EndEvent_ReviewLapsed", " name=\"Review lapsed\"", ""),
                flaw(ModelRule.SPLITS_ARE_QUESTIONS, "Gateway_TextAccepted", "Text accepted?", "Text accepted"),
                flaw(ModelRule.SPLITS_ARE_QUESTIONS, "Flow_NotAccepted", " name=\"no\"", ""),
                flaw(ModelRule.PROCESS_IS_DESCRIBED, "versionTag", " camunda:versionTag=\"1\"", ""),
                flaw(ModelRule.PROCESS_IS_DESCRIBED, "historyTimeToLive", "camunda:historyTimeToLive=\"P3650D\"", ""),
                flaw(ModelRule.PROCESS_IS_DESCRIBED, "sample-review has no documentation",
                        "A model that keeps every rule, with at least one element of each kind that has a rule.", " "),
                flaw(ModelRule.USER_TASKS_ARE_COMPLETE, "Task_GiveOpinion has no formKey",
                        "camunda:formKey=\"sample.opinion\"", ""),
                flaw(ModelRule.USER_TASKS_ARE_DUE, "Task_GiveOpinion has no dueDate",
                        "camunda:dueDate=\"${dueOn}\"", ""),
                flaw(ModelRule.USER_TASKS_ARE_COMPLETE, "Task_GiveOpinion has no documentation",
                        "The reviewer reads the text and accepts it or not.", ""),
                flaw(ModelRule.SPLITS_DECIDE, "Gateway_TextAccepted has no default", " default=\"Flow_NotAccepted\"", ""),
                flaw(ModelRule.SPLITS_DECIDE, "Flow_Accepted is the default", "default=\"Flow_NotAccepted\"",
                        "default=\"Flow_Accepted\""),
                flaw(ModelRule.SPLITS_AND_JOINS_ARE_EXPLICIT, "Task_GiveOpinion has 2 ways in",
                        "sourceRef=\"Gateway_TextAccepted\" targetRef=\"Gateway_BeforeOpinion\"",
                        "sourceRef=\"Gateway_TextAccepted\" targetRef=\"Task_GiveOpinion\""),
                flaw(ModelRule.NOTHING_DANGLES, "Event_DeadlineReached leads nowhere",
                        "sourceRef=\"Event_DeadlineReached\"", "sourceRef=\"Task_GiveOpinion\""),
                flaw(ModelRule.NOTHING_DANGLES, "EndEvent_ReviewLapsed is never reached",
                        "targetRef=\"EndEvent_ReviewLapsed\"", "targetRef=\"EndEvent_ReviewConcluded\""),
                flaw(ModelRule.SCOPES_ARE_SMALL, "Activity_Withdrawal has 20", "<bpmn:endEvent id=\"EndEvent_ReviewWithdrawn\"",
                        crowd() + "<bpmn:endEvent id=\"EndEvent_ReviewWithdrawn\""),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "Call_SampleSigning passes",
                        "<camunda:in source=\"negotiationId\" target=\"negotiationId\"/>", "<camunda:in variables=\"all\"/>"),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "Call_SampleSigning is not bound",
                        " camunda:calledElementBinding=\"deployment\"", ""),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "Call_SampleSigning does not pass",
                        "<camunda:in businessKey=\"${execution.processBusinessKey}\"/>", ""),
                flaw(ModelRule.CALLS_NAME_WHAT_THEY_PASS, "unknown process: nowhere", "\"sample-signing\"", "\"nowhere\""),
                flaw(ModelRule.NO_SCRIPTS, "Step_OpenReview runs code by class",
                        "camunda:expression=\"${sampleSteps.open(negotiationId, 'legal, early')}\"", "camunda:class=\"A\""),
                flaw(ModelRule.NO_SCRIPTS, "Step_SendNotes runs code by delegateExpression",
                        "camunda:expression=\"${sampleSteps.send()}\"", "camunda:delegateExpression=\"${sampleSteps}\""),
                flaw(ModelRule.NO_SCRIPTS, "Flow_Accepted has a script", "<bpmn:conditionExpression ",
                        "<bpmn:conditionExpression language=\"groovy\" "),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "there is no bean otherSteps", "sampleSteps.send", "otherSteps.send"),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "not named ...Steps", "sampleSteps.send", "sample.send"),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "no public method post", "sampleSteps.send", "sampleSteps.post"),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "takes [2] arguments, not 1", ", 'legal, early'", ""),
                flaw(ModelRule.EXPRESSIONS_ARE_SIMPLE, "Flow_Accepted: more than", "opinion == 'ACCEPTED'",
                        "opinion == 'ACCEPTED' and late"),
                flaw(ModelRule.STEPS_CALL_BEANS, "Step_SendNotes", "${sampleSteps.send()}", "${sent}"),
                flaw(ModelRule.CANDIDATES_ARE_ROLES, "Task_GiveOpinion is offered to CLERK", "LEGAL_REVIEWER", "CLERK"),
                flaw(ModelRule.MESSAGES_ARE_DECLARED, "StartEvent_WithdrawalReceived", "messageRef=\"Message_Withdrawal\"",
                        ""),
                flaw(ModelRule.MESSAGES_ARE_DECLARED, "Message_Extra is declared but not used", "<bpmndi:BPMNDiagram ",
                        "<bpmn:message id=\"Message_Extra\" name=\"extra\"/><bpmndi:BPMNDiagram "),
                flaw(ModelRule.EVERYTHING_IS_DRAWN, "Step_SendNotes is drawn 0 times", "bpmnElement=\"Step_SendNotes\"",
                        "bpmnElement=\"Step_OpenReview\""),
                flaw(ModelRule.SHAPES_STAND_APART, "Task_GiveOpinion and Gateway_TextAccepted overlap",
                        "x=\"660\" y=\"175\"", "x=\"590\" y=\"175\""),
                flaw(ModelRule.SHAPES_STAND_APART, "Event_DeadlineReached is not on the border",
                        "x=\"532\" y=\"222\"", "x=\"532\" y=\"260\""),
                flaw(ModelRule.SHAPES_STAND_APART, "EndEvent_NotesSent is not wholly inside", "x=\"1160\" y=\"182\"",
                        "x=\"1200\" y=\"182\""),
                flaw(ModelRule.FLOWS_ARE_ORTHOGONAL, "Flow_NotAccepted is slanted", "x=\"425\" y=\"90\"",
                        "x=\"440\" y=\"90\""),
                flaw(ModelRule.FLOWS_ARE_ORTHOGONAL, "Flow_8 does not end at EndEvent_ReviewConcluded",
                        "<di:waypoint x=\"1280\"", "<di:waypoint x=\"1270\""),
                flaw(ModelRule.FLOWS_DO_NOT_CROSS, "Flow_Accepted and Flow_Late cross",
                        "<di:waypoint x=\"550\" y=\"258\"/><di:waypoint x=\"550\" y=\"340\"/><di:waypoint x=\"662\" y=\"340\"/>",
                        "<di:waypoint x=\"740\" y=\"100\"/><di:waypoint x=\"740\" y=\"340\"/>"),
                flaw(ModelRule.FLOWS_DO_NOT_CROSS, "Flow_NotAccepted and Flow_Late cross or run together",
                        "<di:waypoint x=\"550\" y=\"258\"/><di:waypoint x=\"550\" y=\"340\"/><di:waypoint x=\"662\" y=\"340\"/>",
                        "<di:waypoint x=\"550\" y=\"90\"/><di:waypoint x=\"450\" y=\"90\"/>"),
                flaw(ModelRule.FLOWS_AVOID_SHAPES, "Flow_NotAccepted runs through Task_GiveOpinion", "y=\"90\"", "y=\"180\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "the label of Event_DeadlineReached lies on Flow_Late",
                        "x=\"450\" y=\"262\"", "x=\"505\" y=\"262\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "the label of Flow_Accepted lies on Call_SampleSigning",
                        "x=\"727\" y=\"180\"", "x=\"760\" y=\"180\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "the label of Flow_Accepted is too narrow",
                        "y=\"180\" width=\"24\"", "y=\"180\" width=\"10\""),
                flaw(ModelRule.LABELS_ARE_READABLE, "Task_GiveOpinion is too small", "Give opinion",
                        "Give an opinion on the wording of each provision in all of the languages and on its effects"),
                flaw(ModelRule.LABELS_ARE_READABLE, "Task_GiveOpinion is too small", "Give opinion", "Give acknowledgement"),
                flaw(ModelRule.READS_LEFT_TO_RIGHT, "Flow_Late runs back to EndEvent_ReviewLapsed",
                        "x=\"662\" y=\"322\"", "x=\"402\" y=\"322\""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("spoilt")
    void findsTheFlaw(ModelRule rule, String told, String spoiltModel) {
        assertThat(spoiltModel).isNotEqualTo(GOOD);
        assertThat(rule.findings(model(spoiltModel))).anySatisfy(finding ->
                assertThat(finding).startsWith(FILE + ": ").contains(told));
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

    private static ModelFile model(String source) {
        return new ModelFile(FILE, source, DEPLOYED, STEPS);
    }

    private static Arguments flaw(ModelRule rule, String told, String... replacements) {
        var source = GOOD;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(source).contains(replacements[i]);
            source = source.replace(replacements[i], replacements[i + 1]);
        }
        return arguments(rule, told, source);
    }

    private static String crowd() {
        return java.util.stream.IntStream.range(0, 18).mapToObj(i -> "<bpmn:task id=\"Task_Extra" + i + "\"/>")
                .collect(Collectors.joining());
    }
}
