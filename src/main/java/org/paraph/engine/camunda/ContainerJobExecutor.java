package org.paraph.engine.camunda;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the container's threads, each with a request context, so that beans work as in a request. */
final class ContainerJobExecutor extends JobExecutor {

    private static final System.Logger LOG = System.getLogger(ContainerJobExecutor.class.getName());
    private static final int STOP_SECONDS = 10;

    private final ManagedExecutorService threads;
    private Future<?> acquisition;

    ContainerJobExecutor(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = threads.submit(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        try {
            acquisition.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "The search for due jobs did not stop by itself: {0}", e.toString());
            acquisition.cancel(true);
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            threads.execute(() -> withRequestContext(jobs));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    private static void withRequestContext(Runnable work) {
        var context = CDI.current().select(RequestContextController.class).get();
        boolean activated = context.activate();
        try {
            work.run();
        } finally {
            if (activated) {
                context.deactivate();
            }
        }
    }
}
