package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.directory.CurrentActor;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.web.ActEntry;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Pages;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.web.ProblemText;
import org.paraph.worklist.ModelTaskDesk;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistDesk;
import org.paraph.worklist.WorklistFilter;

/** One open task: what is asked and by which rule, who works on it, and the form that completes it. */
@Named("taskPage")
@RequestScoped
@PagePath("/tasks/{task}")
public class TaskPage implements Page {

    private static final String VERSION = "_version";
    private static final int GONE = 410;
    private static final int CONFLICT = 409;

    private final Worklist worklist;
    private final WorklistDesk desk;
    private final Negotiations negotiations;
    private final Acts acts;
    private final ActEntry entry;
    private final WorkflowEngine engine;
    private final CurrentActor actor;
    private final Reader reader;
    private final TaskNames names;
    private final Pages pages;
    private final GoneTask gone;
    private final ModelTaskDesk models;
    private final FormEntry entries;
    private WorkItem item;
    private Negotiation negotiation;
    private ActForm<?> act;
    private Form form;
    private String path;
    private Optional<String> obstacle;

    protected TaskPage() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public TaskPage(Worklist worklist, WorklistDesk desk, Negotiations negotiations, Acts acts, ActEntry entry,
            WorkflowEngine engine, CurrentActor actor, Reader reader, TaskNames names, Pages pages,
            GoneTask gone, ModelTaskDesk models, FormEntry entries) {
        this.worklist = worklist;
        this.desk = desk;
        this.negotiations = negotiations;
        this.acts = acts;
        this.entry = entry;
        this.engine = engine;
        this.actor = actor;
        this.reader = reader;
        this.names = names;
        this.pages = pages;
        this.gone = gone;
        this.models = models;
        this.entries = entries;
    }

    @Override
    public Outcome get(PageCall call) {
        if (!open(call, call.restored())) {
            return Outcome.view("task-gone", GONE);
        }
        return Outcome.view("task");
    }

    @Override
    public Outcome post(PageCall call) {
        if (!open(call, call.parameters())) {
            return Outcome.view("task-gone", GONE);
        }
        return switch (call.parameter("_do").orElse("complete")) {
            case "claim" -> handOver(call, () -> desk.claim(item.taskId(), seen(call)));
            case "release" -> handOver(call, () -> desk.release(item.taskId(), seen(call)));
            default -> complete(call);
        };
    }

    /** Changes who works on the task. What was entered so far stays in its form, and who was too late is told who was first. */
    private Outcome handOver(PageCall call, Runnable change) {
        if (form == null) {
            change.run();
            return Outcome.goTo("/tasks/" + item.taskId());
        }
        var refused = entry.attempt(form, change);
        item = worklist.find(call.part("task"), actor.get()).orElse(null);
        if (item == null) {
            gone.open(call.part("task"), call.parameters());
            return Outcome.view("task-gone", GONE);
        }
        boolean entered = call.parameters().keySet().stream().anyMatch(name -> name.startsWith("/"));
        return refused.map(status -> Outcome.view("task", status))
                .orElseGet(() -> entered ? Outcome.view("task") : Outcome.goTo("/tasks/" + item.taskId()));
    }

    private Outcome complete(PageCall call) {
        if (act == null) {
            return answer(call);
        }
        if (ActEntry.isRearranging(call.parameters())) {
            return Outcome.view("task");
        }
        var refused = entry.perform(act, form, entered -> {
            acts.refusal(act.action(), negotiation, item.subjectId()).ifPresent(reason -> {
                throw reason;
            });
            desk.at(item.taskId(), seen(call));
            return act.perform(DossierRef.byTask(negotiation.id()), item.subjectId(), entered);
        });
        if (refused.isPresent()) {
            return Outcome.view("task", refused.get());
        }
        return onward(call);
    }

