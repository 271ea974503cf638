package org.paraph.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;

/** The engine keeps the steps of a process, and no second copy of what was entered and decided. */
@ExtendWith(Bench.class)
class KeptStepsTest {

    private final Bench bench;
    private final WorkflowEngine port;

    KeptStepsTest(Bench bench, WorkflowEngine port) {
        this.bench = bench;
        this.port = port;
    }

    @Test
    void stepsAreKeptAndNothingThatWasEntered() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.IN_APPROVAL);
        var processes = history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(dossier.id()).list().stream()
                .map(HistoricProcessInstance::getId).toList();

        assertThat(processes.stream().flatMap(id -> steps(id).stream()).map(HistoricActivityInstance::getActivityId))
                .contains("Task_RecordMandate", "Task_RecordRound", "Gateway_WordingAgreed", "Call_WorkingLevelTalks");
        assertThat(processes.stream().flatMap(id -> history().createHistoricVariableInstanceQuery().processInstanceId(id).list()
                .stream()).map(HistoricVariableInstance::getName)).isNotEmpty().containsOnly("subjectId");
        for (var id : processes) {
            assertThat(history().createHistoricDetailQuery().processInstanceId(id).count()).isZero();
            assertThat(history().createHistoricTaskInstanceQuery().processInstanceId(id).count()).isZero();
            assertThat(history().createHistoricDecisionInstanceQuery().processInstanceId(id).count()).isZero();
        }
    }

    @Test
    void aTaskThatIsGoneIsKnownByItsStep() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        var gone = history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(dossier.id()).list().stream()
                .flatMap(process -> steps(process.getId()).stream())
                .filter(step -> step.getActivityId().equals("Task_RecordMandate")).findFirst().orElseThrow();

        assertThat(port.closed(gone.getTaskId())).hasValueSatisfying(task -> {
            assertThat(task.key()).isEqualTo("Task_RecordMandate");
            assertThat(task.name()).isEqualTo(gone.getActivityName());
            assertThat(task.negotiationId()).isEqualTo(dossier.id());
            assertThat(task.holder()).isNotNull().isEqualTo(gone.getAssignee());
            assertThat(task.completed()).isTrue();
            assertThat(task.endedAt()).isEqualTo(gone.getEndTime().toInstant());
        });
        assertThat(port.openTasks(dossier.id())).isNotEmpty().allSatisfy(open -> assertThat(port.closed(open.id())).isEmpty());
        assertThat(port.closed("none")).isEmpty();
    }

    private List<HistoricActivityInstance> steps(String process) {
        return history().createHistoricActivityInstanceQuery().processInstanceId(process).list();
    }

    private HistoryService history() {
        return bench.engine().getHistoryService();
    }
}
