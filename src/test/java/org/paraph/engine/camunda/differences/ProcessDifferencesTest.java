package org.paraph.engine.camunda.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelDifference.Change;

/** What is said of small changes to the process models, among them those that no drawing shows. */
class ProcessDifferencesTest {

    private static final String REVIEW = "ministry-review.bpmn";
    private static final String GIVE = "id=\"Task_GiveOpinion\" name=\"Give the opinion\"";
    private static final String DOCUMENTATION = "      <bpmn:documentation>Give the opinion";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "candidateGroups=\"${reviewSteps.candidates(subjectId)}\" | assignee=\"${starter}\"     | assignee      | null | ${starter}",
        "formKey=\"approval/give-opinion\" | formKey=\"approval/opinion\"     | formKey       | approval/give-opinion | approval/opinion",
        "formKey=\"approval/give-opinion\" | formKey=\"approval/give-opinion\" camunda:asyncBefore=\"true\" | asyncBefore | null | true",
        "name=\"Give the opinion\" | name=\"Give an opinion\" | name | Give the opinion | Give an opinion"})
    void anAttributeThatIsOtherwiseIsNamed(String words, String others, String property, String before, String after) {
        var changed = Edited.model(REVIEW).replacing(words, others).differences();

        assertThat(changed).contains(new ModelDifference(REVIEW, "Task_GiveOpinion", "userTask",
                property.equals("name") ? "Give an opinion" : "Give the opinion", Change.CHANGED, property, before, after));
        assertThat(changed).hasSize(property.equals("assignee") ? 2 : 1);
    }

    @Test
    void aListenerIsSeenThoughItIsNotDrawn() {
        var listener = "<camunda:taskListener event=\"create\" expression=\"${reviewSteps.wait(subjectId)}\"/>";

        assertThat(extended(listener).differences()).containsExactly(task("listener create expression", null,
                "${reviewSteps.wait(subjectId)}"));
        assertThat(new Edited(REVIEW, extended(listener).after(), extended(listener.replace("wait", "hurry")).after()).differences())
                .containsExactly(task("listener create expression", "${reviewSteps.wait(subjectId)}",
                        "${reviewSteps.hurry(subjectId)}"));
        assertThat(new Edited(REVIEW, extended(listener).after(), extended(listener + listener.replace("expression", "class"))
                .after()).differences()).containsExactly(task("listener create 2 class", null, "${reviewSteps.wait(subjectId)}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<camunda:formData><camunda:formField id='opinion' type='string' label='View'/></camunda:formData> | label='View' | label='Opinion' | form field opinion label | View | Opinion",
        "<camunda:formData><camunda:formField id='o' type='enum'><camunda:value id='yes' name='Yes'/></camunda:formField></camunda:formData> | 'Yes' | 'Aye' | form field o value yes | Yes | Aye",
        "<camunda:formData><camunda:formField id='o'><camunda:validation><camunda:constraint name='maxlength' config='9'/></camunda:validation></camunda:formField></camunda:formData> | '9' | '8' | form field o constraint maxlength | 9 | 8",
        "<camunda:formData><camunda:formField id='a'/><camunda:formField id='b'/></camunda:formData> | 'a'/><camunda:formField id='b' | 'b'/><camunda:formField id='a' | order of form fields | a, b | b, a",
        "<camunda:properties><camunda:property name='clock' value='runs-on'/></camunda:properties> | runs-on | stops | property clock | runs-on | stops",
        "<camunda:inputOutput><camunda:inputParameter name='unit'>LEGAL</camunda:inputParameter></camunda:inputOutput> | LEGAL | TREATY | input parameter unit | LEGAL | TREATY",
        "<camunda:failedJobRetryTimeCycle>R3/PT5M</camunda:failedJobRetryTimeCycle> | R3 | R5 | retry cycle | R3/PT5M | R5/PT5M"})
    void whatIsAddedForTheEngineIsReadDownToTheWord(String extension, String words, String others, String property,
            String before, String after) {
        var known = extended(extension).after();
        var edited = Edited.file(REVIEW, known).replacing(words, others);

        assertThat(edited.differences()).containsExactly(task(property, before, after));
    }

    @Test
    void mappingsConditionsTimersMessagesAndTheFlowOtherwiseTakenAreNamed() {
        assertThat(Edited.model("negotiation-case.bpmn").replacing("<camunda:in source=\"requestedReviewId\" target=\"subjectId\"/>",
                "<camunda:in source=\"reviewId\" target=\"subjectId\"/>").differences()).singleElement().satisfies(only ->
                assertSays(only, "Call_MinistryReview", "in subjectId", "requestedReviewId", "reviewId"));
        assertThat(Edited.model(REVIEW).replacing("${opinionBlocks}</", "${!opinionBlocks}</").differences()).singleElement()
                .satisfies(only -> assertSays(only, "Flow_OpinionBlocks_LiftReservation", "condition", "${opinionBlocks}",
                        "${!opinionBlocks}"));
        assertThat(Edited.model(REVIEW).replacing(">${reviewSteps.due(subjectId)}<", ">${reviewSteps.end(subjectId)}<")
                .differences()).singleElement().satisfies(only -> assertSays(only, "Event_TimeLimitPassed", "timer date",
                "${reviewSteps.due(subjectId)}", "${reviewSteps.end(subjectId)}"));
        assertThat(Edited.model(REVIEW).replacing("messageRef=\"Message_ReviewWithdrawn\"", "messageRef=\"Message_Other\"")
                .differences()).singleElement().satisfies(only -> assertSays(only, "StartEvent_ReviewWithdrawn", "message",
                "Message_ReviewWithdrawn", "Message_Other"));
        assertThat(Edited.model(REVIEW).replacing("default=\"Flow_OpinionBlocks_Cleared\"",
                "default=\"Flow_OpinionBlocks_LiftReservation\"").differences()).singleElement().satisfies(only ->
                assertSays(only, "Gateway_OpinionBlocks", "default", "Flow_OpinionBlocks_Cleared",
                        "Flow_OpinionBlocks_LiftReservation"));
    }

    @Test
    void aTaskPutIntoTheFlowIsReadInTheOrderOfTheFlow() {
        var edited = withConsultation();

        assertThat(edited.differences()).containsExactly(
                new ModelDifference(REVIEW, "Flow_GiveOpinion_OpinionBlocks", "sequenceFlow", null, Change.CHANGED, "targetRef",
                        "Gateway_OpinionBlocks", "Task_Consult"),
                new ModelDifference(REVIEW, "Task_Consult", "userTask", "Consult", Change.ADDED, null, null,
                        "candidateGroups: LEGAL"),
                new ModelDifference(REVIEW, "Flow_Consult_OpinionBlocks", "sequenceFlow", null, Change.ADDED, null, null,
                        "sourceRef: Task_Consult\ntargetRef: Gateway_OpinionBlocks"));
        assertThat(edited.turnedRound().differences()).extracting(ModelDifference::element, ModelDifference::change)
                .containsExactly(tuple("Flow_GiveOpinion_OpinionBlocks", Change.CHANGED),
                        tuple("Task_Consult", Change.REMOVED),
                        tuple("Flow_Consult_OpinionBlocks", Change.REMOVED));
    }

    @Test
    void whatIsOnlyDrawnElsewhereIsOneDifference() {
        assertThat(Edited.model(REVIEW).replacing("<dc:Bounds x=\"280\" y=\"160\" width=\"120\" height=\"80\"/>",
                "<dc:Bounds x=\"300\" y=\"170\" width=\"130\" height=\"90\"/>").differences()).containsExactly(
                new ModelDifference(REVIEW, "Task_GiveOpinion", "userTask", "Give the opinion", Change.LAID_OUT, null, null, null));
    }

    @Test
    void theOrderInWhichConditionsAreAskedMattersThatOfOtherElementsDoesNot() {
        var yes = "<bpmn:sequenceFlow id=\"A\" sourceRef=\"Gateway_Cleared\" targetRef=\"Task_GiveOpinion\"><bpmn:conditionExpression>"
                + "${a}</bpmn:conditionExpression></bpmn:sequenceFlow>";
        var no = yes.replace("\"A\"", "\"B\"").replace("${a}", "${b}");
        var end = "  </bpmn:process>";
        var plain = Edited.model(REVIEW);

        assertThat(new Edited(REVIEW, plain.replacing(end, yes + no + end).after(), plain.replacing(end, no + yes + end).after())
                .differences()).singleElement().satisfies(only -> assertSays(only, "ministry-review",
                "order of flows from Gateway_Cleared", "A, B", "B, A"));
        var message = "  <bpmn:message id=\"Message_ReviewWithdrawn\" name=\"Message_ReviewWithdrawn\"/>\n";
        assertThat(plain.replacing(message, "").replacing("  <bpmn:process", message + "  <bpmn:process").differences()).isEmpty();
    }

    @Test
    void howTheFileIsSetOutIsNoDifference() {
        assertThat(Edited.model(REVIEW).replacing(GIVE, "name=\"Give the opinion\"\n      id=\"Task_GiveOpinion\"").differences())
                .isEmpty();
        assertThat(Edited.model(REVIEW).replacingAll("\n *<", "<").differences()).isEmpty();
        assertThat(Edited.model(REVIEW).replacingAll("\n", "\r\n\t").differences()).isEmpty();
        assertThat(Edited.model(REVIEW).replacingAll("camunda:", "c:").replacing("xmlns:camunda", "xmlns:c").differences())
                .isEmpty();
        assertThat(Edited.model(REVIEW).replacingAll("bpmn:(?!//)", "").replacing("xmlns:bpmn", "xmlns").differences()).isEmpty();
        assertThat(Edited.model(REVIEW).replacing(DOCUMENTATION, "<!-- since 2012 -->" + DOCUMENTATION).differences()).isEmpty();
        assertThat(Edited.model(REVIEW).replacing("x=\"280\" y=\"160\"", "y=\"160.0\" x=\"280\"").differences()).isEmpty();
    }

    private static Edited withConsultation() {
        return Edited.model(REVIEW)
                .replacing("targetRef=\"Gateway_OpinionBlocks\"/>", "targetRef=\"Task_Consult\"/>")
                .replacing("    <bpmn:exclusiveGateway id=\"Gateway_OpinionBlocks\"",
                        "<bpmn:userTask id=\"Task_Consult\" name=\"Consult\" camunda:candidateGroups=\"LEGAL\"/>\n"
                                + "<bpmn:sequenceFlow id=\"Flow_Consult_OpinionBlocks\" sourceRef=\"Task_Consult\" "
                                + "targetRef=\"Gateway_OpinionBlocks\"/>\n"
                                + "    <bpmn:exclusiveGateway id=\"Gateway_OpinionBlocks\"");
    }

    private static Edited extended(String extension) {
        return Edited.model(REVIEW).replacing(DOCUMENTATION,
                "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>" + DOCUMENTATION);
    }

    private static ModelDifference task(String property, String before, String after) {
        return new ModelDifference(REVIEW, "Task_GiveOpinion", "userTask", "Give the opinion", Change.CHANGED, property, before,
                after);
    }

    private static void assertSays(ModelDifference difference, String element, String property, String before, String after) {
        assertThat(difference.element()).isEqualTo(element);
        assertThat(difference.change()).isEqualTo(Change.CHANGED);
        assertThat(difference.property()).isEqualTo(property);
        assertThat(difference.before()).isEqualTo(before);
        assertThat(difference.after()).isEqualTo(after);
    }
}
