package org.paraph.engine.camunda.contract;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;

/** Puts the ones that look through the caller's eyes in the place of the engine's own. */
public final class SeenFactory implements SessionFactory {

    private final Class<?> replaced;
    private final Supplier<Session> opening;

    private SeenFactory(Class<?> replaced, Supplier<Session> opening) {
        this.replaced = replaced;
        this.opening = opening;
    }

    /** For the engine's settings. */
    public static List<SessionFactory> all(BeanManager beans) {
        return List.of(new SeenFactory(ExternalTaskManager.class, () -> new SeenExternalTasks(beans)),
                new SeenFactory(TaskManager.class, () -> new SeenTasks(beans)),
                new SeenFactory(ExecutionManager.class, () -> new SeenInstances(beans)));
    }

    @Override
    public Class<?> getSessionType() {
        return replaced;
    }

    @Override
    public Session openSession() {
        return opening.get();
    }
}
