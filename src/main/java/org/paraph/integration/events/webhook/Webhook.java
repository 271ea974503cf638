package org.paraph.integration.events.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paraph.integration.events.EventPattern;
import org.paraph.integration.events.OutboxEvent;
import org.paraph.platform.persistence.Lines;

/**
 * Where an account has events sent, of which types and from which dossier. What is sent is what the account may know at that
 * moment. Each message is signed with a secret that the owner was told once; it is kept sealed, because signing needs it.
 * After a new one was made the one before signs too for a day, so that the receiver can change over.
 */
@Entity
@Table(name = "webhook")
public class Webhook {

    private static final Duration OVERLAP = Duration.ofDays(1);

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "owner", nullable = false, updatable = false)
    private String owner;

    @Column(name = "url", nullable = false)
    private String url;

    @Convert(converter = Lines.class)
    @Column(name = "types", nullable = false)
    private List<String> types;

    @Column(name = "dossier")
    private String dossier;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Column(name = "secret", nullable = false)
    private String secret;

    @Column(name = "previous_secret")
    private String previousSecret;

    @Column(name = "previous_until")
    private Instant previousUntil;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Webhook() {
    }

    Webhook(String owner, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.owner = owner;
        this.createdAt = now;
    }

    /** Takes over where and what; what was switched off because the receiver had gone is on again if it is said so. */
    void describe(String newUrl, List<String> newTypes, String newDossier, boolean on) {
        url = newUrl;
        types = List.copyOf(newTypes);
        dossier = newDossier;
        active = on;
        if (on) {
            goneAt = null;
        }
    }

    /** Takes the first sealed secret. */
    void secure(String sealed) {
        secret = sealed;
    }

    /** Takes another sealed secret; the one before goes on for a day. */
    void rotate(String sealed, Instant now) {
        previousSecret = secret;
        previousUntil = now.plus(OVERLAP);
        secret = sealed;
    }

    /** The receiver has said that it is gone. */
    void switchOff(Instant now) {
        active = false;
        goneAt = now;
    }

    /** The sealed secrets with which it signs now, the newest first. */
    List<String> secrets(Instant now) {
        var all = new ArrayList<>(List.of(secret));
        if (previousSecret != null && now.isBefore(previousUntil)) {
            all.add(previousSecret);
        }
        return all;
    }

    /** True if it wants an event of that type and dossier. */
    boolean wants(OutboxEvent event) {
        return (dossier == null || dossier.equals(event.dossier()))
                && (types.isEmpty() || types.stream().anyMatch(type -> EventPattern.matches(type, event.type())));
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Username of the account with whose rights it is sent. */
    public String owner() {
        return owner;
    }

    public String url() {
        return url;
    }

    /** See {@link EventPattern}; empty for all. */
    public List<String> types() {
        return types;
    }

    /** Id of the only dossier; null for all. */
    public String dossier() {
        return dossier;
    }

    public boolean isActive() {
        return active;
    }

    /** When the receiver said that it is gone; null unless that switched it off. */
    public Instant goneAt() {
        return goneAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
