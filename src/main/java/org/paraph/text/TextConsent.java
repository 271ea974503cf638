package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.platform.time.Occurrence;

/** Another party's consent to a version that was changed after agreement or initialling. */
@Entity
@Table(name = "text_consent")
public class TextConsent {

    @Id
    private String id;

    @Column(name = "text_version_id", nullable = false)
    private String textVersionId;

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Embedded
    private Occurrence occurrence;

    protected TextConsent() {
    }

    TextConsent(String textVersionId, String party, String channel, Occurrence occurrence) {
        this.id = UUID.randomUUID().toString();
        this.textVersionId = textVersionId;
        this.party = party;
        this.channel = channel;
        this.occurrence = occurrence;
    }

    public String party() {
        return party;
    }

    /** How it reached us. */
    public String channel() {
        return channel;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
