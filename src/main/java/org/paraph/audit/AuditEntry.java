package org.paraph.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.paraph.platform.acts.Recorded;

/**
 * One command, as it was carried out: who, when, what, on which dossier, before and after, and why. Entries are only
 * added. Those of one dossier form a chain: each carries the hash of the one before, so that a change or a gap shows.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** The stream of what concerns no dossier: the directory and the like. */
    public static final String GENERAL = "general";

    static final String NO_PREVIOUS = "0".repeat(64);

    @Id
    private String id;

    @Column(name = "stream", nullable = false, updatable = false)
    private String stream;

    @Column(name = "sequence", nullable = false, updatable = false)
    private long sequence;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "actor", nullable = false, updatable = false)
    private String actor;

    @Column(name = "action", nullable = false, updatable = false)
    private String action;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "before_facts", nullable = false, updatable = false)
    private String before;

    @Column(name = "after_facts", nullable = false, updatable = false)
    private String after;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "occurred_on", updatable = false)
    private LocalDate occurredOn;

    @Column(name = "on_behalf_of", updatable = false)
    private String onBehalfOf;

    @Column(name = "previous_hash", nullable = false, updatable = false)
    private String previousHash;

    @Column(name = "hash", nullable = false, updatable = false)
    private String hash;

    protected AuditEntry() {
    }

    AuditEntry(Recorded act, String before, String after, AuditEntry previous, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.stream = act.dossier() == null ? GENERAL : act.dossier();
        this.sequence = previous == null ? 1 : previous.sequence + 1;
        this.recordedAt = recordedAt;
        this.actor = act.actor();
        this.action = act.action();
        this.subject = act.subject();
        this.before = before;
        this.after = after;
        this.reason = act.reason();
        this.occurredOn = act.occurredOn();
        this.onBehalfOf = act.onBehalfOf();
        this.previousHash = previous == null ? NO_PREVIOUS : previous.hash;
        this.hash = computedHash();
    }

    /** True if the entry is as it was written and follows on the one before it. */
    boolean follows(AuditEntry previous) {
        return hash.equals(computedHash()) && previousHash.equals(previous == null ? NO_PREVIOUS : previous.hash)
                && sequence == (previous == null ? 1 : previous.sequence + 1);
    }

    /** In whose place somebody acted is part of it only where there is such a person, as in entries of earlier versions. */
    private String computedHash() {
        var fields = String.join("\u001f", previousHash, stream, String.valueOf(sequence), recordedAt.toString(), actor,
                action, String.valueOf(subject), before, after, String.valueOf(reason), String.valueOf(occurredOn))
                + (onBehalfOf == null ? "" : "\u001f" + onBehalfOf);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(fields.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public long sequence() {
        return sequence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Username of who did it, or {@code system}. */
    public String actor() {
        return actor;
    }

    /** Username of the person in whose place it was done; null where it was done in the own. */
    public String onBehalfOf() {
        return onBehalfOf;
    }

    public String action() {
        return action;
    }

    /** The thing within the dossier, as {@code kind:id}, or null. */
    public String subject() {
        return subject;
    }

    /** The facts before, as a JSON object. */
    public String before() {
        return before;
    }

    /** The facts after, as a JSON object. */
    public String after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    /** The day on which the act counts in law; null where it is the moment of recording. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    public String hash() {
        return hash;
    }
}
