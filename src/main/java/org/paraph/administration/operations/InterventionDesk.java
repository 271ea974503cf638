package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.administration.AdministrationConflict;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.operations.ListPlace;
import org.paraph.engine.operations.RunningProcess;
import org.paraph.engine.operations.RunningProcesses;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.StaleVersion;

/** Processes are moved or cancelled from outside: one administrator asks for it, a second one confirms. */
@ApplicationScoped
@Transactional
public class InterventionDesk {

    private final RunningProcesses processes;
    private final Interventions interventions;
    private final InterventionRules rules;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected InterventionDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    InterventionDesk(RunningProcesses processes, Interventions interventions, InterventionRules rules, EntityManager entities,
            CurrentActor actor, Event<Recorded> recorded, Clock clock) {
        this.processes = processes;
        this.interventions = interventions;
        this.rules = rules;
        this.entities = entities;
        this.actor = actor;
        this.recorded = recorded;
        this.clock = clock;
    }

    public Intervention read(String id) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return interventions.byId(id);
    }

    /** A page of them, the latest first; those in one state only unless that is null. */
    public List<Intervention> list(Intervention.State state, ListPlace after, int most) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return interventions.list(state, after, most);
    }

    /**
     * Asks for an intervention.
     *
     * @throws UnknownInstance    if there is no such process
     * @throws AdministrationConflict if one is asked for already, the process stands still, or it was called by another
     */
    public Intervention request(String instanceId, InterventionRequest request) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var process = processes.byId(instanceId).orElseThrow(() -> new UnknownInstance("unknown-instance"));
        rules.hold(process.negotiationId());
        rules.requireSound(process, request);
        rules.requireMoving(process);
        if (interventions.of(instanceId).stream().anyMatch(each -> each.state() == Intervention.State.REQUESTED)) {
            throw new AdministrationConflict("intervention-open");
        }
        var asked = new Intervention(process, request, actor.get().username(), clock.instant());
        interventions.add(asked);
        record("administration.request-intervention", asked, asked.reason());
        return asked;
    }

    /**
     * Confirms an intervention, which is carried out with it.
     *
     * @throws AdministrationConflict if it is one's own, was decided on, the process has moved meanwhile or stands still, or the
     *                            dossier would not stay as it is
     */
    public Intervention confirm(String id, long version, String reason) {
        var asked = judged(id, version);
        asked.requireOpen();
        rules.hold(asked.negotiationId());
        var process = processes.byId(asked.instanceId()).orElseThrow(() -> new AdministrationConflict("instance-ended"));
        if (!asked.fits(process)) {
            throw new AdministrationConflict("instance-moved", String.join(", ", asked.steps()), String.join(", ", process.steps()));
        }
        rules.requireMoving(process);
        rules.leavingTheDossierAsItIs(process, () -> carryOut(asked, process));
        asked.carryOut(actor.get().username(), reason, clock.instant());
        record(asked.kind() == Intervention.Kind.MOVE_TOKEN ? "administration.move-token" : "administration.cancel-instance",
                asked, reason);
        return asked;
    }

    private void carryOut(Intervention asked, RunningProcess process) {
        if (asked.kind() == Intervention.Kind.MOVE_TOKEN) {
            processes.moveToken(process.id(), asked.from(), asked.to());
        } else {
            processes.cancel(process.id(), "intervention " + asked.id());
        }
    }

    /** Turns it down. */
    public Intervention refuse(String id, long version, String reason) {
        var asked = judged(id, version);
        asked.refuse(actor.get().username(), reason, clock.instant());
        record("administration.refuse-intervention", asked, reason);
        return asked;
    }

    /** Takes it back. */
    public Intervention withdraw(String id, long version, String reason) {
        var asked = read(id);
        StaleVersion.unless(version, asked.version());
        if (!asked.requestedBy().equals(actor.get().username())) {
            throw new AdministrationConflict("intervention-of-another");
        }
        asked.withdraw(actor.get().username(), reason, clock.instant());
        record("administration.withdraw-intervention", asked, reason);
        return asked;
    }

    /** Who asked for it does not judge it, nor does a program. */
    private Intervention judged(String id, long version) {
        PersonalSignInRequired.unless(actor.get());
        var asked = read(id);
        StaleVersion.unless(version, asked.version());
        if (asked.requestedBy().equals(actor.get().username())) {
            throw new AdministrationConflict("own-intervention");
        }
        return asked;
    }

    /** It stands in the dossier's own trail too, where whoever works on it sees it. */
    private void record(String action, Intervention asked, String reason) {
        entities.flush();
        var before = Map.of("steps", String.join(", ", asked.steps()));
        var after = new TreeMap<String, String>();
        after.put("process", asked.processId() + " " + asked.processVersion());
        after.put("state", asked.state().name());
        after.put("requestedBy", asked.requestedBy());
        if (asked.from() != null) {
            after.put("from", asked.from());
            after.put("to", asked.to());
        }
        var subject = "intervention:" + asked.id();
        if (asked.negotiationId() != null) {
            recorded.fire(new Recorded(actor.get().username(), action, asked.negotiationId(), subject, before, after, reason,
                    null));
        }
        recorded.fire(new Recorded(actor.get().username(), action, null, subject, before, after, reason, null));
    }
}
