package org.paraph.hold;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.paraph.engine.OpenClock;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.platform.time.OccurrenceView;

/**
 * What stands still in a dossier now and what goes on, with everything that somebody has to know who wants to end it.
 *
 * @param suspended    whether the negotiation as a whole is suspended
 * @param suspension   the suspension under way; null if there is none
 * @param mayAct       the acts that the present state leaves open, and to whom
 * @param stopped      clocks that stand still, with the time that they have left
 * @param running      clocks that run on, the next one first
 * @param branches     holds of single branches, oldest first
 */
public record SuspensionPage(boolean suspended, Standing suspension, List<OpenAct> mayAct, List<ClockView> stopped,
        List<ClockView> running, List<BranchView> branches) {

    /**
     * @param missing the parties that have not taken note yet, where they are asked to
     * @param watched whether a clock runs to the day of the condition, or its check is an open task
     */
    public record Standing(String id, SuspensionKind kind, NegotiationState priorState, OccurrenceView since,
            String initiator, String authority, String reason, String publicLine, String orderedBy, String textSha256,
            SuspensionTerms terms, String endCondition, LocalDate endConditionDate, boolean watched,
            List<AcknowledgedView> acknowledged, List<String> missing) {
    }

    public record AcknowledgedView(String party, LocalDate on, String channel, String note) {
    }

    /**
     * @param by the roles, or the candidates of the open tasks, each as {@code ROLE} or {@code ROLE@UNIT}
     */
    public record OpenAct(String action, Set<String> by) {
    }

    /**
     * @param left    the time left, as an ISO 8601 duration
     * @param runsOn  true if it is bound to a day of the calendar and no hold stops it
     * @param subject the thing that it is about, or null
     */
    public record ClockView(String process, String step, String name, String subject, Instant dueAt, Duration left,
            boolean runsOn) {

        static ClockView of(OpenClock clock) {
            return new ClockView(clock.processId(), clock.stepId(), clock.name(), clock.subjectId(), clock.dueAt(),
                    clock.left(), clock.runsOn());
        }
    }

    public record BranchView(String id, boolean open, String subject, String branch, BranchHold.Body body, String initiator,
            String authority, String legalBasis, String reason, String publicLine, String endCondition,
            LocalDate endConditionDate, String orderedBy, OccurrenceView since, String decision, LocalDate decidedOn,
            String decidedBy) {

        static BranchView of(BranchHold hold) {
            return new BranchView(hold.id(), hold.isOpen(), hold.subjectId(), hold.branch(), hold.body(),
                    hold.initiator(), hold.authority(), hold.legalBasis(), hold.reason(), hold.publicLine(),
                    hold.endCondition(), hold.endConditionDate(), hold.orderedBy(),
                    OccurrenceView.of(hold.occurrence()), hold.decision(), hold.decidedOn(), hold.decidedBy());
        }
    }
}
