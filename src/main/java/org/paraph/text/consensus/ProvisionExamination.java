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

/**
 * What became of provisions, in the words that they had then: a round of talks took them up or went through them to the
 * end, or a new version changed or removed them. Of changed words nothing that was said counts any more.
 */
@Entity
@Table(name = "provision_examination")
public class ProvisionExamination {

    /** What became of them. */
    @Schema(name = "ExaminationStage")
    public enum Stage {
        /** A round took them up. */
        BEGUN,
        /** A round went through them to the end. */
        COMPLETED,
        /** A new version has other words in their place, or moved them out. */
        CHANGED,
        /** A new version leaves them out; open until every party accepts the text as a whole. */
        REMOVED
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "round")
    private Integer round;

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

    ProvisionExamination(String negotiationId, int attempt, Integer round, int position, Stage stage,
            List<Covered> covered) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.attempt = attempt;
        this.round = round;
        this.position = position;
        this.stage = stage;
        this.covered = Covered.lines(covered);
    }

    int attempt() {
        return attempt;
    }

    /** Its place among all that was said and done about this dossier's texts. */
    int position() {
        return position;
    }

    Stage stage() {
        return stage;
    }

    List<Covered> covered() {
        return Covered.of(covered);
    }
}
