package org.paraph.text.rest;

import java.util.List;
import java.util.Map;
import org.paraph.platform.time.OccurrenceView;
import org.paraph.text.TextStatus;
import org.paraph.text.consensus.ConsensusStatus;
import org.paraph.text.consensus.Covered;
import org.paraph.text.consensus.PartyPosition;
import org.paraph.text.consensus.RoundConsensus;
import org.paraph.text.consensus.Stance;

/** Views of what the parties said, and of how far they had come. */
public final class ConsensusViews {

    private ConsensusViews() {
    }

    /** @param note what the party said; absent if it said nothing, or if the reader's clearance does not reach */
    public record PositionView(int attempt, Integer round, String text, String party, Stance stance,
            List<String> provisions, String note, String recordedBy, OccurrenceView occurrence) {

        static PositionView of(PartyPosition p, String label, boolean withNote) {
            return new PositionView(p.attempt(), p.round(), label, p.party(), p.stance(),
                    p.covered().stream().map(Covered::path).toList(), withNote ? p.note() : null, p.recordedBy(),
                    OccurrenceView.of(p.occurrence()));
        }
    }

    /** How far the parties had come when a round was over. */
    public record RoundConsensusView(int attempt, int round, String text, TextStatus status,
            Map<String, ConsensusStatus> provisions) {

        static RoundConsensusView of(RoundConsensus c, String label) {
            return new RoundConsensusView(c.attempt(), c.round(), label, c.status(), c.statuses());
        }
    }
}
