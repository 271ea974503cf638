package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
    public Optional<String> state(String id, Actor person) {
        return worklist.find(id, person).map(item -> String.valueOf(item.version()));
    }
}
