package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.paraph.mail.PersonalTasks;

/** What a person was asked to prepare or wants to be reminded of, for the letters about it. */
@ApplicationScoped
public class PersonalWork implements PersonalTasks {

    private final EntityManager entities;

    protected PersonalWork() {
        this(null);
    }

    @Inject
    public PersonalWork(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isAsked(String taskId, String username) {
        return item(taskId).filter(item -> username.equals(item.delegation().delegate())).isPresent();
    }

    @Override
    public boolean isFollowedUp(String taskId, String username, Instant moment) {
        return item(taskId).filter(item -> username.equals(item.assignee()) && moment.equals(item.followUpAt())).isPresent();
    }

    private Optional<WorkItem> item(String taskId) {
        return Optional.ofNullable(entities.find(WorkItem.class, taskId));
    }
}
