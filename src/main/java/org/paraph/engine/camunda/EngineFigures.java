package org.paraph.engine.camunda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What operators watch of the engine, as metrics. */
@ApplicationScoped
public class EngineFigures {

    private final Instance<ProcessEngine> engine;

    protected EngineFigures() {
        this(null);
    }

    @Inject
    EngineFigures(Instance<ProcessEngine> engine) {
        this.engine = engine;
    }

    void register(@Observes @Initialized(ApplicationScoped.class) Object started) {
        // A gauge is registered when its bean is made; observing the start makes it.
    }

    @Gauge(name = "paraph_open_tasks", absolute = true, unit = MetricUnits.NONE,
            description = "User tasks that wait for a person")
    public long openTasks() {
        return engine.get().getTaskService().createTaskQuery().active().count();
    }

    @Gauge(name = "paraph_incidents", absolute = true, unit = MetricUnits.NONE,
            description = "Jobs that failed for good and wait for an administrator")
    public long incidents() {
        return engine.get().getRuntimeService().createIncidentQuery().count();
    }

    @Gauge(name = "paraph_overdue_jobs", absolute = true, unit = MetricUnits.NONE,
            description = "Jobs that are due and have retries left; grows when the job executor lags")
    public long overdueJobs() {
        return engine.get().getManagementService().createJobQuery().executable().count();
    }
}
