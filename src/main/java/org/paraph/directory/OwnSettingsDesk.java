package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.time.Zones;

/** What people choose for themselves. Taste, not an act: the audit does not keep it. */
@ApplicationScoped
@Transactional
public class OwnSettingsDesk {

    private final EntityManager entities;
    private final CurrentActor actor;

    OwnSettingsDesk() {
        this(null, null);
    }

    @Inject
    OwnSettingsDesk(EntityManager entities, CurrentActor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    /** The settings of the person who asks; those of nobody's choice where nothing was chosen yet. */
    public OwnSettings read() {
        return of(actor.get().username());
    }

    /** The settings of a person. */
    public OwnSettings of(String username) {
        var found = entities.find(OwnSettings.class, username);
        return found == null ? new OwnSettings(username) : found;
    }

    /**
     * Replaces the settings of the person who asks.
     *
     * @throws StaleVersion   if they were changed since, in another window perhaps
     * @throws InvalidRequest if there is no such zone
     */
    public OwnSettings choose(OwnSettingsRequest chosen, long expected) {
        if (chosen.zone() != null && !Zones.isKnown(chosen.zone())) {
            throw new InvalidRequest(Violation.at("/zone", "unknown-zone", chosen.zone()));
        }
        var settings = read();
        StaleVersion.unless(expected, settings.version());
        settings.choose(chosen);
        entities.persist(settings);
        entities.flush();
        return settings;
    }
}
