package org.paraph.testing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Changes that an administrator makes to the models that Paraph ships. */
public final class ChangedModels {

    private static final Path FOLDER = Path.of("bpmn");

    private ChangedModels() {
    }

    /** The ministry review with a consultation of the defence ministry before it is cleared. */
    public static Map<String, String> consultationAdded() {
        var model = read("ministry-review.bpmn");
        model = model.replace("camunda:versionTag=\"1.0\"", "camunda:versionTag=\"1.1\"");
        model = once(model, "sourceRef=\"Gateway_Cleared\" targetRef=\"EndEvent_ReviewCleared\"/>",
                "sourceRef=\"Gateway_Cleared\" targetRef=\"Task_ConsultDefence\"/>\n"
                        + "    <bpmn:sequenceFlow id=\"Flow_ConsultDefence_ReviewCleared\" sourceRef=\"Task_ConsultDefence\""
                        + " targetRef=\"EndEvent_ReviewCleared\"/>");
        model = once(model, "<bpmn:incoming>Flow_Cleared_ReviewCleared</bpmn:incoming>",
                "<bpmn:incoming>Flow_ConsultDefence_ReviewCleared</bpmn:incoming>");
        model = once(model, "    <bpmn:endEvent id=\"EndEvent_ReviewCleared\"", """
                    <bpmn:userTask id="Task_ConsultDefence" name="Consult the defence ministry" \
                camunda:candidateGroups="LEGAL_REVIEWER" camunda:dueDate="${negotiationSteps.dueIn(7)}">
                      <bpmn:documentation>Ask the defence ministry whether the review touches its cooperation with allies.</bpmn:documentation>
                      <bpmn:extensionElements>
                        <camunda:formData>
                          <camunda:formField id="consultationAnswer" label="Answer of the defence ministry" type="string">
                            <camunda:validation>
                              <camunda:constraint name="required" config="true"/>
                            </camunda:validation>
                          </camunda:formField>
                        </camunda:formData>
                      </bpmn:extensionElements>
                      <bpmn:incoming>Flow_Cleared_ReviewCleared</bpmn:incoming>
                      <bpmn:outgoing>Flow_ConsultDefence_ReviewCleared</bpmn:outgoing>
                    </bpmn:userTask>
                    <bpmn:endEvent id="EndEvent_ReviewCleared\"""");
        return Map.of("ministry-review.bpmn", drawn(model));
    }

    /**
     * Changes of every kind at once: a step ahead and a clock in the review, another circle for a task of the talks, and
     * another rule of the readiness for signature.
     */
    public static Map<String, String> ofEveryKind() {
        var files = new HashMap<>(consultationAdded());
        files.put("ministry-review.bpmn", reminded(files.get("ministry-review.bpmn")));
        files.putAll(replaced("working-level-talks.bpmn", "talks/prepare-round\" camunda:candidateGroups=\"NEGOTIATOR,CHIEF_NEGOTIATOR\"",
                "talks/prepare-round\" camunda:candidateGroups=\"NEGOTIATOR,CHIEF_NEGOTIATOR,TREATY_OFFICER\""));
        files.putAll(replaced("signature-readiness.dmn", "OWN_APPROVALS_INCOMPLETE", "TEXT_NOT_SETTLED"));
        return files;
    }

    /** The review with a reminder after five days. */
    public static Map<String, String> reminderAdded() {
        return Map.of("ministry-review.bpmn", reminded(read("ministry-review.bpmn")));
    }

    private static String reminded(String model) {
        return once(model, "    <bpmn:serviceTask id=\"Step_MarkOverdue\"", """
                    <bpmn:boundaryEvent id="Event_Reminded" name="Reminded" attachedToRef="Task_GiveOpinion" cancelActivity="false">
                      <bpmn:outgoing>Flow_Reminded_ReminderSent</bpmn:outgoing>
                      <bpmn:timerEventDefinition id="TimerDefinition_Event_Reminded">
                        <bpmn:timeDuration>P5D</bpmn:timeDuration>
                      </bpmn:timerEventDefinition>
                    </bpmn:boundaryEvent>
                    <bpmn:endEvent id="EndEvent_ReminderSent" name="Reminder sent">
                      <bpmn:incoming>Flow_Reminded_ReminderSent</bpmn:incoming>
                    </bpmn:endEvent>
                    <bpmn:sequenceFlow id="Flow_Reminded_ReminderSent" sourceRef="Event_Reminded" targetRef="EndEvent_ReminderSent"/>
                    <bpmn:serviceTask id="Step_MarkOverdue\"""");
    }

    /** A file with one passage replaced. */
    public static Map<String, String> replaced(String file, String passage, String by) {
        return Map.of(file, once(read(file), passage, by));
    }

    /** A file as it is shipped. */
    public static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end moves to the right to make room for the task. */
    private static String drawn(String model) {
        var shape = model.indexOf("<bpmndi:BPMNShape id=\"EndEvent_ReviewCleared_di\"");
        var x = Integer.parseInt(model.substring(model.indexOf("x=\"", shape) + 3, model.indexOf("\"", model.indexOf("x=\"", shape) + 3)));
        var y = Integer.parseInt(model.substring(model.indexOf("y=\"", shape) + 3, model.indexOf("\"", model.indexOf("y=\"", shape) + 3)));
        int middle = y + 18;
        var moved = model.substring(0, shape) + model.substring(shape).replaceFirst("x=\"" + x + "\"", "x=\"" + (x + 180) + "\"")
                .replaceFirst("<dc:Bounds x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"/>\\s*</bpmndi:BPMNLabel>",
                        "<dc:Bounds x=\"" + (x + 148) + "\" y=\"" + (y + 42) + "\" width=\"100\" height=\"28\"/>\n"
                                + "        </bpmndi:BPMNLabel>");
        return moved.replace("  </bpmndi:BPMNPlane>", """
                    <bpmndi:BPMNShape id="Task_ConsultDefence_di" bpmnElement="Task_ConsultDefence">
                      <dc:Bounds x="%d" y="%d" width="120" height="80"/>
                    </bpmndi:BPMNShape>
                    <bpmndi:BPMNEdge id="Flow_ConsultDefence_ReviewCleared_di" bpmnElement="Flow_ConsultDefence_ReviewCleared">
                      <di:waypoint x="%d" y="%d"/>
                      <di:waypoint x="%d" y="%d"/>
                    </bpmndi:BPMNEdge>
                  </bpmndi:BPMNPlane>""".formatted(x, middle - 40, x + 120, middle, x + 180, middle));
    }

    private static String once(String text, String passage, String by) {
        int at = text.indexOf(passage);
        if (at < 0 || text.indexOf(passage, at + 1) >= 0) {
            throw new AssertionError("Not there exactly once: " + passage);
        }
        return text.substring(0, at) + by + text.substring(at + passage.length());
    }
}
