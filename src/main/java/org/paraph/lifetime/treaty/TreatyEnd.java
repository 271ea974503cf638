package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** That a treaty ended: since which day, and why. Rights acquired under it stay (Vienna Convention, article 70). */
@Embeddable
public class TreatyEnd {

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_ground")
    private EndGround ground;

    @Column(name = "end_recorded_at")
    private Instant recordedAt;

    protected TreatyEnd() {
    }

    TreatyEnd(LocalDate endedOn, EndGround ground, Instant recordedAt) {
        this.endedOn = endedOn;
        this.ground = ground;
        this.recordedAt = recordedAt;
    }

    /** The first day on which it is no longer in force. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public EndGround ground() {
        return ground;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
