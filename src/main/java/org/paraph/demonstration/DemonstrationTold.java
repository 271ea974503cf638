package org.paraph.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Start-up with a demonstration is over once its story has been told. */
@Startup
@ApplicationScoped
public class DemonstrationTold implements HealthCheck {

    private final Demonstration demonstration;

    protected DemonstrationTold() {
        this(null);
    }

    @Inject
    public DemonstrationTold(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demonstration").status(demonstration.isTold()).build();
    }
}
