package org.paraph.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.calendar.DeadlinesExplained;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.Listing;
import org.paraph.platform.web.Preference;
import org.paraph.platform.web.ProblemText;
import org.paraph.worklist.BulkDesk;
import org.paraph.worklist.DelegationDesk;
import org.paraph.worklist.DelegationRequest;
import org.paraph.worklist.FollowUpRequest;
import org.paraph.worklist.ModelTaskDesk;
import org.paraph.worklist.PriorityRequest;
import org.paraph.worklist.ReassignmentRequest;
import org.paraph.worklist.ResolutionRequest;
import org.paraph.worklist.UnknownTask;
import org.paraph.worklist.UrgencyDesk;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistCursor;
import org.paraph.worklist.WorklistDesk;
import org.paraph.worklist.WorklistFilter;

/** The open tasks: list, claim, give back, hand over, complete. */
@Path("/tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TasksResource {

    private static final int PAGE = 50;

    private final Worklist worklist;
    private final WorklistDesk desk;
    private final TaskCompletion completion;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final DossierAnswers answers;
    private final BulkDesk bulk;
    private final DeadlinesExplained deadlines;
    private final DelegationDesk delegations;
    private final UrgencyDesk urgency;
    private final Validator validator;

    TasksResource() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    TasksResource(Worklist worklist, WorklistDesk desk, TaskCompletion completion, Negotiations negotiations,
            CurrentActor actor, DossierAnswers answers, BulkDesk bulk, DeadlinesExplained deadlines,
            DelegationDesk delegations, UrgencyDesk urgency, Validator validator) {
        this.worklist = worklist;
        this.desk = desk;
        this.completion = completion;
        this.negotiations = negotiations;
        this.actor = actor;
        this.answers = answers;
        this.bulk = bulk;
        this.deadlines = deadlines;
        this.delegations = delegations;
        this.urgency = urgency;
        this.validator = validator;
    }

    @GET
    @Operation(summary = "List open tasks: box (mine, group, all, aside, visible), negotiation, key, process, dueBefore; "
            + "sort (created, newest, due, priority); read on with after")
    public Listing<TaskView> list(@QueryParam("box") String box, @QueryParam("negotiation") String negotiation,
            @QueryParam("key") String key, @QueryParam("process") String process,
            @QueryParam("dueBefore") String dueBefore, @QueryParam("sort") String sort,
            @QueryParam("after") String after, @QueryParam("limit") String limit) {
        int most = Listing.limit(limit, PAGE);
        var order = TaskQuery.sort(sort);
        var dossier = negotiation == null ? null : negotiations.visible(negotiation, actor.get()).id();
        var filter = new WorklistFilter(TaskQuery.box(box), dossier, key, process, TaskQuery.moment(dueBefore), order,
                WorklistCursor.read(after, order), most + 1);
        return Listing.of(worklist.list(filter, actor.get()), most, TaskView::of,
                entry -> WorklistCursor.write(entry, order));
    }

    @GET
    @Path("/{task}")
    @Operation(summary = "Read an open task")
    public TaskView read(@PathParam("task") String task) {
        return shown(worklist.find(task, actor.get()).orElseThrow(UnknownTask::new));
    }

    @POST
    @Path("/{task}/claim")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take an unclaimed task")
    public TaskView claim(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.claim(task, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{task}/release")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Give a task back to its candidates")
    public TaskView release(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(desk.release(task, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/{task}/assignment")
    @Operation(summary = "Hand a task to another candidate")
    public TaskView reassign(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid ReassignmentRequest request) {
        return shown(desk.reassign(task, IfMatch.version(ifMatch), request.assignee(), request.reason()));
    }

    @POST
    @Path("/{task}/delegation")
    @Operation(summary = "Ask somebody on the dossier to prepare a task that one holds and goes on holding")
    public TaskView delegate(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid DelegationRequest request) {
        return shown(delegations.delegate(task, IfMatch.version(ifMatch), request.delegate(), request.what()));
    }

    @POST
    @Path("/{task}/resolution")
    @Operation(summary = "Give back what one was asked to prepare")
    public TaskView resolve(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid ResolutionRequest request) {
        return shown(delegations.resolve(task, IfMatch.version(ifMatch), request.answer()));
    }

    @POST
    @Path("/{task}/recall")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ask nobody any more to prepare a task")
    public TaskView recall(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(delegations.recall(task, IfMatch.version(ifMatch)));
    }

    @PUT
    @Path("/{task}/priority")
    @Operation(summary = "Say how urgent a task is")
    public TaskView prioritise(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid PriorityRequest request) {
        return shown(urgency.prioritise(task, IfMatch.version(ifMatch), request.priority(), request.reason()));
    }

    @PUT
    @Path("/{task}/follow-up")
    @Operation(summary = "Be reminded of a task that one holds, or not any more; with aside it is not among one's own until then")
    public TaskView followUp(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid FollowUpRequest request) {
        return shown(urgency.followUp(task, IfMatch.version(ifMatch), request.moment(), request.leavesOut()));
    }

    @POST
    @Path("/{task}/completion")
    @Operation(summary = "Complete a task with the request of the act that its form names")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type =
            SchemaType.OBJECT)))
    @Answers(CompletionView.class)
    public Response complete(@PathParam("task") String task, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Preference.HEADER) String prefer, byte[] body) throws IOException {
        var negotiation = completion.complete(task, IfMatch.version(ifMatch), body);
        if (Preference.isMinimal(prefer)) {
            return Response.noContent().header(Preference.APPLIED, Preference.MINIMAL).build();
        }
        var filter = new WorklistFilter(WorklistFilter.Box.ALL, negotiation.id(), null, null, null,
                WorklistFilter.Sort.CREATED, null, 1);
        var next = worklist.list(filter, actor.get()).stream().findFirst().map(TaskView::of).orElse(null);
        return Response.ok(new CompletionView(answers.changed(negotiation), next)).build();
    }

    @POST
    @Path("/bulk")
    @Operation(summary = "Take, give back or hand over several tasks, or ask somebody to prepare them, each by itself; "
            + "they are completed one by one, since each decides on a text of its own")
    public BulkView bulk(@Valid BulkRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var wrong = request.toAnother() == null ? Set.<ConstraintViolation<ReassignmentRequest>>of()
                : validator.validate(request.toAnother());
        if (!wrong.isEmpty()) {
            throw new ConstraintViolationException(wrong);
        }
        var words = ProblemText.forHeader(language);
        var seen = request.tasks().stream().map(task -> new BulkDesk.Seen(task.id(), task.version())).toList();
        var results = bulk.perform(request.operation(), seen, request.assignee(), request.reason()).stream()
                .map(result -> new BulkView.One(result.id(), result.refusal() == null,
                        result.refusal() == null ? null : result.refusal().document(words))).toList();
        return new BulkView(results.stream().filter(BulkView.One::done).count(), results);
    }

    private TaskView shown(WorkItem item) {
        var negotiation = negotiations.visible(item.negotiationId(), actor.get());
        return TaskView.of(item, negotiation.reference(), negotiation.particulars().title(),
                deadlines.of(item.taskKey(), item.subjectId(), item.dueAt()),
                ModelTaskDesk.isFree(item) ? completion.fields(item) : null);
    }
}
