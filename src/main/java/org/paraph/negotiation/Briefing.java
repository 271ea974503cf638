package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.paraph.platform.persistence.Lines;
import org.paraph.platform.time.Occurrence;

/**
 * What the legislature, or parties in it, were told of the negotiation. Points left out stand in the record as well: in
 * June 2012 the parties were briefed without a word of the initialling.
 */
@Entity
@Table(name = "briefing")
public class Briefing {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "audience", nullable = false)
    private String audience;

    @Column(name = "given_by", nullable = false)
    private String givenBy;

    @Column(name = "content", nullable = false)
    private String content;

    @Convert(converter = Lines.class)
    @Column(name = "left_out", nullable = false)
    private List<String> leftOut = List.of();

    @Embedded
    private Occurrence occurrence;

    protected Briefing() {
    }

    Briefing(Negotiation negotiation, BriefingRequest entered, Occurrence occurrence) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.audience = entered.audience();
        this.givenBy = entered.givenBy();
        this.content = entered.content();
        this.leftOut = entered.leftOut() == null ? List.of() : entered.leftOut();
        this.occurrence = occurrence;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public String audience() {
        return audience;
    }

    public String givenBy() {
        return givenBy;
    }

    public String content() {
        return content;
    }

    /** What the audience was not told; empty if the briefing was complete. */
    public List<String> leftOut() {
        return leftOut;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
