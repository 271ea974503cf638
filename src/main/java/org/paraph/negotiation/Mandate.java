package org.paraph.negotiation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.paraph.platform.time.Occurrence;

/**
 * The authority that our delegation has: by whom, for what, until when, and what it may not give away. Amended or renewed, it
 * is replaced by the next; withdrawn, it lets nobody act (Act 1081 of the Republic of Korea, article 2; Circular 175 of the
 * United States for mandates of several kinds).
 */
@Entity
@Table(name = "mandate")
public class Mandate {

    /** Whether it is the one that counts. */
    @Schema(name = "MandateStanding")
    public enum Standing { IN_FORCE, REPLACED, WITHDRAWN }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "authority", nullable = false)
    private String authority;

    @Column(name = "scope", nullable = false)
    private String scope;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "mandate_kind", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "kind", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Set<MandateKind> kinds = EnumSet.noneOf(MandateKind.class);

    @Column(name = "blanket", nullable = false)
    private boolean blanket;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "instructions")
    private String instructions;

    @OneToMany(mappedBy = "mandate", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<RedLine> redLines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private Standing standing;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected Mandate() {
    }

    Mandate(String negotiationId, int number, MandateRequest entered, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.number = number;
        this.authority = entered.authority();
        this.scope = entered.note();
        this.kinds.addAll(entered.kinds() == null ? EnumSet.of(MandateKind.NEGOTIATE, MandateKind.CONCLUDE)
                : entered.kinds());
        this.blanket = Boolean.TRUE.equals(entered.blanket());
        this.expiresOn = entered.expiresOn();
        this.instructions = entered.instructions();
        if (entered.redLines() != null) {
            entered.redLines().forEach(line -> redLines.add(new RedLine(this, redLines.size(), line)));
        }
        this.standing = Standing.IN_FORCE;
        this.recordedBy = by;
        this.occurrence = when;
    }

    void replace() {
        if (standing == Standing.IN_FORCE) {
            standing = Standing.REPLACED;
        }
    }

    void withdraw(LocalDate day, String reason) {
        standing = Standing.WITHDRAWN;
        withdrawnOn = day;
        withdrawalReason = reason;
    }

    /** @throws Requirement if it lets nobody do that on that day */
    void require(MandateKind kind, LocalDate day) {
        if (standing == Standing.WITHDRAWN) {
            throw new Requirement("mandate-withdrawn", withdrawnOn);
        }
        if (expiresOn != null && day.isAfter(expiresOn)) {
            throw new Requirement("mandate-expired", expiresOn);
        }
        if (!kinds.contains(kind)) {
            throw new Requirement("mandate-not-covering", kind);
        }
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    /** 1 for the first of the dossier. */
    public int number() {
        return number;
    }

    public String authority() {
        return authority;
    }

    /** What it covers, in words. */
    public String scope() {
        return scope;
    }

    public Set<MandateKind> kinds() {
        return Set.copyOf(kinds);
    }

    /** True if it was given for a class of agreements, of which this is one. */
    public boolean isBlanket() {
        return blanket;
    }

    /** The last day on which it counts; null if it names none. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    public String instructions() {
        return instructions;
    }

    public List<RedLine> redLines() {
        return List.copyOf(redLines);
    }

    public Standing standing() {
        return standing;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
