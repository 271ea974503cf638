package org.paraph.engine.camunda;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Holds the engine back from the database until the schema is up to date. */
final class AwaitSchema extends AbstractProcessEnginePlugin {

    private final CompletableFuture<Void> schema;

    AwaitSchema(CompletableFuture<Void> schema) {
        this.schema = schema;
    }

    /** Called when all settings are read and before the engine looks at its tables. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        try {
            schema.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
