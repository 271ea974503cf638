package org.paraph.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Start-up is over once the engine has answered for the first time: schema, process models and jobs come before that. */
@Startup
@ApplicationScoped
public class Begun implements HealthCheck {

    private final EngineAnswers engine;

    Begun() {
        this(null);
    }

    @Inject
    Begun(@Readiness EngineAnswers engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("begun").status(engine.call().getStatus() == HealthCheckResponse.Status.UP).build();
    }
}
