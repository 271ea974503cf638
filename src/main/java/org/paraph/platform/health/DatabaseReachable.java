package org.paraph.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database answers within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseReachable implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DatabaseReachable.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/paraph")
    private DataSource source;

    @Override
    public HealthCheckResponse call() {
        try (var connection = source.getConnection()) {
            return HealthCheckResponse.named("database").status(connection.isValid(SECONDS)).build();
        } catch (SQLException unreachable) {
            LOG.log(System.Logger.Level.WARNING, "The database cannot be reached", unreachable);
            return HealthCheckResponse.down("database");
        }
    }
}
