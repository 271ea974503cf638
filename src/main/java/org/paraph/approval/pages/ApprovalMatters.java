package org.paraph.approval.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.approval.GateStanding;
import org.paraph.approval.GateStandings;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.Reviews;
import org.paraph.negotiation.Negotiation;

/** What a decision on a gate or a review rests on, beside its form. */
@Named("approvalMatters")
@RequestScoped
public class ApprovalMatters {

    private final GateStandings standings;
    private final Reviews reviews;

    protected ApprovalMatters() {
        this(null, null);
    }

    @Inject
    public ApprovalMatters(GateStandings standings, Reviews reviews) {
        this.standings = standings;
        this.reviews = reviews;
    }

    /** The review of that id; null if the dossier has none. */
    public MinistryReview review(Negotiation dossier, String id) {
        return reviews.all(dossier.id()).stream().filter(review -> review.id().equals(id)).findFirst().orElse(null);
    }

    /** The gates of the present attempt in their order, each with where it stands for the present text. */
    public List<GateStanding> route(Negotiation dossier) {
        return standings.of(dossier);
    }
}
