package org.paraph.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.Listing;
import org.paraph.worklist.TaskComment;
import org.paraph.worklist.TaskComments;

/** What was said about the tasks of a dossier, those that are done too. */
@Path("/negotiations/{id}/task-comments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class DossierTaskCommentsResource {

    private static final int PAGE = 100;

    private final TaskComments comments;
    private final DossierAnswers answers;

    DossierTaskCommentsResource() {
        this(null, null);
    }

    @Inject
    DossierTaskCommentsResource(TaskComments comments, DossierAnswers answers) {
        this.comments = comments;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List the comments on the tasks of a dossier, open and done, oldest first")
    public Listing<TaskCommentView> list(@PathParam("id") String id, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        int most = Listing.limit(limit, PAGE);
        var dossier = answers.visible(id).id();
        return Listing.of(comments.ofDossier(dossier, last(dossier, after), most + 1), most, TaskCommentView::of, TaskComment::id);
    }

    private TaskComment last(String dossier, String after) {
        if (after == null) {
            return null;
        }
        var last = comments.ofDossier(dossier, after);
        if (last == null) {
            throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
        }
        return last;
    }
}
