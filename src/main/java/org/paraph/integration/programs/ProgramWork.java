package org.paraph.integration.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.acts.Recorded;

/** Hands tasks to programs and takes them back for people. */
@ApplicationScoped
public class ProgramWork {

    private final ServingPrograms programs;
    private final WorkflowEngine engine;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;

    protected ProgramWork() {
        this(null, null, null, null);
    }

    @Inject
    ProgramWork(ServingPrograms programs, WorkflowEngine engine, CurrentActor actor, Event<Recorded> recorded) {
        this.programs = programs;
        this.engine = engine;
        this.actor = actor;
        this.recorded = recorded;
    }

    /** True if the matter is still open and a program for it may see the dossier. */
    public boolean takesPart(String negotiationId, String subjectId, String topic) {
        var asked = ProgramTopic.named(topic);
        return task(negotiationId, subjectId, asked).isPresent() && !programs.of(asked, negotiationId).isEmpty();
    }

    /** The program holds the task of the people, so that they see who is at it; one that somebody has taken stays there. */
    public void handOver(String negotiationId, String subjectId, String topic) {
        var asked = ProgramTopic.named(topic);
        var program = programs.of(asked, negotiationId).stream().findFirst();
        task(negotiationId, subjectId, asked).filter(task -> task.assignee() == null && asked.isCompleting())
                .ifPresent(task -> program.ifPresent(username -> {
                    engine.claim(task.id(), username);
                    tell("program.asked", negotiationId, task, username, null);
                }));
    }

    /**
     * The people have the task again.
     *
     * @param reason what the program said, or null if it said nothing
     */
    public void giveBack(String negotiationId, String subjectId, String topic, String reason) {
        var asked = ProgramTopic.named(topic);
        task(negotiationId, subjectId, asked).filter(task -> task.assignee() != null
                && programs.of(asked, negotiationId).contains(task.assignee())).ifPresent(task -> {
                    engine.release(task.id());
                    tell(reason == null ? "program.silent" : "program.refused", negotiationId, task, task.assignee(), reason);
                });
    }

    private void tell(String action, String negotiationId, OpenTask task, String program, String reason) {
        recorded.fire(new Recorded(actor.get().username(), action, negotiationId, "task:" + task.key(), Map.of(),
                Map.of("program", program), reason, null));
    }

    private Optional<OpenTask> task(String negotiationId, String subjectId, ProgramTopic topic) {
        return engine.openTasks(negotiationId).stream().filter(task -> task.key().equals(topic.task()))
                .filter(task -> subjectId.equals(task.subjectId())).findFirst();
    }
}
