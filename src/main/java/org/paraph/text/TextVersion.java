package org.paraph.text;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * A version of the treaty text. Its wording never changes once made; a change is a new version with this one as its
 * parent. Approvals, initials and signatures name its hash, so that nobody can say later that they meant another text.
 */
@Entity
@Table(name = "text_version")
public class TextVersion {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "title", nullable = false)
    private String title;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "body", nullable = false)
    private String body;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private TextChange change;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private TextStatus status;

    @Column(name = "author", nullable = false)
    private String author;

    @Embedded
    private Occurrence occurrence;

    protected TextVersion() {
    }

    TextVersion(Negotiation negotiation, TextRequest entered, TextStatus status, String author, Occurrence occurrence) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.parentId = negotiation.text().versionId();
        this.label = entered.label();
        this.language = entered.language();
        this.title = entered.title();
        this.body = entered.body();
        this.sha256 = CanonicalText.sha256(entered.title(), entered.body());
        this.change = entered.change();
        this.note = entered.note();
        this.status = status;
        this.author = author;
        this.occurrence = occurrence;
    }

    void cleared() {
        status = TextStatus.CLEARED;
    }

    /** All parties agree on the wording. */
    public void agreed() {
        status = TextStatus.AGREED;
    }

    /** The heads of delegation have initialled it. */
    public void initialled() {
        status = TextStatus.INITIALLED;
    }

    /** All parties have signed it. */
    public void signed() {
        status = TextStatus.SIGNED;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public int attempt() {
        return attempt;
    }

    /** The version that this one changes; null for the first. */
    public String parentId() {
        return parentId;
    }

    public String label() {
        return label;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String sha256() {
        return sha256;
    }

    public TextChange change() {
        return change;
    }

    public String note() {
        return note;
    }

    public TextStatus status() {
        return status;
    }

    /** Username of who entered it. */
    public String author() {
        return author;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
