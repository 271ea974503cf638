package org.paraph.approval.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.approval.Approval;
import org.paraph.approval.Approvals;
import org.paraph.approval.DecidedTexts;
import org.paraph.approval.GateStanding;
import org.paraph.approval.GateStandings;
import org.paraph.approval.MinistryReview;
import org.paraph.approval.PresentText;
import org.paraph.approval.Reviews;
import org.paraph.negotiation.Classification;
import org.paraph.negotiation.Classifications;
import org.paraph.negotiation.LegislatureAssessment;
import org.paraph.negotiation.LegislatureAssessments;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The domestic procedure of a dossier: its gates, what was decided on which text, reviews, and findings of law. */
@Named("approvalsPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/approvals")
public class ApprovalsPage implements Page {

    private final OpenDossier file;
    private final GateStandings standings;
    private final Approvals approvals;
    private final Reviews reviews;
    private final DecidedTexts texts;
    private final Classifications classifications;
    private final LegislatureAssessments assessments;
    private Negotiation negotiation;
    private PresentText present;

    protected ApprovalsPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ApprovalsPage(OpenDossier file, GateStandings standings, Approvals approvals, Reviews reviews, DecidedTexts texts,
            Classifications classifications, LegislatureAssessments assessments) {
        this.file = file;
        this.standings = standings;
        this.approvals = approvals;
        this.reviews = reviews;
        this.texts = texts;
        this.classifications = classifications;
        this.assessments = assessments;
    }

    @Override
    public Outcome get(PageCall call) {
        negotiation = file.open(call);
        present = texts.present(negotiation);
        return Outcome.view("dossier/approvals");
    }

    /**
     * @param approval what was decided
     * @param standing whether it still counts for the present text
     * @param changed  where it is stale, the provisions that read otherwise now
     */
    public record Decision(Approval approval, Approval.Standing standing, List<String> changed) {
    }

    /** The gates of the present attempt in their order; empty until the text is submitted. */
    public List<GateStanding> getGates() {
        return standings.of(negotiation);
    }

    /** What bodies of ours decided, the latest first. */
    public List<Decision> getOwn() {
        return decisions(true);
    }

    /** What other parties told us of their own procedures. */
    public List<Decision> getOthers() {
        return decisions(false);
    }

    private List<Decision> decisions(boolean ours) {
        return approvals.all(negotiation.id()).stream()
                .filter(one -> one.party().equals(negotiation.homeParty()) == ours).map(this::decision).toList();
    }

    private Decision decision(Approval approval) {
        var standing = approval.standing(negotiation, present);
        return new Decision(approval, standing,
                standing == Approval.Standing.STALE ? approval.coverage().changed(present) : List.of());
    }

    public List<MinistryReview> getReviews() {
        return reviews.all(negotiation.id());
    }

    /** What the instrument was found to be; null if nobody classified it. */
    public Classification getClassification() {
        return classifications.latest(negotiation.id()).orElse(null);
    }

    /** Whether our legislature has to consent; null if nobody judged it. */
    public LegislatureAssessment getAssessment() {
        return assessments.latest(negotiation.id()).orElse(null);
    }
}
