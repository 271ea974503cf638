package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.paraph.administration.AdministrationConflict;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.ProcessVersion;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.engine.operations.ProcessDefinitions;
import org.paraph.engine.operations.StepTime;
import org.paraph.platform.acts.Recorded;

/** What administrators see of a version of a process over all its instances, and whether new ones begin on it. */
@ApplicationScoped
@Transactional
public class ProcessDesk {

    private final ProcessVersions versions;
    private final ProcessDefinitions definitions;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;

    protected ProcessDesk() {
        this(null, null, null, null);
    }

    @Inject
    ProcessDesk(ProcessVersions versions, ProcessDefinitions definitions, CurrentActor actor, Event<Recorded> recorded) {
        this.versions = versions;
        this.definitions = definitions;
        this.actor = actor;
        this.recorded = recorded;
    }

    /** The versions that are in force or on which instances run. */
    public List<ProcessVersion> list() {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return versions.versions();
    }

    /** @throws UnknownInstance if there is no such version */
    public ProcessVersion read(String processId, int version) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return definitions.find(processId, version).orElseThrow(() -> new UnknownInstance("unknown-process"));
    }

    /** How long each step took, the longest median first. */
    public List<StepTime> times(String processId, int version) {
        return definitions.times(read(processId, version)).stream().sorted(Comparator.comparing(StepTime::median,
                Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(StepTime::stepId)).toList();
    }

    /**
     * Lets no new process begin on a version; those that run go on.
     *
     * @throws AdministrationConflict if that is so already
     */
    public ProcessVersion suspend(String processId, int version, String reason) {
        var found = read(processId, version);
        if (found.suspended()) {
            throw new AdministrationConflict("process-suspended-already");
        }
        definitions.stopNew(found);
        return record("administration.suspend-process", found, reason);
    }

    /**
     * Lets new processes begin on a version again.
     *
     * @throws AdministrationConflict if they may
     */
    public ProcessVersion activate(String processId, int version, String reason) {
        var found = read(processId, version);
        if (!found.suspended()) {
            throw new AdministrationConflict("process-active-already");
        }
        definitions.allowNew(found);
        return record("administration.activate-process", found, reason);
    }

    private ProcessVersion record(String action, ProcessVersion version, String reason) {
        recorded.fire(new Recorded(actor.get().username(), action, null, "process:" + version.processId(), Map.of(),
                Map.of("version", String.valueOf(version.version())), reason, null));
        return read(version.processId(), version.version());
    }
}