    /** Completes a task whose fields the process model brings. */
    private Outcome answer(PageCall call) {
        var refused = form == null ? Optional.of(CONFLICT) : entries.attempt(form,
                () -> models.complete(item.taskId(), seen(call), ModelForm.answers(form)));
        return refused.isPresent() ? Outcome.view("task", refused.get()) : onward(call);
    }

    private Outcome onward(PageCall call) {
        var done = new FormWords(reader.getLocale()).of("done") + " " + getTitle();
        var next = next();
        if (next.isPresent()) {
            call.say(done, "/tasks/" + next.get().taskId(),
                    new FormWords(reader.getLocale()).of("next") + " " + title(next.get()));
        } else {
            call.say(done);
        }
        return Outcome.goTo("/negotiations/" + negotiation.reference());
    }

    /** What the reader can do next: in this dossier first, else anywhere. */
    private Optional<WorkItem> next() {
        return find(negotiation.id()).or(() -> find(null));
    }

    private Optional<WorkItem> find(String dossier) {
        var filter = new WorklistFilter(WorklistFilter.Box.ALL, dossier, null, null, null, WorklistFilter.Sort.DUE, null, 1);
        return worklist.list(filter, actor.get()).stream().map(found -> found.item()).findFirst();
    }

    private long seen(PageCall call) {
        return call.parameter(VERSION).filter(each -> each.matches("\\d{1,18}")).map(Long::parseLong).orElse(item.version());
    }

    /** False if the task is gone. */
    private boolean open(PageCall call, Map<String, List<String>> entered) {
        path = call.path();
        item = worklist.find(call.part("task"), actor.get()).orElse(null);
        if (item == null) {
            gone.open(call.part("task"), entered);
            return false;
        }
        negotiation = negotiations.visible(item.negotiationId(), actor.get());
        act = entry.completing(item.taskKey()).orElse(null);
        form = act == null ? modelForm(entered) : entry.form(act, negotiation, item.subjectId(), entered);
        return true;
    }

    private Form modelForm(Map<String, List<String>> entered) {
        return !ModelTaskDesk.isFree(item) ? null
                : ModelForm.of(item.taskKey(), models.fields(item), entered, reader.getZone());
    }

    public WorkItem getItem() {
        return item;
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    /** Where the form is sent: the page may have been reached by way of the sign-in. */
    public String getPath() {
        return path;
    }

    public Form getForm() {
        return form;
    }

    /** The part of the page that shows the fields of the act that completes the task. */
    public String getView() {
        return entry.view(act == null ? "" : act.action().code());
    }

    public String getTitle() {
        return title(item);
    }

    /** The page on which the task is done, where its act has one of its own; null where it is done here. */
    public String getPlace() {
        return act != null && pages.has("/negotiations/{dossier}/acts/" + act.action().code())
                ? "/negotiations/" + negotiation.reference() + "/acts/" + act.action().code() : null;
    }

    /** What the act does and what it rests on; null where nothing has to be said. */
    public String getLead() {
        return act == null ? null
                : new FormWords(reader.getLocale()).find("act." + act.action().code() + ".lead").orElse(null);
    }

    /** What the process model says about the task, in the reader's language as far as that is known; null if it says nothing. */
    public Guidance getGuidance() {
        return names.guidance(item, engine.guidance(item.taskId()).orElse(null));
    }

    /** Why the reader cannot complete it now; null if nothing is in the way. Asked for by many parts of the page, judged once. */
    public String getWhyNot() {
        if (obstacle == null) {
            obstacle = Optional.ofNullable(obstacle());
        }
        return obstacle.orElse(null);
    }

    private String obstacle() {
        Optional<? extends Problem> refusal = act != null ? acts.refusal(act.action(), negotiation, item.subjectId())
                : form == null ? Optional.empty() : models.refusal(item, negotiation);
        return refusal.map(refused -> ProblemText.forHeader(reader.getLocale().toLanguageTag())
                .message(refused.code(), refused.arguments())).orElse(null);
    }

    public boolean isMine() {
        return actor.get().username().equals(item.assignee());
    }

    private String title(WorkItem of) {
        return names.of(of);
    }
}
