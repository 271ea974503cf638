package org.paraph.testing.peer;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The engine of the peer: the stock one with its own schema and its own transactions, over the server's connection pool. History,
 * identifiers and counters are set as ours are, so that neither writes what the other does not.
 */
@WebListener
@DataSourceDefinition(
        name = "java:app/jdbc/peer",
        className = "${MPCONFIG=paraph.db.driver}",
        url = "${MPCONFIG=paraph.db.url}",
        user = "${MPCONFIG=paraph.db.user}",
        password = "${MPCONFIG=paraph.db.password:}",
        transactional = false,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {"fish.payara.wrap-jdbc-objects=false", "fish.payara.match-connections=false"})
public class PeerEngine implements ServletContextListener {

    /** The models that it runs. */
    public static final List<String> MODELS = List.of("negotiation-case.bpmn", "working-level-talks.bpmn");

    /** Who signs in at {@link SignedInRest}, with {@link #PASSWORD}. */
    public static final String USER = "clerk";

    public static final String PASSWORD = "paraph-demo-2016";

    /** Who signs in with the same password, and whom nothing was granted. */
    public static final String STRANGER = "stranger";

    /** The system property that makes it check who may do what, as its maker's configuration for production does. */
    static final String GUARDED = "peer.guarded";

    private static final String GROUP = "NEGOTIATOR";

    @Resource(lookup = "java:app/jdbc/peer")
    private DataSource source;

    private ProcessEngine engine;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("default");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(true);
        configuration.setAuthorizationEnabled(Boolean.getBoolean(GUARDED));
        engine = configuration.buildProcessEngine();
        RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(engine);
        enrol();
        var deployment = engine.getRepositoryService().createDeployment().name("peer");
        MODELS.forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    /** The clerk is in the group that the models name for the tasks of the talks, and the group may start and read their processes. */
    private void enrol() {
        var identities = engine.getIdentityService();
        for (var name : List.of(USER, STRANGER)) {
            var user = identities.newUser(name);
            user.setPassword(PASSWORD);
            identities.saveUser(user);
        }
        identities.saveGroup(identities.newGroup(GROUP));
        identities.createMembership(USER, GROUP);
        grant(Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        grant(Resources.PROCESS_INSTANCE, ProcessInstancePermissions.CREATE);
    }

    private void grant(Resources resource, Permission... permissions) {
        var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(GROUP);
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (engine != null) {
            RuntimeContainerDelegate.INSTANCE.get().unregisterProcessEngine(engine);
            engine.close();
        }
    }
}
