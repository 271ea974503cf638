package org.paraph.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.paraph.administration.AdministrationConflict;
import org.paraph.administration.retention.RetentionChange.State;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.operations.ListPlace;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.config.Settings;
import org.paraph.platform.persistence.OneNodeAtATime;
import org.paraph.platform.problem.StaleVersion;

/** How long the history of dossiers is kept is changed by two administrators: what is removed does not come back. */
@ApplicationScoped
@Transactional
public class RetentionDesk {

    private static final int SHOWN = 20;

    private final Retentions retentions;
    private final OneNodeAtATime turn;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;
    private final Settings settings;
    private final Clock clock;

    protected RetentionDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    RetentionDesk(Retentions retentions, OneNodeAtATime turn, EntityManager entities, CurrentActor actor,
            Event<Recorded> recorded, Settings settings, Clock clock) {
        this.retentions = retentions;
        this.turn = turn;
        this.entities = entities;
        this.actor = actor;
        this.recorded = recorded;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each rule and what it comes to today. */
    public List<RetentionStanding> standings() {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var zone = settings.homeZone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return retentions.rules().stream().map(rule -> retentions.standing(rule, rule.retentionClass().pastBefore(today)
                .map(day -> day.atStartOfDay(zone).toInstant()).orElse(null))).toList();
    }

    /** A page of the changes, the latest first. */
    public List<RetentionChange> changes(ListPlace after, int most) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return retentions.changes(after, most);
    }

    /** What was removed last. */
    public List<HistoryRemoval> removals() {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return retentions.removals(SHOWN);
    }

    public RetentionChange read(String id) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return retentions.change(id);
    }

    /**
     * Asks for a change.
     *
     * @throws AdministrationConflict if one of that rule is asked for already, or it says so now
     */
    public RetentionChange request(RetentionRequest request) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        turn.await();
        if (retentions.change(request.ending(), State.REQUESTED).isPresent()) {
            throw new AdministrationConflict("retention-change-open");
        }
        if (retentions.rule(request.ending()).retentionClass() == request.retentionClass()) {
            throw new AdministrationConflict("retention-unchanged");
        }
        var asked = new RetentionChange(request, actor.get().username(), clock.instant());
        retentions.add(asked);
        record("administration.request-retention", asked, asked.reason());
        return asked;
    }

    /**
     * Confirms a change, which is in force from now on.
     *
     * @throws AdministrationConflict if it is one's own, or was decided on
     */
    public RetentionChange confirm(String id, long version, String reason) {
        turn.await();
        var asked = judged(id, version);
        retentions.change(asked.ending(), State.CONFIRMED).ifPresent(RetentionChange::supersede);
        return decide(asked, State.CONFIRMED, "administration.change-retention", reason);
    }

    /** Turns a change down. */
    public RetentionChange refuse(String id, long version, String reason) {
        return decide(judged(id, version), State.REFUSED, "administration.refuse-retention", reason);
    }

    /** Takes a change back. */
    public RetentionChange withdraw(String id, long version, String reason) {
        var asked = read(id);
        StaleVersion.unless(version, asked.version());
        if (!asked.requestedBy().equals(actor.get().username())) {
            throw new AdministrationConflict("retention-change-of-another");
        }
        return decide(asked, State.WITHDRAWN, "administration.withdraw-retention", reason);
    }

    private RetentionChange decide(RetentionChange asked, State state, String action, String reason) {
        asked.decide(state, actor.get().username(), reason, clock.instant());
        record(action, asked, reason);
        return asked;
    }

    /** Who asked for it does not judge it, nor does a program. */
    private RetentionChange judged(String id, long version) {
        PersonalSignInRequired.unless(actor.get());
        var asked = read(id);
        StaleVersion.unless(version, asked.version());
        if (asked.requestedBy().equals(actor.get().username())) {
            throw new AdministrationConflict("own-retention-change");
        }
        return asked;
    }

    private void record(String action, RetentionChange asked, String reason) {
        entities.flush();
        recorded.fire(new Recorded(actor.get().username(), action, null, "retention:" + asked.id(), Map.of(),
                Map.of("ending", asked.ending().name(), "class", asked.retentionClass().name(), "state", asked.state().name(),
                        "requestedBy", asked.requestedBy()), reason, null));
    }
}
