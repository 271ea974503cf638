package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Another party's word that it has taken note of a suspension. */
@Embeddable
public class Acknowledgement {

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "acknowledged_on", nullable = false)
    private LocalDate acknowledgedOn;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Acknowledgement() {
    }

    Acknowledgement(String party, LocalDate acknowledgedOn, String channel, String note, Instant recordedAt) {
        this.party = party;
        this.acknowledgedOn = acknowledgedOn;
        this.channel = channel;
        this.note = note;
        this.recordedAt = recordedAt;
    }

    public String party() {
        return party;
    }

    public LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    /** How it reached us: a call between ministers, a note verbale. */
    public String channel() {
        return channel;
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
