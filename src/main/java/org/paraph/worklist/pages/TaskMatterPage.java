package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
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
import org.paraph.worklist.DelegationDesk;
import org.paraph.worklist.DelegationRequest;
import org.paraph.worklist.FollowUpRequest;
import org.paraph.worklist.PriorityRequest;
import org.paraph.worklist.ResolutionRequest;
import org.paraph.worklist.TaskCommentDesk;
import org.paraph.worklist.TaskCommentRequest;
import org.paraph.worklist.UnknownTask;
import org.paraph.worklist.UrgencyDesk;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;

/** What is arranged about a task without doing it: that somebody prepares it and gives it back, how urgent it is, a reminder, a comment. */
@Named("taskMatterPage")
@RequestScoped
@PagePath({"/tasks/{task}/delegation", "/tasks/{task}/resolution", "/tasks/{task}/priority", "/tasks/{task}/follow-up",
        "/tasks/{task}/comment"})
public class TaskMatterPage implements Page {

    private static final String VIEW = "task-matter";
    private static final List<Integer> PRIORITIES = List.of(100, 75, 50, 25);

    private final Worklist worklist;
    private final Negotiations negotiations;
    private final DelegationDesk delegations;
    private final UrgencyDesk urgency;
    private final TaskCommentDesk comments;
    private final TaskSurroundings surroundings;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final Reader reader;
    private WorkItem item;
    private Negotiation negotiation;
    private String matter;
    private Form form;

    protected TaskMatterPage() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public TaskMatterPage(Worklist worklist, Negotiations negotiations, DelegationDesk delegations, UrgencyDesk urgency,
            TaskCommentDesk comments, TaskSurroundings surroundings, CurrentActor actor, FormEntry entry, Reader reader) {
        this.worklist = worklist;
        this.negotiations = negotiations;
        this.delegations = delegations;
        this.urgency = urgency;
        this.comments = comments;
        this.surroundings = surroundings;
        this.actor = actor;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        long seen = call.version().orElse(-1L);
        boolean recalled = isDelegated() && call.parameter("_do").filter("recall"::equals).isPresent();
        var refused = recalled ? entry.attempt(form, () -> delegations.recall(item.taskId(), seen)) : perform(seen);
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words().getString("task." + (recalled ? "recall" : matter) + ".done"));
        return Outcome.goTo("/tasks/" + item.taskId());
    }

    private Optional<Integer> perform(long seen) {
        var id = item.taskId();
        return switch (matter) {
            case "delegation" -> entry.perform(form, DelegationRequest.class,
                    request -> delegations.delegate(id, seen, request.delegate(), request.what()));
            case "resolution" -> entry.perform(form, ResolutionRequest.class,
                    request -> delegations.resolve(id, seen, request.answer()));
            case "comment" -> entry.perform(form, TaskCommentRequest.class, request -> comments.commentOnce(id, request.words()));
            case "priority" -> entry.perform(form, PriorityRequest.class,
                    request -> urgency.prioritise(id, seen, request.priority(), request.reason()));
            default -> entry.perform(form, FollowUpRequest.class, request -> urgency.followUp(id, seen, request.moment(), request.leavesOut()));
        };
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        item = worklist.find(call.part("task"), actor.get()).orElseThrow(UnknownTask::new);
        negotiation = negotiations.visible(item.negotiationId(), actor.get());
        matter = call.path().substring(call.path().lastIndexOf('/') + 1);
        form = switch (matter) {
            case "delegation" -> entry.form("delegate-task", DelegationRequest.class, entered)
                    .offer("/delegate", surroundings.colleagues(item, negotiation).stream()
                            .map(person -> new Choice(person.username(), person.name() + " – " + person.unit().code())).toList());
            case "resolution" -> entry.form("resolve-task", ResolutionRequest.class, entered);
            case "comment" -> entry.form("comment-on-task", TaskCommentRequest.class, entered);
            case "priority" -> entry.form("prioritise-task", PriorityRequest.class, entered)
                    .offer("/priority", priorities()).preset("/priority", String.valueOf(item.priority()));
            default -> followUp(entered);
        };
    }

    private Form followUp(Map<String, List<String>> entered) {
        var asked = entry.form("follow-up-task", FollowUpRequest.class, entered);
        return item.followUpAt() == null ? asked : asked.preset("/at", item.followUpAt().atZone(reader.getZone())
                .toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString())
                .preset("/aside", String.valueOf(item.isAside(reader.getNow())));
    }

    /** The usual ones, and the present one where it is another. */
    private List<Choice> priorities() {
        return IntStream.concat(IntStream.of(item.priority()), PRIORITIES.stream().mapToInt(each -> each)).distinct().boxed()
                .sorted((one, other) -> other - one)
                .map(each -> new Choice(String.valueOf(each), PRIORITIES.contains(each)
                        ? words().getString("task.priority." + each) : String.valueOf(each))).toList();
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle("words", reader.getLocale());
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

    /** {@code delegation}, {@code resolution}, {@code priority}, {@code follow-up} or {@code comment}: part of the names of its words. */
    public String getMatter() {
        return matter;
    }

    /** True on the page of a delegation while somebody is asked. */
    public boolean isDelegated() {
        return matter.equals("delegation") && item.delegation().delegate() != null;
    }

    /** True if the reader is the one to do it. */
    public boolean isMine() {
        var me = actor.get();
        return switch (matter) {
            case "resolution" -> me.username().equals(item.delegation().delegate());
            case "comment" -> comments.mayComment(item);
            case "priority" -> item.isArrangedBy(me);
            default -> item.isHeldBy(me);
        };
    }
}
