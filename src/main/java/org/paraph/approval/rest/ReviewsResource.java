package org.paraph.approval.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.approval.LiftingRequest;
import org.paraph.approval.OpinionRequest;
import org.paraph.approval.ReviewDeadlines;
import org.paraph.approval.ReviewDesk;
import org.paraph.approval.ReviewRequest;
import org.paraph.approval.Reviews;
import org.paraph.negotiation.NegotiationView;
import org.paraph.negotiation.web.DossierAnswers;

/** The reviews by the legislation office and by ministries. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewsResource {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final DossierAnswers answers;
    private final ReviewDeadlines deadlines;

    ReviewsResource() {
        this(null, null, null, null);
    }

    @Inject
    ReviewsResource(ReviewDesk desk, Reviews reviews, DossierAnswers answers, ReviewDeadlines deadlines) {
        this.desk = desk;
        this.reviews = reviews;
        this.answers = answers;
        this.deadlines = deadlines;
    }

    @GET
    @Path("/reviews")
    @Operation(summary = "List the reviews with their opinions")
    public List<ReviewView> list(@PathParam("id") String id) {
        return reviews.all(answers.visible(id).id()).stream().map(review -> ReviewView.of(review, deadlines.explained(review))).toList();
    }

    @POST
    @Path("/reviews")
    @Operation(summary = "Ask a unit for its review")
    public NegotiationView request(@PathParam("id") String id, @Valid ReviewRequest request) {
        return answers.changed(desk.request(answers.ref(id), request));
    }

    @POST
    @Path("/reviews/{review}/opinion")
    @Operation(summary = "Give the opinion; completes its task")
    public NegotiationView giveOpinion(@PathParam("id") String id, @PathParam("review") String review,
            @Valid OpinionRequest request) {
        return answers.changed(desk.giveOpinion(answers.ref(id), review, request));
    }

    @POST
    @Path("/reviews/{review}/lifting")
    @Operation(summary = "Lift a reservation or objection; completes its task")
    public NegotiationView lift(@PathParam("id") String id, @PathParam("review") String review,
            @Valid LiftingRequest request) {
        return answers.changed(desk.lift(answers.ref(id), review, request));
    }

    @POST
    @Path("/reviews/{review}/withdrawal")
    @Operation(summary = "Take the request back")
    public NegotiationView withdraw(@PathParam("id") String id, @PathParam("review") String review,
            @Valid LiftingRequest request) {
        return answers.changed(desk.withdraw(answers.ref(id), review, request));
    }
}
