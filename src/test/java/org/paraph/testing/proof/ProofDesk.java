package org.paraph.testing.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

/** User actions as the real desks have them: a write of ours and a call of the engine in one transaction. */
@ApplicationScoped
@Transactional
public class ProofDesk {

    @Inject
    private ProofSteps steps;

    /** Writes a row and starts a process, whose first wait state is a user task. */
    public void start(String key, String failure) {
        steps.write(key, "commit".equals(failure) ? failure : null);
        engine().getRuntimeService().startProcessInstanceByKey("proof-of-step", key);
        if ("desk".equals(failure)) {
            throw new ProofSteps.ProofFailure("in the desk");
        }
    }

    /** Completes the first task; the engine goes on through the writing step to the second. */
    public void complete(String key, String failure) {
        var task = engine().getTaskService().createTaskQuery().processInstanceBusinessKey(key).singleResult();
        engine().getTaskService().complete(task.getId(), Map.of("failure", failure));
        if ("desk".equals(failure)) {
            throw new ProofSteps.ProofFailure("in the desk");
        }
    }

    /** Starts the process whose step is a job. */
    public void startJob(String key, String failure) {
        engine().getRuntimeService().startProcessInstanceByKey("proof-of-job", key, Map.of("failure", failure));
    }

    /** Takes the cause of the failure away and asks for one further attempt. */
    public void repairJob(String key) {
        var instance = engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
        engine().getRuntimeService().setVariable(instance.getId(), "failure", "none");
        var job = engine().getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult();
        engine().getManagementService().setJobRetries(job.getId(), 1);
    }

    static ProcessEngine engine() {
        return ProcessEngines.getProcessEngine(ProcessEngines.NAME_DEFAULT);
    }
}
