package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * A lawyer-linguist's word that two language versions say the same, tied to the hash of each. It is stale as soon as one
 * of the two languages has another version (Vienna Convention, articles 33 and 79; 11 FAM 722.6).
 */
@Entity
@Table(name = "concordance_certificate")
public class ConcordanceCertificate {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "first_version_id", nullable = false)
    private String firstVersionId;

    @Column(name = "first_language", nullable = false)
    private String firstLanguage;

    @Column(name = "first_hash", nullable = false)
    private String firstHash;

    @Column(name = "second_version_id", nullable = false)
    private String secondVersionId;

    @Column(name = "second_language", nullable = false)
    private String secondLanguage;

    @Column(name = "second_hash", nullable = false)
    private String secondHash;

    @Column(name = "certified_by", nullable = false)
    private String certifiedBy;

    @Column(name = "office", nullable = false)
    private String office;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected ConcordanceCertificate() {
    }

    ConcordanceCertificate(Negotiation negotiation, TextVersion first, TextVersion second, ConcordanceRequest entered,
            String by, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.firstVersionId = first.id();
        this.firstLanguage = first.language();
        this.firstHash = first.sha256();
        this.secondVersionId = second.id();
        this.secondLanguage = second.language();
        this.secondHash = second.sha256();
        this.certifiedBy = entered.certifiedBy();
        this.office = entered.office();
        this.note = entered.note();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** True if both languages still have the very wording that was certified. */
    boolean holds(Set<String> presentHashes) {
        return presentHashes.contains(firstHash) && presentHashes.contains(secondHash);
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public String firstVersionId() {
        return firstVersionId;
    }

    public String firstLanguage() {
        return firstLanguage;
    }

    public String firstHash() {
        return firstHash;
    }

    public String secondVersionId() {
        return secondVersionId;
    }

    public String secondLanguage() {
        return secondLanguage;
    }

    public String secondHash() {
        return secondHash;
    }

    /** Name of the lawyer-linguist who signed it. */
    public String certifiedBy() {
        return certifiedBy;
    }

    public String office() {
        return office;
    }

    public String note() {
        return note;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
