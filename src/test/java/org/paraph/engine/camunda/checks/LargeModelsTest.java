package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.paraph.engine.camunda.checks.Samples.REVIEW;
import static org.paraph.engine.camunda.checks.Samples.TRACK;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.engine.models.ModelSet;

/** However large a file is made, there is an answer, and it is the right one; what does not end is stopped. */
@Timeout(300)
class LargeModelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"<bpmn:userTask id=\"Task_N#\" name=\"Do\"/>",
            "<bpmn:task id=\"Task_N#\"><bpmn:extensionElements/></bpmn:task>",
        "<bpmn:sequenceFlow id=\"Flow_N#\" sourceRef=\"a\" targetRef=\"b\"/>", "<bpmn:dataObject id=\"Data_N#\"/>"})
    void answersTenThousandElements(String element) {
        var text = Samples.process("large", Samples.many(10_000, element));

        assertThat(Samples.errors(Samples.findings(ModelSet.of(Map.of("large.bpmn", text))))).isNotEmpty();
    }

    @Test
    void answersTheLargestDrawingThatIsTaken() {
        var nodes = Samples.many(490, "<bpmn:userTask id=\"Task_N#\" name=\"Do\"/>");
        var flows = Samples.many(980, "<bpmn:sequenceFlow id=\"Flow_N#\" name=\"yes\" sourceRef=\"Task_N1\" "
                + "targetRef=\"Task_N2\"/>");
        var shapes = Samples.many(490, "<di:BPMNShape id=\"S#\" bpmnElement=\"Task_N#\"><dc:Bounds x=\"#\" y=\"#\" "
                + "width=\"100\" height=\"80\"/></di:BPMNShape>");
        var lines = Samples.many(980, "<di:BPMNEdge id=\"E#\" bpmnElement=\"Flow_N#\"><d:waypoint x=\"#\" y=\"1\"/><d:waypoint "
                + "x=\"#\" y=\"9\"/><d:waypoint x=\"-#\" y=\"9\"/></di:BPMNEdge>");
        var text = Samples.process("large", nodes + flows).replace("</bpmn:definitions>",
                "<di:BPMNDiagram xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
                        + "xmlns:d=\"http://www.omg.org/spec/DD/20100524/DI\"><di:BPMNPlane bpmnElement=\"large\">"
                + shapes + lines + "</di:BPMNPlane></di:BPMNDiagram></bpmn:definitions>");

        var findings = Samples.findings(ModelSet.of(Map.of("large.bpmn", text)));
        assertThat(Samples.codes(findings)).contains("shapes-overlap", "flows-cross", "no-due-date")
                .doesNotContain("too-many-nodes");
        assertThat(findings).filteredOn(finding -> finding.code().equals("shapes-overlap")).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((((((((1))))))))", "[[[[[[[[1]]]]]]]]", "{a:{a:{a:{a:{a:{a:{a:1}}}}}}}",
            "if (if (if (if (a) then b else c) then b else c) then b else c) then b else c"})
    void answersTheDeepestConditionsThatAreTaken(String feel) {
        var text = Samples.spoilt(Samples.good(TRACK), "<text>costsMoney</text>", "<text>" + feel + "</text>");

        assertThatCode(() -> Samples.findings(TRACK, text)).doesNotThrowAnyException();
    }

    @Test
    void answersTwoMegabytesOfOneAttributeOrText() {
        assertThat(Samples.codes(Samples.findings(REVIEW, Samples.spoilt(Samples.good(REVIEW), "REVIEWER@${unit},LEGAL_REVIEWER",
                ",a".repeat(900_000)))))
                .contains("no-role");
        assertThat(Samples.codes(Samples.findings(REVIEW, Samples.spoilt(Samples.good(REVIEW), "${opinion == 'ACCEPTED'}",
                "${".repeat(900_000)))))
                .contains("expression-too-long");
        assertThat(Samples.codes(Samples.findings(TRACK, Samples.spoilt(Samples.good(TRACK), "<text>costsMoney</text>", "<text>"
                + "external ".repeat(200_000) + "</text>"))))
                .contains("expression-too-long");
    }

    @Test
    void answersALongRowOfExpressions() {
        var row = Samples.spoilt(Samples.good(REVIEW), "${opinion == 'ACCEPTED'}", "${a.b(" + "a, ".repeat(600) + "a !}");

        assertThat(Samples.codes(Samples.errors(Samples.findings(REVIEW, row)))).contains("expression-not-simple");
    }
}
