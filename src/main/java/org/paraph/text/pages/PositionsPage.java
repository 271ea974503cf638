package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.text.PositionMatrix;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.ConsensusStatus;
import org.paraph.text.consensus.Positions;
import org.paraph.text.consensus.Stance;
import org.paraph.text.drafting.PositionTable;

/** Where the parties stand on each provision, with the compromise on the table, and how far they had come after each round. */
@Named("positionsPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/text-positions")
public class PositionsPage implements Page {

    private final TextFile file;
    private final PositionTable table;
    private final Positions positions;
    private TextVersion version;
    private PositionMatrix matrix;
    private Consensus consensus;

    protected PositionsPage() {
        this(null, null, null);
    }

    @Inject
    public PositionsPage(TextFile file, PositionTable table, Positions positions) {
        this.file = file;
        this.table = table;
        this.positions = positions;
    }

    @Override
    public Outcome get(PageCall call) {
        var negotiation = file.open(call);
        version = call.parameter("text").map(file::version).or(file::working).orElse(null);
        if (version != null) {
            matrix = table.of(negotiation, version);
            consensus = positions.consensus(negotiation, version);
        }
        return Outcome.view("text-positions");
    }

    /** Null if there is no text yet. */
    public PositionMatrix getMatrix() {
        return matrix;
    }

    public Consensus getConsensus() {
        return consensus;
    }

    public TextVersion getVersion() {
        return version;
    }

    /** The share of provisions that were gone through, in hundredths. */
    public long getReviewed() {
        return Math.round(consensus.reviewedShare() * 100);
    }

    /** The consensus behind its name in the table. */
    public ConsensusStatus status(String name) {
        return ConsensusStatus.valueOf(name);
    }

    /** The stance behind its name in the table; null for none. */
    public Stance stance(String name) {
        return name.isEmpty() ? null : Stance.valueOf(name);
    }

    /** How far the parties had come when each round was over, the latest first. */
    public List<AfterRound> getRounds() {
        var rounds = new ArrayList<AfterRound>();
        positions.afterRounds(file.getNegotiation().id()).stream()
                .filter(one -> !file.label(one.textVersionId()).isEmpty()).forEach(one -> {
                    var counts = new EnumMap<ConsensusStatus, Integer>(ConsensusStatus.class);
                    one.statuses().values().forEach(status -> counts.merge(status, 1, Integer::sum));
                    rounds.add(0, new AfterRound(one.attempt(), one.round(), file.label(one.textVersionId()), one.status(),
                            List.copyOf(counts.entrySet())));
                });
        return rounds;
    }

    /**
     * @param text   label of the version that was on the table
     * @param status how far the text as a whole had come
     * @param counts how many provisions there were of each degree
     */
    public record AfterRound(int attempt, int round, String text, TextStatus status,
            List<Map.Entry<ConsensusStatus, Integer>> counts) {
    }
}
