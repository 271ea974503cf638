package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.web.ProblemText;
import org.paraph.worklist.BulkDesk;
import org.paraph.worklist.DelegationRequest;
import org.paraph.worklist.InboxChoice;
import org.paraph.worklist.ReassignmentRequest;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;

/** Several tasks of the inbox that are handed over at once, or that somebody is asked to prepare; each with a result of its own. */
@Named("severalTasksPage")
@RequestScoped
@PagePath({"/inbox/hand-over", "/inbox/preparation"})
public class SeveralTasksPage implements Page {

    private static final String VIEW = "several-tasks";

    private final Worklist worklist;
    private final BulkDesk bulk;
    private final SharedColleagues colleagues;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final Reader reader;
    private InboxChoice choice;
    private List<BulkDesk.Seen> ticked = List.of();
    private Map<String, WorkItem> tasks = Map.of();
    private boolean prepares;
    private Form form;
    private List<Refused> refusals;
    private int done;

    protected SeveralTasksPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SeveralTasksPage(Worklist worklist, BulkDesk bulk, SharedColleagues colleagues, Negotiations negotiations,
            CurrentActor actor, FormEntry entry, Reader reader) {
        this.worklist = worklist;
        this.bulk = bulk;
        this.colleagues = colleagues;
        this.negotiations = negotiations;
        this.actor = actor;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored().isEmpty() ? call.parameters() : call.restored());
        return tasks.isEmpty() ? toInbox() : Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        if (tasks.isEmpty()) {
            return toInbox();
        }
        var refused = prepares
                ? entry.perform(form, DelegationRequest.class, request -> perform(request.delegate(), request.what()))
                : entry.perform(form, ReassignmentRequest.class, request -> perform(request.assignee(), request.reason()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        if (!refusals.isEmpty()) {
            return Outcome.view(VIEW);
        }
        call.say(ResourceBundle.getBundle("words", reader.getLocale()).getString("tasks." + getMatter() + ".done") + " " + done);
        return toInbox();
    }

    private void perform(String person, String words) {
        var problems = ProblemText.forHeader(reader.getLocale().toLanguageTag());
        refusals = new ArrayList<>();
        for (var result : bulk.perform(prepares ? BulkDesk.Operation.DELEGATE : BulkDesk.Operation.REASSIGN, ticked, person, words)) {
            var why = result.refusal();
            if (why == null || isAsWished(result.id(), person, words)) {
                done++;
            } else {
                refusals.add(new Refused(Optional.ofNullable(tasks.get(result.id())),
                        problems.detail(why.code(), why.status(), why.arguments())));
            }
        }
    }

    /** One click too many finds done what the first one has done. */
    private boolean isAsWished(String task, String person, String words) {
        return worklist.find(task, actor.get()).filter(item -> prepares
                ? person.equals(item.delegation().delegate()) && words.equals(item.delegation().what())
                : person.equals(item.assignee())).isPresent();
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        choice = InboxChoice.of(name -> entered.getOrDefault(name, List.of()).stream().findFirst());
        ticked = TickedTasks.of(entered);
        prepares = call.path().endsWith("/preparation");
        tasks = new LinkedHashMap<>();
        ticked.forEach(seen -> worklist.find(seen.id(), actor.get()).ifPresent(item -> tasks.put(seen.id(), item)));
        var items = List.copyOf(tasks.values());
        var offered = (prepares ? colleagues.toPrepare(items) : colleagues.toTakeOver(items)).stream()
                .map(person -> new Choice(person.username(), person.name() + " – " + person.unit().code())).toList();
        form = prepares ? entry.form("delegate-task", DelegationRequest.class, entered).offer("/delegate", offered)
                : entry.form("hand-over-task", ReassignmentRequest.class, entered).offer("/assignee", offered);
    }

    private Outcome toInbox() {
        return Outcome.goTo("/inbox?" + choice.query());
    }

    /** The choice of the inbox from which they were ticked. */
    public InboxChoice getChoice() {
        return choice;
    }

    /** The ticked tasks that the reader sees, in the order of the inbox. */
    public List<WorkItem> getTasks() {
        return List.copyOf(tasks.values());
    }

    /** The reference of a task's dossier. */
    public String reference(WorkItem item) {
        return negotiations.visible(item.negotiationId(), actor.get()).reference();
    }

    /** They as they stand in the form, at the versions at which they were ticked. */
    public List<String> getTicked() {
        return ticked.stream().map(TickedTasks::value).toList();
    }

    /** {@code handOver} or {@code preparation}: part of the names of its words. */
    public String getMatter() {
        return prepares ? "preparation" : "handOver";
    }

    /** Where the form is sent. */
    public String getAction() {
        return prepares ? "/inbox/preparation" : "/inbox/hand-over";
    }

    public Form getForm() {
        return form;
    }

    /** True if there is somebody who comes into question for all of them. */
    public boolean isPossible() {
        return !form.choices(prepares ? "/delegate" : "/assignee").isEmpty();
    }

    /** True once it was done to some of them and refused for others. */
    public boolean isAnswered() {
        return refusals != null;
    }

    /** To how many it was done. */
    public int getDone() {
        return done;
    }

    public List<Refused> getRefusals() {
        return refusals;
    }

    /**
     * @param task to which it was not done; empty if it is gone or hidden by now
     * @param why  in the reader's language
     */
    public record Refused(Optional<WorkItem> task, String why) {
    }
}
