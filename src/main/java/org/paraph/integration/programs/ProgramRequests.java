package org.paraph.integration.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.TaskEvent;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.platform.acts.Recorded;

/**
 * Asks programs for what they can do as soon as a task of it is open, and asks no longer when people have done it. The asking
 * is a process of its own beside the one of the task: without it, and without any program, everything goes on by hand.
 */
@ApplicationScoped
class ProgramRequests {

    private static final String OVER = "Message_ProgramWorkOver";
    private static final String MEETING_FIXED = "negotiation." + Action.SCHEDULE_GATE.code();
    private static final String GATE = "gate:";
    private static final Set<TaskEvent.Kind> OVER_WITH = EnumSet.of(TaskEvent.Kind.COMPLETED, TaskEvent.Kind.GONE);

    private final ServingPrograms programs;
    private final WorkflowEngine engine;
    private final CurrentActor actor;

    protected ProgramRequests() {
        this(null, null, null);
    }

    @Inject
    ProgramRequests(ServingPrograms programs, WorkflowEngine engine, CurrentActor actor) {
        this.programs = programs;
        this.engine = engine;
        this.actor = actor;
    }

    void onTask(@Observes TaskEvent event) {
        if (event.negotiationId() == null || event.subjectId() == null) {
            return;
        }
        ProgramTopic.ofTask(event.taskKey()).ifPresent(topic -> {
            if (event.kind() == TaskEvent.Kind.CREATED && !programs.of(topic, event.negotiationId()).isEmpty()) {
                engine.start(topic.code(), event.negotiationId(),
                        Map.of("negotiationId", event.negotiationId(), "subjectId", event.subjectId()));
            } else if (OVER_WITH.contains(event.kind())) {
                tellOver(topic, event.negotiationId(), event.subjectId());
            }
        });
    }

    void onRecorded(@Observes Recorded event) {
        if (MEETING_FIXED.equals(event.action()) && event.subject() != null && event.subject().startsWith(GATE)) {
            tellOver(ProgramTopic.MEETING_AGENDA, event.dossier(), event.subject().substring(GATE.length()));
        }
    }

    /** Where the program itself has answered, nothing waits for it any more. */
    private void tellOver(ProgramTopic topic, String negotiationId, String subjectId) {
        if (!actor.get().grant().serves(topic.code())) {
            engine.announceSubject(OVER, negotiationId, subjectId);
        }
    }
}
