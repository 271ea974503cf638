package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paraph.platform.persistence.Lines;

/**
 * One party to a treaty: since when the treaty is in force for it, or applied provisionally, and until when. A treaty of
 * many parties goes on for the others when one leaves (Vienna Convention, articles 54 and 55), and is open to those that
 * accede later (article 15), one that had left too: it is then another entry of the same code.
 */
@Entity
@Table(name = "treaty_party")
public class TreatyParty {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "treaty_id", nullable = false)
    private Treaty treaty;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "provisional_since")
    private LocalDate provisionalSince;

    @Convert(converter = Lines.class)
    @Column(name = "provisional_provisions")
    private List<String> provisionalProvisions = List.of();

    @Column(name = "in_force_since")
    private LocalDate inForceSince;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected TreatyParty() {
    }

    TreatyParty(Treaty treaty, int position, String code, String name) {
        this.id = UUID.randomUUID().toString();
        this.treaty = treaty;
        this.position = position;
        this.code = code;
        this.name = name;
    }

    /** It applies the treaty, or some provisions, before the treaty is in force for it (Vienna Convention, article 25). */
    void applyProvisionally(ProvisionalStanding standing) {
        provisionalSince = standing.since();
        provisionalProvisions = standing.provisions();
    }

    void endProvisional() {
        provisionalSince = null;
        provisionalProvisions = List.of();
    }

    void bind(LocalDate day) {
        inForceSince = day;
    }

    void leave(LocalDate day) {
        leftOn = day;
    }

    /** True if the treaty is in force for it. */
    public boolean isBound() {
        return inForceSince != null && leftOn == null;
    }

    /** True if it applies the treaty before the treaty is in force for it. */
    public boolean isProvisional() {
        return provisionalSince != null && inForceSince == null && leftOn == null;
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The day from which it applies the treaty provisionally; null if it never did or no longer does without force. */
    public LocalDate provisionalSince() {
        return provisionalSince;
    }

    /** Paths of the provisions that it applies or applied provisionally; empty if the whole treaty, or nothing. */
    public List<String> provisionalProvisions() {
        return List.copyOf(provisionalProvisions);
    }

    /** The day on which the treaty entered into force for it; null if it has not. */
    public LocalDate inForceSince() {
        return inForceSince;
    }

    /** The first day on which the treaty is no longer in force for it; null while it is. */
    public LocalDate leftOn() {
        return leftOn;
    }
}
