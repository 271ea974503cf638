package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.paraph.platform.persistence.OneNodeAtATime;

/**
 * Writes down when somebody is to be reminded of a task: two days before it is due, and when it is overdue. A reminder of a
 * moment by which the task is not due any more stays without effect.
 */
@ApplicationScoped
@Transactional
public class ReminderDesk {

    private static final Duration AHEAD = Duration.ofDays(2);
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final DueTasks tasks;
    private final OneNodeAtATime turns;
    private final Clock clock;

    ReminderDesk() {
        this(null, null, null, null);
    }

    @Inject
    ReminderDesk(EntityManager entities, DueTasks tasks, OneNodeAtATime turns, Clock clock) {
        this.entities = entities;
        this.tasks = tasks;
        this.turns = turns;
        this.clock = clock;
    }

    /** Sets the reminders of a task that is told now: that it is due within two days from now is not told once more. */
    public void set(DueTask task) {
        add(MailKind.OVERDUE, task, task.due());
        if (task.due().minus(AHEAD).isAfter(clock.instant())) {
            add(MailKind.DUE_SOON, task, task.due().minus(AHEAD));
        }
    }

    /** Sets those of some tasks that came while mail was off; returns the id to go on after, empty at the end. */
    public Optional<String> catchUp(String after) {
        turns.await();
        var page = tasks.after(after, AT_ONCE);
        page.stream().filter(task -> !isSet(MailKind.OVERDUE, task)).forEach(task -> {
            add(MailKind.OVERDUE, task, task.due());
            if (task.due().isAfter(clock.instant())) {
                add(MailKind.DUE_SOON, task, task.due().minus(AHEAD));
            }
        });
        return page.size() < AT_ONCE ? Optional.empty() : Optional.of(page.get(page.size() - 1).taskId());
    }

    private boolean isSet(MailKind kind, DueTask task) {
        return entities.find(Occasion.class, Occasion.idOfReminder(kind, task.taskId(), task.due())) != null;
    }

    private void add(MailKind kind, DueTask task, Instant ripeAt) {
        if (!isSet(kind, task)) {
            entities.persist(Occasion.reminder(kind, task.negotiationId(), task.taskId(), task.due(), ripeAt,
                    clock.instant()));
        }
    }
}
