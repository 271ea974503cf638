package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.platform.time.Occurrence;

/** Something that happened around the negotiation and explains it, without being a step of it. */
@Entity
@Table(name = "context_event")
public class ContextEvent {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "actor", nullable = false)
    private String actor;

    @Column(name = "event", nullable = false)
    private String event;

    @Column(name = "source")
    private String source;

    @Embedded
    private Occurrence occurrence;

    protected ContextEvent() {
    }

    ContextEvent(String negotiationId, String actor, String event, String source, Occurrence occurrence) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.actor = actor;
        this.event = event;
        this.source = source;
        this.occurrence = occurrence;
    }

    public String id() {
        return id;
    }

    /** Who did it, in words. */
    public String actor() {
        return actor;
    }

    public String event() {
        return event;
    }

    /** Where it is reported; null if not said. */
    public String source() {
        return source;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
