package org.paraph.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.paraph.engine.WorkflowEngine;

/** The process engine has started and answers. */
@Readiness
@ApplicationScoped
public class EngineAnswers implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(EngineAnswers.class.getName());

    private final WorkflowEngine engine;

    EngineAnswers() {
        this(null);
    }

    @Inject
    EngineAnswers(WorkflowEngine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            engine.position("none");
            return HealthCheckResponse.up("engine");
        } catch (RuntimeException notStarted) {
            LOG.log(System.Logger.Level.DEBUG, "The engine does not answer", notStarted);
            return HealthCheckResponse.down("engine");
        }
    }
}
