package org.paraph.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.platform.time.Occurrence;

/**
 * A State confirms what was signed for it ad referendum or without authority (Vienna Convention, articles 12(2)(b) and 8).
 */
@Entity
@Table(name = "signature_confirmation")
public class SignatureConfirmation {

    @Id
    private String id;

    @Column(name = "authority", nullable = false)
    private String authority;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Embedded
    private Occurrence occurrence;

    protected SignatureConfirmation() {
    }

    SignatureConfirmation(ConfirmationRequest entered, Occurrence when, String by) {
        this.id = UUID.randomUUID().toString();
        this.authority = entered.authority();
        this.note = entered.note();
        this.recordedBy = by;
        this.occurrence = when;
    }

    /** Who confirmed it for the State. */
    public String authority() {
        return authority;
    }

    public String note() {
        return note;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
