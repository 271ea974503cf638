package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.live.Watched;
import org.paraph.worklist.WorklistFilter.Box;
import org.paraph.worklist.WorklistFilter.Sort;

/** An open inbox notices that a new task has come for the person or the person's groups. */
@ApplicationScoped
public class WatchedInbox implements Watched {

    private final Worklist worklist;

    protected WatchedInbox() {
        this(null);
    }

    @Inject
    public WatchedInbox(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public String kind() {
        return "inbox";
    }

    @Override
    public Map<String, String> states(Set<String> ids, Actor person) {
        return Map.of("", newest(person));
    }

    /** The id of the newest task of the person and the person's groups; empty if there is none. */
    public String newest(Actor person) {
        return worklist.list(new WorklistFilter(Box.ALL, null, null, null, null, Sort.NEWEST, null, 1), person).stream()
                .map(entry -> entry.item().taskId()).findFirst().orElse("");
    }
}
