package org.paraph.worklist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Somebody wants to be told when a task comes into a saved choice of the inbox. Keeps which tasks were there at the last look. */
@Entity
@Table(name = "filter_watch")
public class FilterWatch {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "filter_id", nullable = false, updatable = false)
    private String filterId;

    @Column(name = "username", nullable = false, updatable = false)
    private String username;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "filter_watch_task", joinColumns = @JoinColumn(name = "watch_id"))
    @Column(name = "task_id", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Set<String> tasks = new HashSet<>();

    protected FilterWatch() {
    }

    /** @param there which tasks are in it already, of which nothing is told */
    FilterWatch(String filterId, String username, Set<String> there) {
        this.id = UUID.randomUUID().toString();
        this.filterId = filterId;
        this.username = username;
        this.tasks.addAll(there);
    }

    /** Takes note of what is in the choice now; returns what was not there at the last look. */
    Set<String> look(Set<String> there, Instant now) {
        var come = new HashSet<>(there);
        come.removeAll(tasks);
        if (!tasks.equals(there)) {
            tasks.retainAll(there);
            tasks.addAll(come);
        }
        if (!come.isEmpty()) {
            changedAt = now;
        }
        return come;
    }

    String filterId() {
        return filterId;
    }

    String username() {
        return username;
    }
}
