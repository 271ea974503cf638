package org.paraph.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.testing.Refusal.assertRefused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.engine.TaskField;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.problem.Violation;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** A task that a process model brings with fields of its own can be worked on without anything being built for it. */
@ExtendWith(Bench.class)
class ModelTaskProcessTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://example.org">
              <bpmn:process id="budget-check" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="One" sourceRef="Start" targetRef="Task_CheckBudget"/>
                <bpmn:userTask id="Task_CheckBudget" name="Check the budget" camunda:candidateGroups="TREATY_OFFICER">
                  <bpmn:extensionElements>
                    <camunda:formData>
                      <camunda:formField id="line" label="Budget line" type="string">
                        <camunda:validation><camunda:constraint name="required"/><camunda:constraint name="maxlength" config="10"/></camunda:validation>
                      </camunda:formField>
                      <camunda:formField id="negotiationId" label="Another dossier" type="string"/>
                      <camunda:formField id="amount" label="Amount" type="long" defaultValue="5"/>
                      <camunda:formField id="covered" label="Is it covered?" type="boolean"/>
                      <camunda:formField id="until" type="date"/>
                      <camunda:formField id="source" label="Source" type="enum">
                        <camunda:value id="OWN" name="Own means"/><camunda:value id="LOAN" name="A loan"/>
                      </camunda:formField>
                    </camunda:formData>
                  </bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="Two" sourceRef="Task_CheckBudget" targetRef="Task_Wait"/>
                <bpmn:userTask id="Task_Wait" name="Wait" camunda:candidateGroups="TREATY_OFFICER"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final Bench bench;
    private final ModelTaskDesk desk;
    private final Casework dossier;
    private String deployment;

    ModelTaskProcessTest(Bench bench, ModelTaskDesk desk) {
        this.bench = bench;
        this.desk = desk;
        this.dossier = Casework.proposed(bench);
    }

    @BeforeEach
    void deploysTheModelAndStartsIt() {
        deployment = bench.engine().getRepositoryService().createDeployment().addString("budget-check.bpmn", MODEL).deploy()
                .getId();
        bench.inTransaction(() -> {
            bench.bean(WorkflowEngine.class).start("budget-check", dossier.id(), Map.of("negotiationId", dossier.id()));
        });
    }

    @AfterEach
    void removesTheModel() {
        bench.engine().getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void asksForWhatTheModelSays() {
        var fields = fields();

        assertThat(fields).extracting(TaskField::label).containsExactly("Budget line", "Amount", "Is it covered?", "until",
                "Source");
        assertThat(fields).extracting(TaskField::kind).containsExactly(TaskField.Kind.TEXT, TaskField.Kind.NUMBER,
                TaskField.Kind.YES_NO, TaskField.Kind.DAY, TaskField.Kind.CHOICE);
        assertThat(fields.get(0).required()).isTrue();
        assertThat(fields.get(0).longest()).isEqualTo(10);
        assertThat(fields.get(1).preset()).isEqualTo("5");
        assertThat(fields.get(4).choices()).containsEntry("OWN", "Own means");
    }

    @Test
    void keepsTheAnswersAndGoesOn() {
        complete(Team.of(bench).officer(), Map.of("line", "12 04", "amount", "100", "covered", "true", "until", "2026-05-01",
                "source", "LOAN"));

        assertThat(dossier.position()).contains("Task_Wait").doesNotContain("Task_CheckBudget");
        var variables = bench.engine().getRuntimeService().createVariableInstanceQuery().list().stream()
                .filter(each -> List.of("line", "amount", "covered", "source").contains(each.getName()))
                .collect(HashMap::new, (all, each) -> all.put(each.getName(), each.getValue()), HashMap::putAll);
        assertThat(variables).isEqualTo(Map.of("line", "12 04", "amount", 100L, "covered", true, "source", "LOAN"));
    }

    @Test
    void namesEveryAnswerThatIsNotOfItsKindAndChangesNothing() {
        var bad = Map.of("amount", "many", "covered", "perhaps", "until", "2026-02-30", "source", "THEFT", "other", "x");

        assertThatThrownBy(() -> complete(Team.of(bench).officer(), bad))
                .isInstanceOfSatisfying(InvalidRequest.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::pointer).containsExactlyInAnyOrder("/line", "/amount", "/covered", "/until",
                                "/source", "/other"));
        assertThatThrownBy(() -> complete(Team.of(bench).officer(), Map.of("line", "longer than ten")))
                .isInstanceOf(InvalidRequest.class);

        assertThat(dossier.position()).contains("Task_CheckBudget");
    }

    @Test
    void isForItsCandidatesAndForWhoeverHoldsIt() {
        assertRefused("not-a-candidate", () -> complete(Team.of(bench).chief(), Map.of("line", "1")));
        assertThatThrownBy(() -> complete(Team.of(bench).nobody(), Map.of("line", "1"))).isInstanceOf(Problem.class);
        assertRefused("stale-version", () -> bench.inTransaction((Supplier<Object>) () -> {
            bench.as(Team.of(bench).officer());
            return desk.complete(item().taskId(), 99, Map.of("line", "1"));
        }));

        assertThat(dossier.position()).contains("Task_CheckBudget");
    }

    @Test
    void aTaskThatAnActCompletesIsNotCompletedWithoutItEvenIfItsModelNamesNoForm() {
        var disguised = bench.engine().getRepositoryService().createDeployment().addString("disguised.bpmn", MODEL
                .replace("budget-check", "disguised").replace("Task_CheckBudget", "Task_InitialText")).deploy().getId();
        bench.inTransaction(() -> {
            bench.bean(WorkflowEngine.class).start("disguised", dossier.id(), Map.of("negotiationId", dossier.id()));
        });
        bench.as(Team.of(bench).officer());

        assertRefused("form-unknown", () -> bench.inTransaction((Supplier<Object>) () -> {
            var item = bench.bean(Worklist.class).find(bench.task(dossier.id(), "Task_InitialText").id(),
                    Team.of(bench).officer()).orElseThrow();
            return desk.complete(item.taskId(), item.version(), Map.of("line", "1"));
        }));

        assertThat(dossier.position()).contains("Task_InitialText");
        bench.engine().getRepositoryService().deleteDeployment(disguised, true);
    }

    private List<TaskField> fields() {
        bench.as(Team.of(bench).officer());
        return bench.inTransaction((Supplier<List<TaskField>>) () -> desk.fields(item()));
    }

    private void complete(Actor person, Map<String, ?> answers) {
        var task = bench.task(dossier.id(), "Task_CheckBudget").id();
        bench.as(Team.of(bench).officer());
        long version = bench.inTransaction((Supplier<Long>) () -> item().version());
        bench.as(person);
        bench.inTransaction((Supplier<Object>) () -> desk.complete(task, version, answers));
    }

    private WorkItem item() {
        return bench.bean(Worklist.class).find(bench.task(dossier.id(), "Task_CheckBudget").id(), Team.of(bench).officer())
                .orElseThrow();
    }
}
