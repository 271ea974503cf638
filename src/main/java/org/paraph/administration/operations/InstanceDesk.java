package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.paraph.administration.AdministrationConflict;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.operations.ListPlace;
import org.paraph.engine.operations.ProcessJob;
import org.paraph.engine.operations.RunningFilter;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.platform.acts.Recorded;

/** What administrators see of running processes, and the moments that they change. */
@ApplicationScoped
@Transactional
public class InstanceDesk {

    private static final Pattern BEGINNING_OF_ID = Pattern.compile("[0-9a-f]{8}[0-9a-f-]{0,28}");

    private final RunningProcesses processes;
    private final DossierNames names;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;

    protected InstanceDesk() {
        this(null, null, null, null);
    }

    @Inject
    InstanceDesk(RunningProcesses processes, DossierNames names, CurrentActor actor, Event<Recorded> recorded) {
        this.processes = processes;
        this.names = names;
        this.actor = actor;
        this.recorded = recorded;
    }

    /**
     * A page of the running processes, the latest first. The reference of a dossier that is hidden from the reader finds
     * nothing, as does one that there is not.
     */
    public List<RunningProcess> find(InstanceChoice choice, ListPlace after, int most) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var dossier = choice.dossier() == null ? Optional.<String>empty() : dossier(choice.dossier());
        if (choice.dossier() != null && dossier.isEmpty()) {
            return List.of();
        }
        return processes.find(new RunningFilter(choice.process(), choice.version(), choice.step(), dossier.orElse(null),
                choice.stopped()), after, most);
    }

    private Optional<String> dossier(String given) {
        return BEGINNING_OF_ID.matcher(given).matches() ? Optional.of(given) : names.id(given);
    }

    /** @throws UnknownInstance if there is no such process, or it has ended */
    public RunningProcess read(String instanceId) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return processes.byId(instanceId).orElseThrow(() -> new UnknownInstance("unknown-instance"));
    }

    /** @throws UnknownInstance if there is nothing of that id to be done, or it is done */
    public ProcessJob job(String jobId) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return processes.job(jobId).orElseThrow(() -> new UnknownInstance("unknown-job"));
    }

    /**
     * Changes when the engine does something.
     *
     * @throws AdministrationConflict if it stands still with its process, whose suspension keeps the time that is left, or is
     *                            bound to a day of the calendar, or is a clock that would fire earlier: what follows upon
     *                            time has to take its time, since nobody decides it by moving the clock
     */
    public ProcessJob setDue(String jobId, Instant due, String reason) {
        var job = job(jobId);
        if (job.stopped()) {
            throw new AdministrationConflict("clock-stands-still");
        }
        if (job.runsOn()) {
            throw new AdministrationConflict("clock-of-the-calendar");
        }
        if (job.kind() == ProcessJob.Kind.CLOCK && job.dueAt() != null && due.isBefore(job.dueAt())) {
            throw new AdministrationConflict("clock-only-later");
        }
        processes.setDue(jobId, due);
        var before = new TreeMap<String, String>();
        if (job.dueAt() != null) {
            before.put("due", job.dueAt().toString());
        }
        var after = Map.of("process", job.processId(), "step", String.valueOf(job.step()), "due", due.toString());
        var subject = "job:" + jobId;
        if (job.negotiationId() != null) {
            recorded.fire(new Recorded(actor.get().username(), "administration.move-due", job.negotiationId(), subject, before,
                    after, reason, null));
        }
        recorded.fire(new Recorded(actor.get().username(), "administration.move-due", null, subject, before, after, reason,
                null));
        return job(jobId);
    }
}
