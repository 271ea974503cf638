package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.ClosedTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.web.ActEntry;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Reader;
import org.paraph.worklist.UnknownTask;

/**
 * A task that is gone by the time that somebody opens or completes it: who did it and when, and what the reader had entered,
 * which was not sent.
 */
@Named("goneTask")
@RequestScoped
public class GoneTask {

    private final WorkflowEngine engine;
    private final Negotiations negotiations;
    private final ActEntry entry;
    private final CurrentActor actor;
    private final Reader reader;
    private ClosedTask task;
    private Negotiation negotiation;
    private List<Entered> entered = List.of();

    protected GoneTask() {
        this(null, null, null, null, null);
    }

    @Inject
    public GoneTask(WorkflowEngine engine, Negotiations negotiations, ActEntry entry, CurrentActor actor, Reader reader) {
        this.engine = engine;
        this.negotiations = negotiations;
        this.entry = entry;
        this.actor = actor;
        this.reader = reader;
    }

    /**
     * Looks the task up.
     *
     * @param parameters what was sent with the form
     * @throws UnknownTask if there never was one, or the reader may not see its dossier
     */
    void open(String taskId, Map<String, List<String>> parameters) {
        task = engine.closed(taskId).orElseThrow(UnknownTask::new);
        negotiation = negotiations.find(task.negotiationId(), actor.get()).orElseThrow(UnknownTask::new);
        var act = entry.completing(task.key()).map(ActForm::action).map(action -> action.code()).orElse("");
        var kept = new ArrayList<Entered>();
        parameters.forEach((pointer, values) -> {
            if (pointer.startsWith("/")) {
                values.stream().filter(value -> !value.isBlank())
                        .forEach(value -> kept.add(new Entered(label(act, pointer), value)));
            }
        });
        entered = List.copyOf(kept);
    }

    private String label(String act, String pointer) {
        var path = pointer.substring(1).replaceAll("/\\d+(?=/|$)", "").replace('/', '.');
        var words = new FormWords(reader.getLocale());
        return words.find(path).orElseGet(() -> words.label(act, path));
    }

    public ClosedTask getTask() {
        return task;
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    public String getTitle() {
        return new FormWords(reader.getLocale()).find("task." + task.key()).orElse(task.name());
    }

    /** What the reader had entered, in the order of the form. */
    public List<Entered> getEntered() {
        return entered;
    }

    /**
     * @param label what the field is called
     * @param value what was entered
     */
    public record Entered(String label, String value) {
    }
}
