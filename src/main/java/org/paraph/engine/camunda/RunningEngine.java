package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

/** Hands the one running engine to the adapter classes beside this one. */
@ApplicationScoped
class RunningEngine {

    @Produces
    ProcessEngine get() {
        return ProcessEngines.getProcessEngine(ProcessEngines.NAME_DEFAULT);
    }
}
