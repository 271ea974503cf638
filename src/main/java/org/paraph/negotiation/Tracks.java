package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The three tracks of a negotiation, which run beside each other and are joined only at the signature: the text, our
 * approval of it, and the acts between the parties. The headline state follows from them: it is never set. In November
 * 2016 the legal review was asked for while the delegations still talked; in June 2012 the text changed after both sides
 * had initialled it.
 */
@Embeddable
public class Tracks {

    @Enumerated(EnumType.STRING)
    @Column(name = "text_stage", nullable = false)
    private TextStage text;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_stage", nullable = false)
    private ApprovalStage approval;

    @Enumerated(EnumType.STRING)
    @Column(name = "acts_stage", nullable = false)
    private ActsStage acts;

    protected Tracks() {
    }

    private Tracks(TextStage text, ApprovalStage approval, ActsStage acts) {
        this.text = text;
        this.approval = approval;
        this.acts = acts;
    }

    /** One party has proposed an agreement; nothing else has begun. */
    static Tracks proposed() {
        return new Tracks(TextStage.NONE, ApprovalStage.NOT_STARTED, ActsStage.PROPOSED);
    }

    Tracks with(TextStage stage) {
        return new Tracks(stage, approval, acts);
    }

    Tracks with(ApprovalStage stage) {
        return new Tracks(text, stage, acts);
    }

    Tracks with(ActsStage stage) {
        return new Tracks(text, approval, stage);
    }

    /**
     * What the dossier as a whole says of itself while it is not suspended: the acts between the parties speak for
     * themselves; before the signature our approval counts once the wording is agreed, and until then the text.
     */
    public NegotiationState headline() {
        return acts.headline().orElseGet(() -> text.compareTo(TextStage.AGREED) < 0 ? text.headline() : approved());
    }

    private NegotiationState approved() {
        return switch (approval) {
            case NOT_STARTED -> text.headline();
            case UNDER_WAY -> NegotiationState.IN_APPROVAL;
            case CONCLUDED -> NegotiationState.APPROVED_FOR_SIGNATURE;
        };
    }

    public TextStage text() {
        return text;
    }

    public ApprovalStage approval() {
        return approval;
    }

    public ActsStage acts() {
        return acts;
    }
}
