package org.paraph.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.Refusals;

/**
 * Takes, gives back or hands over several tasks, or asks somebody to prepare them. Each is done or refused by itself, in a
 * transaction of its own. Completing is left out on purpose: what is decided on a text is decided one by one.
 */
@ApplicationScoped
public class BulkDesk {

    /** What can be done to several tasks. */
    public enum Operation { CLAIM, RELEASE, REASSIGN, DELEGATE }

    private static final int SERVER_FAULT = 500;

    private final WorklistDesk desk;
    private final DelegationDesk delegations;

    protected BulkDesk() {
        this(null, null);
    }

    @Inject
    public BulkDesk(WorklistDesk desk, DelegationDesk delegations) {
        this.desk = desk;
        this.delegations = delegations;
    }

    /** Does it to each task in turn; what is refused does not keep the others from being done. */
    public List<Result> perform(Operation operation, List<Seen> tasks, String assignee, String reason) {
        return tasks.stream().map(task -> new Result(task.id(), refusal(operation, task, assignee, reason))).toList();
    }

    private Refusal refusal(Operation operation, Seen task, String assignee, String reason) {
        try {
            switch (operation) {
                case CLAIM -> desk.claim(task.id(), task.version());
                case RELEASE -> desk.release(task.id(), task.version());
                case REASSIGN -> desk.reassign(task.id(), task.version(), assignee, reason);
                case DELEGATE -> delegations.delegate(task.id(), task.version(), assignee, reason);
            }
            return null;
        } catch (RuntimeException thrown) {
            var refusal = Refusals.of(thrown);
            if (refusal.status() >= SERVER_FAULT) {
                throw thrown;
            }
            return refusal;
        }
    }

    /**
     * @param id      the task
     * @param version at which it was looked at
     */
    public record Seen(String id, long version) {
    }

    /**
     * @param id      the task
     * @param refusal why it was not done; null if it was
     */
    public record Result(String id, Refusal refusal) {
    }
}
