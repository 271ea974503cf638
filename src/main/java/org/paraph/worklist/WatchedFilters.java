package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.live.Watched;

/** An open inbox notices that a task has come into a choice of which the person wants to be told. */
@ApplicationScoped
public class WatchedFilters implements Watched {

    private final FilterWatches watches;

    protected WatchedFilters() {
        this(null);
    }

    @Inject
    public WatchedFilters(FilterWatches watches) {
        this.watches = watches;
    }

    @Override
    public String kind() {
        return "choices";
    }

    @Override
    public Map<String, String> states(Set<String> ids, Actor person) {
        return Map.of("", state(person));
    }

    /** When a task last came into one of them, in milliseconds; 0 for never yet. */
    public String state(Actor person) {
        return watches.lastChange(person).map(moment -> String.valueOf(moment.toEpochMilli())).orElse("0");
    }
}
