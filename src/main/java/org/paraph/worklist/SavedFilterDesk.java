package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.paraph.directory.CurrentActor;

/** Keeps and drops choices of the inbox. */
@ApplicationScoped
@Transactional
public class SavedFilterDesk {

    private static final int MOST = 50;

    private final SavedFilters filters;
    private final CurrentActor actor;
    private final Clock clock;

    protected SavedFilterDesk() {
        this(null, null, null);
    }

    @Inject
    public SavedFilterDesk(SavedFilters filters, CurrentActor actor, Clock clock) {
        this.filters = filters;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps a choice under a name of one's own.
     *
     * @param shared whether the people of one's unit may use it too
     * @throws TooManyFilters if the person keeps fifty already
     */
    public SavedFilter save(String name, InboxChoice choice, boolean shared) {
        var person = actor.get();
        if (filters.of(person).stream().filter(each -> each.owner().equals(person.username())).count() >= MOST) {
            throw new TooManyFilters(MOST);
        }
        var filter = new SavedFilter(person.username(), name, choice, shared ? person.unit() : null, clock.instant());
        filters.add(filter);
        return filter;
    }

    /**
     * Drops one of one's own.
     *
     * @throws UnknownFilter if there is none, or it is somebody else's
     */
    public void drop(String id) {
        filters.remove(filters.own(id, actor.get()).orElseThrow(UnknownFilter::new));
    }
}
