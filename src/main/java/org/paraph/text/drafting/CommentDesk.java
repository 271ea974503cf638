package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;

/** Comments on provisions, and what became of them. */
@ApplicationScoped
@Transactional
public class CommentDesk {

    private final Acts acts;
    private final Texts texts;
    private final Comments comments;
    private final Clock clock;

    protected CommentDesk() {
        this(null, null, null, null);
    }

    @Inject
    public CommentDesk(Acts acts, Texts texts, Comments comments, Clock clock) {
        this.acts = acts;
        this.texts = texts;
        this.comments = comments;
        this.clock = clock;
    }

    /** Somebody remarks on a provision, or answers such a remark. */
    public Negotiation comment(DossierRef ref, CommentRequest entered) {
        var act = acts.open(Action.COMMENT_ON_TEXT, ref);
        var dossier = act.negotiation();
        var text = entered.text() == null ? texts.working(dossier) : texts.ofDossier(dossier.id(), entered.text());
        var provision = texts.index(text).at(entered.provision())
                .orElseThrow(() -> new UnknownProvision(entered.provision()));
        if (entered.replyTo() != null) {
            comments.ofDossier(dossier.id(), entered.replyTo());
        }
        var comment = new TextComment(text, provision, entered, act.actor(), clock.instant());
        comments.add(comment);
        return act.close("comment:" + comment.id(), null, null);
    }

    /** A comment is accepted, taken note of, or rejected. */
    public Negotiation settle(DossierRef ref, String commentId, SettlementRequest entered) {
        var act = acts.open(Action.SETTLE_COMMENT, ref, commentId);
        var comment = comments.toSettle(act.negotiation().id(), commentId);
        comment.settle(entered, act.by());
        return act.close("comment:" + comment.id(), entered.reason(), null);
    }
}
