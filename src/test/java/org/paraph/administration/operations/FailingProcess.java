package org.paraph.administration.operations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.paraph.engine.WorkflowEngine;
import org.paraph.testing.bench.Bench;

/** A small process of a dossier of which one job fails whenever it is tried. */
final class FailingProcess {

    private static final String ID = "always-failing";
    private static final int TRIES = 3;

    private final Bench bench;
    private final String dossier;

    FailingProcess(Bench bench, String dossier) {
        this.bench = bench;
        this.dossier = dossier;
        bench.engine().getRepositoryService().createDeployment().enableDuplicateFiltering(true).name(ID)
                .addModelInstance(ID + ".bpmn", Bpmn.createExecutableProcess(ID).name("Always failing").camundaHistoryTimeToLive(1)
                        .startEvent().serviceTask("Task_Fail").name("Fail").camundaAsyncBefore()
                        .camundaExpression("${nobody.knows('the secret of the dossier')}").endEvent().done()).deploy();
    }

    /** Takes the model and all its instances away: no other test meets a model that was deployed by itself. */
    static void remove(Bench bench) {
        bench.engine().getRepositoryService().createDeploymentQuery().deploymentName(ID).list()
                .forEach(each -> bench.engine().getRepositoryService().deleteDeployment(each.getId(), true));
    }

    /** Starts it and lets the job fail until it is an incident; returns the job's id. */
    String failForGood() {
        bench.bean(WorkflowEngine.class).start(ID, dossier, Map.of());
        for (int i = 0; i < TRIES; i++) {
            fail();
        }
        return job().getId();
    }

    /** Tries the job once, in vain. */
    void fail() {
        assertThatThrownBy(() -> bench.engine().getManagementService().executeJob(job().getId()))
                .isInstanceOf(RuntimeException.class);
    }

    private Job job() {
        var instance = bench.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(dossier)
                .processDefinitionKey(ID).singleResult();
        return List.copyOf(bench.engine().getManagementService().createJobQuery().processInstanceId(instance.getId()).list())
                .get(0);
    }
}
