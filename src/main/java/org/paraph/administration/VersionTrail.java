package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.directory.Actor;
import org.paraph.platform.acts.Recorded;

/** Has it written down what becomes of a proposed version, once that is in the database. */
@ApplicationScoped
public class VersionTrail {

    private final EntityManager entities;
    private final Event<Recorded> recorded;

    protected VersionTrail() {
        this(null, null);
    }

    @Inject
    VersionTrail(EntityManager entities, Event<Recorded> recorded) {
        this.entities = entities;
        this.recorded = recorded;
    }

    /**
     * Tells of an act.
     *
     * @param reason the reason given, or null
     * @param facts  what the state of the proposal does not tell
     */
    VersionProposal tell(String action, Actor by, VersionProposal proposal, String reason, Map<String, String> facts) {
        entities.flush();
        var after = new TreeMap<>(facts);
        after.put("state", proposal.state().name());
        recorded.fire(new Recorded(by.username(), action, null, "version:" + proposal.number(), Map.of(), after, reason, null));
        return proposal;
    }
}
