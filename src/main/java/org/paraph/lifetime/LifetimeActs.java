package org.paraph.lifetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class LifetimeActs implements ActForms {

    private final LifetimeDesk lifetimeDesk;

    protected LifetimeActs() {
        this(null);
    }

    @Inject
    LifetimeActs(LifetimeDesk lifetimeDesk) {
        this.lifetimeDesk = lifetimeDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.RECORD_NOTIFICATION, NotificationRequest.class, lifetimeDesk::recordNotification),
                ActForm.whole(Action.RECORD_ENTRY_INTO_FORCE, EntryIntoForceRequest.class,
                        lifetimeDesk::recordEntryIntoForce));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.IN_FORCE;
    }
}
