package org.paraph.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.paraph.administration.AdministrationConflict;
import org.paraph.administration.operations.DossierNames;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.operations.ListPlace;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Violation;

/** Legal holds are placed on dossiers and lifted; both stand in the dossier's own trail. */
@ApplicationScoped
@Transactional
public class HoldDesk {

    private final Retentions retentions;
    private final DossierNames names;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected HoldDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    HoldDesk(Retentions retentions, DossierNames names, EntityManager entities, CurrentActor actor, Event<Recorded> recorded,
            Clock clock) {
        this.retentions = retentions;
        this.names = names;
        this.entities = entities;
        this.actor = actor;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** A page of the holds, the latest first; those that stand only if that is asked for. */
    public List<LegalHold> list(boolean standing, ListPlace after, int most) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return retentions.holds(standing, after, most);
    }

    public LegalHold read(String id) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return retentions.hold(id);
    }

    /**
     * Places a hold on a dossier, ended or not.
     *
     * @throws InvalidRequest         if there is no such dossier, or its reference is hidden from the administrator
     * @throws AdministrationConflict if its history is removed already
     */
    public LegalHold place(LegalHoldRequest request) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var dossier = held(names.id(request.dossier()).or(() -> retentions.dossier(request.dossier()))
                .orElseThrow(() -> new InvalidRequest(Violation.at("/dossier", "no-such-dossier"))));
        if (retentions.removal(dossier).isPresent()) {
            throw new AdministrationConflict("history-removed");
        }
        var hold = new LegalHold(dossier, request.reason(), actor.get().username(), clock.instant());
        retentions.add(hold);
        record("administration.place-legal-hold", hold, hold.reason());
        return hold;
    }

    /** It is not removed while the hold is written. */
    private String held(String id) {
        return entities.find(Negotiation.class, id, LockModeType.PESSIMISTIC_WRITE).id();
    }

    /**
     * Lifts a hold in person; what the dossier's class says holds again.
     *
     * @throws AdministrationConflict if it is lifted already
     */
    public LegalHold lift(String id, long version, String reason) {
        PersonalSignInRequired.unless(actor.get());
        var hold = read(id);
        StaleVersion.unless(version, hold.version());
        hold.lift(actor.get().username(), reason, clock.instant());
        record("administration.lift-legal-hold", hold, reason);
        return hold;
    }

    private void record(String action, LegalHold hold, String reason) {
        entities.flush();
        var facts = Map.of("standing", Boolean.toString(hold.isStanding()));
        var subject = "legal-hold:" + hold.id();
        recorded.fire(new Recorded(actor.get().username(), action, hold.negotiationId(), subject, Map.of(), facts, reason, null));
        recorded.fire(new Recorded(actor.get().username(), action, null, subject, Map.of(), facts, reason, null));
    }
}
