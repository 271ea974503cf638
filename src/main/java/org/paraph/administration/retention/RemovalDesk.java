package org.paraph.administration.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.directory.Actor;
import org.paraph.engine.operations.KeptHistory;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.config.Settings;

/** Removes the engine's history of dossiers whose time is up and that nobody holds, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class RemovalDesk {

    private static final int AT_ONCE = 100;

    private final Retentions retentions;
    private final KeptHistory history;
    private final EntityManager entities;
    private final Event<Recorded> recorded;
    private final Settings settings;
    private final Clock clock;

    protected RemovalDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    RemovalDesk(Retentions retentions, KeptHistory history, EntityManager entities, Event<Recorded> recorded, Settings settings,
            Clock clock) {
        this.retentions = retentions;
        this.history = history;
        this.entities = entities;
        this.recorded = recorded;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ids of the next dossiers of one way of ending whose time is up, behind the id {@code after}; empty at the end. */
    public List<String> due(Ending ending, String after) {
        return retentions.rule(ending).retentionClass().pastBefore(today())
                .map(day -> retentions.due(ending, day.atStartOfDay(settings.homeZone()).toInstant(), after, AT_ONCE))
                .orElse(List.of());
    }

    /**
     * Removes what is kept of one dossier, unless a rule, a hold or the dossier has changed meanwhile, or something of it still
     * runs.
     *
     * @return true if it is removed
     */
    public boolean remove(String negotiationId) {
        var dossier = entities.find(Negotiation.class, negotiationId, LockModeType.PESSIMISTIC_WRITE);
        var ending = Ending.of(dossier.state());
        var completed = LocalDate.ofInstant(dossier.lastChange().occurrence().recordedAt(), settings.homeZone());
        if (ending.isEmpty() || retentions.isHeld(negotiationId) || retentions.removal(negotiationId).isPresent()
                || !history.isOver(negotiationId)) {
            return false;
        }
        var rule = retentions.rule(ending.get());
        if (rule.retentionClass().until(completed).filter(day -> !day.isAfter(today())).isEmpty()) {
            return false;
        }
        var removal = new HistoryRemoval(negotiationId, rule, completed, history.remove(negotiationId), clock.instant());
        retentions.add(removal);
        record(removal);
        return true;
    }

    private void record(HistoryRemoval removal) {
        var facts = new TreeMap<String, String>();
        facts.put("class", removal.retentionClass().name());
        facts.put("completedOn", removal.completedOn().toString());
        facts.put("processes", Integer.toString(removal.processes()));
        for (var dossier : new String[] {removal.negotiationId(), null}) {
            recorded.fire(new Recorded(Actor.SYSTEM.username(), "administration.remove-history", dossier,
                    "history:" + removal.negotiationId(), Map.of(), facts, null, null));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.homeZone());
    }
}
