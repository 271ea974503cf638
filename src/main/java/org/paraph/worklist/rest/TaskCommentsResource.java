package org.paraph.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.worklist.TaskCommentDesk;
import org.paraph.worklist.TaskCommentRequest;
import org.paraph.worklist.TaskComments;
import org.paraph.worklist.UnknownTask;
import org.paraph.worklist.UnknownTaskComment;
import org.paraph.worklist.Worklist;

/** What people on the dossier say about an open task. */
@Path("/tasks/{task}/comments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskCommentsResource {

    private final Worklist worklist;
    private final TaskComments comments;
    private final TaskCommentDesk desk;
    private final CurrentActor actor;

    TaskCommentsResource() {
        this(null, null, null, null);
    }

    @Inject
    TaskCommentsResource(Worklist worklist, TaskComments comments, TaskCommentDesk desk, CurrentActor actor) {
        this.worklist = worklist;
        this.comments = comments;
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "List the comments on an open task, oldest first")
    public List<TaskCommentView> list(@PathParam("task") String task) {
        var item = worklist.find(task, actor.get()).orElseThrow(UnknownTask::new);
        return comments.on(item.taskId()).stream().map(TaskCommentView::of).toList();
    }

    @POST
    @Answers(value = TaskCommentView.class, status = 201)
    @Operation(summary = "Comment on an open task; who is named as @username is told so")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = "Not needed: a comment changes no task.")
    public Response comment(@PathParam("task") String task, @Valid TaskCommentRequest request) {
        var said = TaskCommentView.of(desk.comment(task, request.words()));
        return Response.status(Response.Status.CREATED).entity(said).build();
    }

    @GET
    @Path("/{comment}")
    @Operation(summary = "Read a comment on an open task, with the words that stood there before")
    public TaskCommentView read(@PathParam("task") String task, @PathParam("comment") String comment) {
        var item = worklist.find(task, actor.get()).orElseThrow(UnknownTask::new);
        return TaskCommentView.of(comments.on(item.taskId(), comment).orElseThrow(UnknownTaskComment::new));
    }

    @PUT
    @Path("/{comment}")
    @Operation(summary = "Say a comment of one's own in other words; those before are kept, and who is named only now is told so")
    public TaskCommentView revise(@PathParam("task") String task, @PathParam("comment") String comment,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid TaskCommentRequest request) {
        return TaskCommentView.of(desk.revise(task, comment, IfMatch.version(ifMatch), request.words()));
    }
}
