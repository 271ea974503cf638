package org.paraph.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.platform.time.Occurrence;

/** An opinion as it was given, with the text that it was given on. Never changed; a lifting is an entry of its own. */
@Entity
@Table(name = "review_opinion")
public class ReviewOpinion {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review_id", nullable = false)
    private MinistryReview review;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "opinion")
    private Opinion opinion;

    @Column(name = "words", nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "legislature_consent")
    private LegislatureConsent legislatureConsent;

    @Embedded
    private Coverage coverage;

    @Column(name = "given_by", nullable = false)
    private String givenBy;

    @Embedded
    private Occurrence occurrence;

    protected ReviewOpinion() {
    }

    ReviewOpinion(MinistryReview review, int position, Opinion opinion, String words, LegislatureConsent consent,
            Coverage coverage, String givenBy, Occurrence occurrence) {
        this.id = UUID.randomUUID().toString();
        this.review = review;
        this.position = position;
        this.opinion = opinion;
        this.words = words;
        this.legislatureConsent = consent;
        this.coverage = coverage;
        this.givenBy = givenBy;
        this.occurrence = occurrence;
    }

    /** The opinion; null where an earlier one is lifted. */
    public Opinion opinion() {
        return opinion;
    }

    public String words() {
        return words;
    }

    public LegislatureConsent legislatureConsent() {
        return legislatureConsent;
    }

    /** What of which text it covers. */
    public Coverage coverage() {
        return coverage;
    }

    public String textLabel() {
        return coverage.textLabel();
    }

    public String textHash() {
        return coverage.textHash();
    }

    public String givenBy() {
        return givenBy;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
