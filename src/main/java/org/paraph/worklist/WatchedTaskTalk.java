package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.live.Watched;

/** An open page of a task notices that somebody commented on it, or said in other words what had been said. */
@ApplicationScoped
public class WatchedTaskTalk implements Watched {

    private final Worklist worklist;
    private final TaskComments comments;

    protected WatchedTaskTalk() {
        this(null, null);
    }

    @Inject
    public WatchedTaskTalk(Worklist worklist, TaskComments comments) {
        this.worklist = worklist;
        this.comments = comments;
    }

    @Override
    public String kind() {
        return "talk";
    }

    @Override
    public Map<String, String> states(Set<String> ids, Actor person) {
        var seen = worklist.find(ids, person).stream().map(WorkItem::taskId).collect(Collectors.toSet());
        var states = comments.states(seen);
        return seen.stream().collect(Collectors.toMap(id -> id, id -> states.getOrDefault(id, TaskComments.NONE)));
    }
}
