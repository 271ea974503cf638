package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.worklist.ReassignmentRequest;
import org.paraph.worklist.UnknownTask;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistDesk;

/** The handing over of a task to somebody else who may do it. */
@Named("handOverPage")
@RequestScoped
@PagePath("/tasks/{task}/hand-over")
public class HandOverPage implements Page {

    private final Worklist worklist;
    private final WorklistDesk desk;
    private final Negotiations negotiations;
    private final TaskSurroundings surroundings;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final Reader reader;
    private WorkItem item;
    private Negotiation negotiation;
    private Form form;

    protected HandOverPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public HandOverPage(Worklist worklist, WorklistDesk desk, Negotiations negotiations, TaskSurroundings surroundings,
            CurrentActor actor, FormEntry entry, Reader reader) {
        this.worklist = worklist;
        this.desk = desk;
        this.negotiations = negotiations;
        this.surroundings = surroundings;
        this.actor = actor;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view("hand-over");
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        long seen = call.version().orElse(-1L);
        var refused = entry.perform(form, ReassignmentRequest.class,
                request -> desk.reassign(item.taskId(), seen, request.assignee(), request.reason()));
        if (refused.isPresent()) {
            return Outcome.view("hand-over", refused.get());
        }
        call.say(ResourceBundle.getBundle("words", reader.getLocale()).getString("task.handOver.done"));
        return Outcome.goTo("/tasks/" + item.taskId());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        item = worklist.find(call.part("task"), actor.get()).orElseThrow(UnknownTask::new);
        negotiation = negotiations.visible(item.negotiationId(), actor.get());
        form = entry.form("hand-over-task", ReassignmentRequest.class, entered)
                .offer("/assignee", surroundings.successors(item, negotiation).stream()
                        .map(person -> new Choice(person.username(), person.name() + " – " + person.unit().code())).toList());
    }

    public WorkItem getItem() {
        return item;
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    public Form getForm() {
        return form;
    }

    /** True if there is somebody to whom the reader can hand it over. */
    public boolean isPossible() {
        return !form.choices("/assignee").isEmpty();
    }
}
