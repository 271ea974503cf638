package org.paraph.text.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.text.TextVersion;

/**
 * The life of a bracket, from the version and round in which it was opened to those in which it was resolved. It is
 * written from the versions alone, so that it cannot say anything that the texts do not.
 */
@Entity
@Table(name = "text_bracket")
public class TextBracket {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "path", nullable = false)
    private String path;

    @Lob
    @Column(name = "notation", nullable = false)
    private String notation;

    @Column(name = "opened_version_id", nullable = false)
    private String openedVersionId;

    @Column(name = "opened_attempt", nullable = false)
    private int openedAttempt;

    @Column(name = "opened_round")
    private Integer openedRound;

    @Column(name = "closed_version_id")
    private String closedVersionId;

    @Column(name = "closed_attempt")
    private Integer closedAttempt;

    @Column(name = "closed_round")
    private Integer closedRound;

    @Lob
    @Column(name = "resolution")
    private String resolution;

    protected TextBracket() {
    }

    TextBracket(TextVersion opened, int number, String path, String notation) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = opened.negotiationId();
        this.number = number;
        this.path = path;
        this.notation = notation;
        this.openedVersionId = opened.id();
        this.openedAttempt = opened.attempt();
        this.openedRound = opened.round();
    }

    /** The bracket stands there in that form now. */
    void stands(String where, String how) {
        path = where;
        notation = how;
    }

    /** The bracket is gone; its provision says that now. */
    void close(TextVersion closed, String words) {
        closedVersionId = closed.id();
        closedAttempt = closed.attempt();
        closedRound = closed.round();
        resolution = words;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    /** Its number within the dossier, from 1. */
    public int number() {
        return number;
    }

    /** Path of the provision that holds it, or held it last. */
    public String path() {
        return path;
    }

    /** The bracket with its alternatives, as it stands or stood last. */
    public String notation() {
        return notation;
    }

    public String openedVersionId() {
        return openedVersionId;
    }

    public int openedAttempt() {
        return openedAttempt;
    }

    /** Number of the round within its attempt; null if outside of one. */
    public Integer openedRound() {
        return openedRound;
    }

    public boolean isOpen() {
        return closedVersionId == null;
    }

    /** Null while it is open. */
    public String closedVersionId() {
        return closedVersionId;
    }

    public Integer closedAttempt() {
        return closedAttempt;
    }

    public Integer closedRound() {
        return closedRound;
    }

    /** What the provision said when the bracket was gone; empty if the provision was removed with it; null while open. */
    public String resolution() {
        return resolution;
    }
}
