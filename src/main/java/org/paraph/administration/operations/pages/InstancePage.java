package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.administration.operations.InstanceDesk;
import org.paraph.administration.operations.Intervention;
import org.paraph.administration.operations.Interventions;
import org.paraph.engine.OpenClock;
import org.paraph.engine.OpenTask;
import org.paraph.engine.operations.ProcessJob;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One process that runs: where it stands, its tasks and clocks, and what was done to it from outside. */
@Named("instancePage")
@RequestScoped
@PagePath("/administration/instances/{instance}")
public class InstancePage implements Page {

    private final InstanceDesk desk;
    private final RunningProcesses processes;
    private final Interventions interventions;
    private RunningProcess instance;
    private List<OpenTask> tasks;
    private List<OpenClock> clocks;
    private List<ProcessJob> jobs;
    private List<Intervention> done;

    protected InstancePage() {
        this(null, null, null);
    }

    @Inject
    public InstancePage(InstanceDesk desk, RunningProcesses processes, Interventions interventions) {
        this.desk = desk;
        this.processes = processes;
        this.interventions = interventions;
    }

    @Override
    public Outcome get(PageCall call) {
        instance = desk.read(call.part("instance"));
        tasks = processes.tasks(instance.id());
        clocks = processes.clocks(instance.id());
        jobs = processes.jobs(instance.id());
        done = interventions.of(instance.id());
        return Outcome.view("administration/instance");
    }

    public RunningProcess getInstance() {
        return instance;
    }

    public List<OpenTask> getTasks() {
        return tasks;
    }

    public List<ProcessJob> getJobs() {
        return jobs;
    }

    public List<Intervention> getInterventions() {
        return done;
    }

    /** The clock behind a job; null if it is none. */
    public OpenClock clock(ProcessJob job) {
        return clocks.stream().filter(each -> each.id().equals(job.id())).findFirst().orElse(null);
    }

    /** True if the moment of a job can be changed. */
    public boolean isMovable(ProcessJob job) {
        return !job.stopped() && !job.runsOn();
    }

    /** True as long as something that was asked for waits for a second administrator. */
    public boolean isAsked() {
        return done.stream().anyMatch(each -> each.state() == Intervention.State.REQUESTED);
    }
}
