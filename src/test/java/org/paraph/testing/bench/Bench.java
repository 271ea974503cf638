package org.paraph.testing.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.paraph.directory.Actor;
import org.paraph.engine.ActiveStep;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;

/**
 * Runs the application's beans, entities and process models in the test's own JVM, without a server. Started once,
 * with the first test that asks for it, and shared: every test makes its own dossier.
 *
 * <p>A test class says {@code @ExtendWith(Bench.class)} and takes the bench, or any bean of the application, as a
 * parameter of its constructor or methods.
 */
public final class Bench implements ParameterResolver, BeforeEachCallback, AfterEachCallback {

    private static final int ROUNDS_OF_JOBS = 50;

    private static RunningBench shared;
    private static RuntimeException refusal;

    private boolean unwatched = Boolean.getBoolean("paraph.waits.only");

    static RunningBench running() {
        return shared;
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return shared.beans().select(type).get();
    }

    /** All beans of the application of a type. */
    public <T> List<T> beans(Class<T> type) {
        return shared.beans().select(type).stream().toList();
    }

    /** The engine itself, for what its port does not tell: history and jobs. */
    public ProcessEngine engine() {
        return shared.engine();
    }

    /** The clock that the application and the engine go by; back at {@link SettableClock#START} for each test. */
    public SettableClock clock() {
        return shared.clock();
    }

    /** Enrols people for the test. */
    public Staff staff() {
        return new Staff(this);
    }

    /** From now on, this person acts. Each test begins with the system. */
    public Bench as(Actor actor) {
        BenchParts.ActingPerson.set(actor);
        return this;
    }

    /** Makes dossiers that are looked at only when they are there: no command on the way is watched over. */
    <T> T unwatched(Supplier<T> making) {
        boolean before = unwatched;
        unwatched = true;
        try {
            return making.get();
        } finally {
            unwatched = before;
        }
    }

    /** True unless what is done now need not be watched over. */
    boolean watches() {
        return !unwatched;
    }

    /** Does something in one transaction, as a desk does. */
    public <T> T inTransaction(Supplier<T> work) {
        return shared.transactions().required(work);
    }

    /** Does something in one transaction, as a desk does. */
    public void inTransaction(Runnable work) {
        shared.transactions().required(() -> {
            work.run();
            return null;
        });
    }

    /** How many statements the database is sent by some work, in one transaction. */
    public long statements(Runnable work) {
        return shared.transactions().statements(work);
    }

    /** Ids of the steps in which the dossier's processes stand; a called process tells its own, not that of its call. */
    public Set<String> position(String negotiationId) {
        return bean(WorkflowEngine.class).position(negotiationId).stream()
                .filter(step -> !step.kind().equals("callActivity")).map(ActiveStep::stepId)
                .collect(Collectors.toSet());
    }

    /**
     * The one open task of the dossier with this id in its model.
     *
     * @throws AssertionError if there is none, or more than one
     */
    public OpenTask task(String negotiationId, String key) {
        var tasks = bean(WorkflowEngine.class).openTasks(negotiationId);
        var found = tasks.stream().filter(task -> task.key().equals(key)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " open tasks " + key + "; open are "
                    + tasks.stream().map(OpenTask::key).sorted().toList());
        }
        return found.get(0);
    }

    /** Sets the clock and runs, as the system, what is due by then in the dossier's processes. */
    public void waitUntil(Instant instant, String negotiationId) {
        clock().set(instant);
        runDueJobs(negotiationId);
    }

    /** Lets time pass and runs, as the system, what is due by then in the dossier's processes. */
    public void waitFor(Duration duration, String negotiationId) {
        clock().advance(duration);
        runDueJobs(negotiationId);
    }

    /** Runs, as the system, every job of the dossier's processes that is due, and those that come of it. */
    public void runDueJobs(String negotiationId) {
        var before = BenchParts.ActingPerson.acting();
        as(Actor.SYSTEM);
        try {
            for (int round = 0; round < ROUNDS_OF_JOBS; round++) {
                var due = dueJobs(negotiationId);
                if (due.isEmpty()) {
                    settled(negotiationId);
                    return;
                }
                engine().getManagementService().executeJob(due.get(0).getId());
            }
            throw new AssertionError("Jobs without end: " + dueJobs(negotiationId));
        } finally {
            as(before);
        }
    }

    /** Something was done to a dossier, and its processes have gone as far as they can. */
    void settled(String negotiationId) {
        if (shared.waits() != null) {
            shared.waits().look(negotiationId);
        }
    }

    private List<Job> dueJobs(String negotiationId) {
        return engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(negotiationId).list()
                .stream().map(ProcessInstance::getId).flatMap(id -> engine().getManagementService().createJobQuery()
                        .processInstanceId(id).executable().active().orderByJobDuedate().asc().list().stream()).toList();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Bench.class || start().beans().select(type).isResolvable();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        start();
        var type = parameter.getParameter().getType();
        return type == Bench.class ? this : bean(type);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        setBack();
    }

    /** Set back after a test too, because the next one's constructor runs before anything is called for it. */
    @Override
    public void afterEach(ExtensionContext context) {
        setBack();
    }

    private void setBack() {
        start().clock().set(SettableClock.START);
        as(Actor.SYSTEM);
    }

    /** Starts the bench if this is the first to ask for it. It is all in memory and ends with the JVM. */
    static synchronized RunningBench start() {
        if (shared == null) {
            shared = new RunningBench();
            try {
                shared.start();
            } catch (RuntimeException e) {
                refusal = e;
            }
        }
        if (refusal != null) {
            throw refusal;
        }
        return shared;
    }
}
