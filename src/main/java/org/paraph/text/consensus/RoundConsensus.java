package org.paraph.text.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiation;
import org.paraph.text.TextStatus;

/** How far the parties had come when a round was over, provision by provision. Kept as it was then. */
@Entity
@Table(name = "round_consensus")
public class RoundConsensus {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "round", nullable = false)
    private int round;

    @Column(name = "text_version_id", nullable = false)
    private String textVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private TextStatus status;

    @Lob
    @Column(name = "statuses", nullable = false)
    private String statuses;

    protected RoundConsensus() {
    }

    RoundConsensus(Negotiation negotiation, int round, String textVersionId, Consensus consensus) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.round = round;
        this.textVersionId = textVersionId;
        this.status = consensus.status();
        this.statuses = consensus.provisions().stream().map(one -> one.path() + " " + one.status())
                .collect(Collectors.joining("\n"));
    }

    public int attempt() {
        return attempt;
    }

    /** Number of the round within the attempt. */
    public int round() {
        return round;
    }

    /** The version that the parties worked on when the round was recorded. */
    public String textVersionId() {
        return textVersionId;
    }

    public TextStatus status() {
        return status;
    }

    /** Consensus by path, in the order of the text. */
    public Map<String, ConsensusStatus> statuses() {
        var byPath = new LinkedHashMap<String, ConsensusStatus>();
        statuses.lines().forEach(line -> {
            int blank = line.lastIndexOf(' ');
            byPath.put(line.substring(0, blank), ConsensusStatus.valueOf(line.substring(blank + 1)));
        });
        return byPath;
    }
}
