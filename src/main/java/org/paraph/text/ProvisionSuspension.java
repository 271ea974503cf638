package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * Provisions that the parties agree not to apply when they conclude, until a condition is met: as eleven parties did in 2018
 * with provisions that a twelfth had wanted before it left. They stay in the text, and follow it where they move.
 */
@Entity
@Table(name = "provision_suspension")
public class ProvisionSuspension {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Lob
    @Column(name = "paths", nullable = false)
    private String paths;

    @Column(name = "reactivation", nullable = false)
    private String reactivation;

    @Column(name = "standing", nullable = false)
    private boolean standing;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ProvisionSuspension() {
    }

    ProvisionSuspension(Negotiation negotiation, List<String> paths, String reactivation, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.paths = String.join("\n", paths);
        this.reactivation = reactivation;
        this.standing = true;
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** The parties have agreed on something else. */
    void replace() {
        standing = false;
    }

    void follow(List<String> now) {
        paths = String.join("\n", now);
        standing = standing && !now.isEmpty();
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    /** Paths in the working text. */
    public List<String> paths() {
        return paths.lines().toList();
    }

    /** What has to happen before they apply. */
    public String reactivation() {
        return reactivation;
    }

    /** True unless the parties agreed on something else later. */
    public boolean isStanding() {
        return standing;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
