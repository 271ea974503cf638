package org.paraph.engine.camunda.contract;

import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.rest.spi.ProcessEngineProvider;

/** Names the one engine to the resources of its REST contract. */
public class EngineOfContract implements ProcessEngineProvider {

    @Override
    public ProcessEngine getDefaultProcessEngine() {
        return ProcessEngines.getProcessEngine(ProcessEngines.NAME_DEFAULT);
    }

    @Override
    public ProcessEngine getProcessEngine(String name) {
        return ProcessEngines.NAME_DEFAULT.equals(name) ? getDefaultProcessEngine() : null;
    }

    @Override
    public Set<String> getProcessEngineNames() {
        return Set.of(ProcessEngines.NAME_DEFAULT);
    }
}
