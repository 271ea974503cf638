package org.paraph.worklist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.CascadeOnDelete;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.TaskEvent;

/**
 * An open user task as the work list shows it. Written from the engine's task events in the engine's own transaction, so
 * that it is there when the task is and gone when the task is. All lists of tasks are read from here.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @Column(name = "task_id")
    private String taskId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "process_id", nullable = false)
    private String processId;

    @Column(name = "task_key", nullable = false)
    private String taskKey;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "assignee")
    private String assignee;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "priority", nullable = false)
    private int priority;

    @Column(name = "frozen", nullable = false)
    private boolean frozen;

    @Column(name = "follow_up_at")
    private Instant followUpAt;

    @Column(name = "aside_until")
    private Instant asideUntil;

    @Embedded
    private Delegation delegation;

    @ElementCollection
    @CollectionTable(name = "work_item_candidate", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "candidate", nullable = false)
    @CascadeOnDelete
    @BatchFetch(BatchFetchType.IN)
    private Set<String> candidates = new HashSet<>();

    protected WorkItem() {
    }

    WorkItem(TaskEvent event, Instant now) {
        this.taskId = event.taskId();
        this.negotiationId = event.negotiationId();
        this.createdAt = now;
        this.candidates.addAll(event.candidates());
        take(event, now);
    }

    /** Takes over what the engine says of the task now; to be given to somebody changes nothing in who else might have it. */
    void take(TaskEvent event, Instant now) {
        processId = event.processId();
        taskKey = event.taskKey();
        name = event.name();
        formKey = event.formKey();
        subjectId = event.subjectId();
        dueAt = event.due();
        priority = event.priority();
        if (event.kind() != TaskEvent.Kind.ASSIGNED && !candidates.equals(event.candidates())) {
            candidates.clear();
            candidates.addAll(event.candidates());
        }
        if (!Objects.equals(assignee, event.assignee())) {
            assignee = event.assignee();
            claimedAt = assignee == null ? null : now;
            followUp(null, false);
            recall();
        }
    }

    /** The holder wants to be reminded of it then, and perhaps not to see it before; null for not any more. */
    void followUp(Instant then, boolean unseenBefore) {
        followUpAt = then;
        asideUntil = unseenBefore ? then : null;
    }

    /** Its holder asks somebody to prepare it; what came back before is replaced. */
    void delegate(String username, String what, Instant now) {
        delegation = Delegation.asked(username, what, now);
    }

    /** Who was asked to prepare it gives it back, and its holder sees it again. */
    void resolve(String answer, Instant now) {
        asideUntil = null;
        delegation = delegation.resolved(answer, now);
    }

    /** Nobody is asked any more, and nothing has come back. */
    void recall() {
        delegation = null;
    }

    void freeze(boolean stopped) {
        frozen = stopped;
    }

    public String taskId() {
        return taskId;
    }

    public long version() {
        return version;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public String processId() {
        return processId;
    }

    public String taskKey() {
        return taskKey;
    }

    public String name() {
        return name;
    }

    /** Which act completes the task. */
    public String formKey() {
        return formKey;
    }

    public String subjectId() {
        return subjectId;
    }

    /** Username of who holds it; null while it waits for one of its candidates. */
    public String assignee() {
        return assignee;
    }

    /** True if this person holds it. */
    public boolean isHeldBy(Actor person) {
        return person.username().equals(assignee);
    }

    /** True if this person may say who does it and how urgent it is: who holds it, or a chief negotiator. */
    public boolean isArrangedBy(Actor person) {
        return isHeldBy(person) || person.has(Role.CHIEF_NEGOTIATOR);
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Larger is more urgent, from 0 to 100; 50 unless the model or somebody says otherwise. */
    public int priority() {
        return priority;
    }

    /** When its holder wants to be reminded of it; null for never. Gone when somebody else holds it. */
    public Instant followUpAt() {
        return followUpAt;
    }

    /** True if its holder wanted not to see it before the moment of the reminder; whether that lasts, {@link #isAside} says. */
    public boolean isLeftOut() {
        return asideUntil != null;
    }

    /** True while its holder has set it aside: until the moment of the reminder, and never to its due date or beyond. */
    public boolean isAside(Instant now) {
        return asideUntil != null && asideUntil.isAfter(now) && (dueAt == null || dueAt.isAfter(asideUntil));
    }

    /** What its holder has asked somebody else to prepare; gone when somebody else holds it. Never null. */
    public Delegation delegation() {
        return delegation == null ? new Delegation() : delegation;
    }

    /** True while an administrative hold stops it. */
    public boolean isFrozen() {
        return frozen;
    }

    public Set<String> candidates() {
        return Set.copyOf(candidates);
    }
}
