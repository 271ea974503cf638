package org.paraph.text.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.negotiation.Negotiation;

/** Provisions that a round of talks took up, or went through to the end, in the words that they had then. */
@Entity
@Table(name = "provision_examination")
public class ProvisionExamination {

    /** How far the round came with them. */
    @Schema(name = "ExaminationStage")
    public enum Stage { BEGUN, COMPLETED }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "round", nullable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private Stage stage;

    @Lob
    @Column(name = "covered", nullable = false)
    private String covered;

    @Column(name = "position", nullable = false)
    private int position;

    protected ProvisionExamination() {
    }

    ProvisionExamination(Negotiation negotiation, int round, int position, Stage stage, List<Covered> covered) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.round = round;
        this.position = position;
        this.stage = stage;
        this.covered = Covered.lines(covered);
    }

    int attempt() {
        return attempt;
    }

    Stage stage() {
        return stage;
    }

    List<Covered> covered() {
        return Covered.of(covered);
    }
}
