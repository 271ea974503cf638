package org.paraph.signing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.Occurrence;

/**
 * The initialling of one version of the text by the heads of delegation: it makes the text definitive without binding
 * anybody, unless so agreed (Vienna Convention, articles 10 and 12(2)).
 */
@Entity
@Table(name = "initialling")
public class Initialling {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "text_label", nullable = false)
    private String textLabel;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @ElementCollection
    @CollectionTable(name = "initialler", joinColumns = @JoinColumn(name = "initialling_id"))
    @OrderColumn(name = "position")
    private List<Signatory> initiallers = new ArrayList<>();

    @Column(name = "note")
    private String note;

    @Embedded
    private Occurrence occurrence;

    protected Initialling() {
    }

    Initialling(Negotiation negotiation, InitiallingRequest entered, Occurrence when) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.textLabel = negotiation.text().label();
        this.textHash = negotiation.text().hash();
        entered.initiallers().forEach(person -> initiallers.add(new Signatory(person)));
        this.note = entered.note();
        this.occurrence = when;
    }

    public String id() {
        return id;
    }

    public int attempt() {
        return attempt;
    }

    public String textLabel() {
        return textLabel;
    }

    public String textHash() {
        return textHash;
    }

    public List<Signatory> initiallers() {
        return List.copyOf(initiallers);
    }

    public String note() {
        return note;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
