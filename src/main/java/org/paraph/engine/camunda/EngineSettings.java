package org.paraph.engine.camunda;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.paraph.engine.camunda.contract.CallersGroups;
import org.paraph.engine.camunda.contract.SeenFactory;

/** The engine's settings that do not depend on where it runs: the same on the server and in process tests. */
public final class EngineSettings {

    private EngineSettings() {
    }

    /** Applies the settings to a configuration that already knows its data source and transactions. */
    public static void apply(ProcessEngineConfigurationImpl configuration, BeanManager beans) {
        configuration.setProcessEngineName("default");
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new KeptSteps())));
        configuration.setHistory(KeptSteps.NAME);
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.setCustomHistoryEventHandlers(new ArrayList<>(List.of(new StepsToDatabase())));
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setDmnEngineConfiguration(decisions());
        configuration.setBeans(new CdiBeans(beans));
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setDefaultNumberOfRetries(3);
        configuration.setFailedJobRetryTimeCycle("R3/PT5S");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setExpressionManager(new PlainExpressions(configuration.getBeans()));
        configuration.setIdentityProviderSessionFactory(CallersGroups.factory());
        configuration.setCustomSessionFactories(new ArrayList<>(SeenFactory.all(beans)));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskBridge(beans))));
    }

    private static DefaultDmnEngineConfiguration decisions() {
        var decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(new LateFeel());
        return decisions;
    }
}
