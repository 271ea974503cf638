package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import org.paraph.calendar.Deadline;
import org.paraph.calendar.TaskDeadlines;

/** The decision of a body is due at the end of the meeting that is fixed, in the zone where the body meets. */
@ApplicationScoped
public class GateDeadlines implements TaskDeadlines {

    private final Gates gates;

    protected GateDeadlines() {
        this(null);
    }

    @Inject
    public GateDeadlines(Gates gates) {
        this.gates = gates;
    }

    @Override
    public Optional<Deadline> of(String taskKey, String subjectId) {
        return "Task_RecordDecision".equals(taskKey) ? gates.byId(subjectId).nextMeeting()
                .map(meeting -> Deadline.named(meeting.endsAt(), ZoneId.of(meeting.zone()))) : Optional.empty();
    }
}
