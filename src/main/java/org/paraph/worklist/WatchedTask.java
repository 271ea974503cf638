package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.live.Watched;

/** An open page with a task on it notices that somebody took it, gave it back or did it. */
@ApplicationScoped
public class WatchedTask implements Watched {

    private final Worklist worklist;

    protected WatchedTask() {
        this(null);
    }

    @Inject
    public WatchedTask(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Map<String, String> states(Set<String> ids, Actor person) {
        return worklist.find(ids, person).stream()
                .collect(Collectors.toMap(WorkItem::taskId, item -> String.valueOf(item.version())));
    }
}
