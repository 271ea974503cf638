package org.paraph.text.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.text.ProvisionView;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.drafting.ProposalKind;
import org.paraph.text.drafting.TextBracket;
import org.paraph.text.drafting.TextComment;
import org.paraph.text.drafting.TextProposal;

/** Views of brackets, proposals and comments. */
public final class DraftingViews {

    private DraftingViews() {
    }

    /**
     * @param provision  path of the provision that holds it, or held it last
     * @param notation   the bracket with its alternatives and who wants them
     * @param openedIn   label of the version in which it appeared; {@code openedRound} is absent outside of a round
     * @param closedIn   label of the version in which it was gone; absent while it is open
     * @param resolution what the provision said then
     */
    public record BracketView(String id, int number, String provision, String notation, boolean open, String openedIn,
            int openedAttempt, Integer openedRound, String closedIn, Integer closedAttempt, Integer closedRound,
            String resolution) {

        static BracketView of(TextBracket b, Map<String, String> labels) {
            return new BracketView(b.id(), b.number(), b.path(), b.notation(), b.isOpen(),
                    labels.get(b.openedVersionId()), b.openedAttempt(), b.openedRound(),
                    b.isOpen() ? null : labels.get(b.closedVersionId()), b.closedAttempt(), b.closedRound(), b.resolution());
        }
    }

    /**
     * @param party    code of the party that makes it; absent for a compromise
     * @param proposed the provision that it wants there; absent for a deletion
     * @param result   label of the version that came of its acceptance; absent otherwise
     */
    public record WordingProposalView(String id, int attempt, String text, String party, String provision,
            ProposalKind kind, ProvisionView proposed, String reason, String author, TextProposal.State state,
            String decidedBy, String decisionReason, LocalDate decidedOn, String result, OccurrenceView occurrence) {

        static WordingProposalView of(TextProposal p, Map<String, String> labels) {
            return new WordingProposalView(p.id(), p.attempt(), labels.get(p.textVersionId()), p.party(), p.path(),
                    p.kind(), provision(p.proposed()), p.reason(), p.author(), p.state(), p.decidedBy(),
                    p.decisionReason(), p.decidedOn(), p.resultVersionId() == null ? null : labels.get(p.resultVersionId()),
                    OccurrenceView.of(p.occurrence()));
        }

        private static ProvisionView provision(Provision proposed) {
            return proposed == null ? null : ProvisionView.of(new TextIndex(new TreatyDocument("und",
                    java.util.List.of(proposed)))).get(0);
        }
    }

    /** @param provisionSha256 hash of the provision as it was when the comment was made */
    public record CommentView(String id, String text, String provision, String provisionSha256, String replyTo,
            String author, String unit, String words, TextComment.State state, String settledBy, String settledReason,
            Instant recordedAt) {

        static CommentView of(TextComment c, Map<String, String> labels) {
            return new CommentView(c.id(), labels.get(c.textVersionId()), c.path(), c.provisionHash(), c.replyTo(),
                    c.author(), c.unit(), c.words(), c.state(), c.settledBy(), c.settledReason(), c.recordedAt());
        }
    }
}
