package org.paraph.hold;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.config.Settings;

/**
 * Knows when something was last done in each dossier. Where nothing was done for long, a question is put to the people
 * whose dossier it is; the next act settles it. Nothing is ever shelved by the clock alone.
 */
@ApplicationScoped
public class Activities {

    private static final String ASKED = "inactivity.ask";
    /** That somebody read something classified is kept in the audit, but nothing was done by it. */
    private static final String READING = ".read";
    private static final int AT_ONCE = 100;

    private final EntityManager entities;
    private final Negotiations negotiations;
    private final WorkflowEngine engine;
    private final Settings settings;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected Activities() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Activities(EntityManager entities, Negotiations negotiations, WorkflowEngine engine, Settings settings,
            Event<Recorded> recorded, Clock clock) {
        this.entities = entities;
        this.negotiations = negotiations;
        this.engine = engine;
        this.settings = settings;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** After the audit has its entry: it makes the acts of one dossier follow each other. */
    void onRecorded(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) Recorded act) {
        if (act.dossier() == null || act.action().equals(ASKED) || act.action().endsWith(READING)
                || act.actor().equals(Actor.SYSTEM.username())) {
            return;
        }
        boolean held = negotiations.byId(act.dossier()).state() == NegotiationState.HELD;
        if (!held && actedUnasked(act.dossier())) {
            return;
        }
        var activity = entities.find(DossierActivity.class, act.dossier());
        if (activity == null) {
            entities.persist(new DossierActivity(act.dossier(), clock.instant()));
        } else if (!held && activity.acted(clock.instant())) {
            engine.announce("Message_QuestionSettled", act.dossier());
        }
    }

    /** The usual case, in which no question is open, by one statement; false if one is, or if this is the first act. */
    private boolean actedUnasked(String dossier) {
        return entities.createQuery("update DossierActivity a set a.lastActAt = :now where a.negotiationId = :id"
                + " and a.askedAt is null").setParameter("now", clock.instant()).setParameter("id", dossier)
                .setFlushMode(FlushModeType.COMMIT).executeUpdate() == 1;
    }

    /** Asks about each negotiation in which nothing was done for the time that the installation names, at most so many. */
    public int askAboutQuiet() {
        var quietSince = clock.instant().atZone(ZoneOffset.UTC).minus(settings.inactivity()).toInstant();
        var states = NegotiationState.upToSignature();
        states.add(NegotiationState.SIGNING_POSTPONED);
        var quiet = quiet(quietSince, states);
        quiet.forEach(activity -> {
            activity.ask(clock.instant());
            engine.start("inactivity", activity.negotiationId(), Map.of("negotiationId", activity.negotiationId()));
            recorded.fire(new Recorded(Actor.SYSTEM.username(), ASKED, activity.negotiationId(), null, Map.of(),
                    Map.of("lastAct", activity.lastActAt().toString()), null, null));
        });
        return quiet.size();
    }

    private List<DossierActivity> quiet(Instant since, Set<NegotiationState> states) {
        return entities.createQuery("select a from DossierActivity a, Negotiation n where n.id = a.negotiationId"
                + " and a.askedAt is null and a.lastActAt <= :since and n.state in :states order by a.lastActAt",
                DossierActivity.class).setParameter("since", since).setParameter("states", states)
                .setMaxResults(AT_ONCE).getResultList();
    }
}
