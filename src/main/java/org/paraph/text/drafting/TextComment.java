package org.paraph.text.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.directory.Actor;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Requirement;
import org.paraph.text.TextVersion;
import org.paraph.text.document.TextIndex;

/** What somebody on our side remarks on a provision, in the words that it had then. Comments never leave with a text. */
@Entity
@Table(name = "text_comment")
public class TextComment {

    /** What became of it. */
    @Schema(name = "TextCommentState")
    public enum State {
        /** Nobody has dealt with it. */
        OPEN,
        /** The text follows it. */
        ACCEPTED,
        /** Taken note of. */
        NOTED,
        /** The text does not follow it. */
        REJECTED
    }

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "text_version_id", nullable = false)
    private String textVersionId;

    @Column(name = "path", nullable = false)
    private String path;

    @Column(name = "provision_sha256", nullable = false)
    private String provisionHash;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(name = "author", nullable = false)
    private String author;

    @Column(name = "unit")
    private String unit;

    @Column(name = "words", nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_reason")
    private String settledReason;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected TextComment() {
    }

    TextComment(TextVersion text, TextIndex.Entry provision, CommentRequest entered, Actor author, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = text.negotiationId();
        this.textVersionId = text.id();
        this.path = provision.path();
        this.provisionHash = provision.sha256();
        this.replyTo = entered.replyTo();
        this.author = author.username();
        this.unit = author.unit();
        this.words = entered.words();
        this.state = State.OPEN;
        this.recordedAt = now;
    }

    void settle(SettlementRequest entered, String by) {
        if (entered.state() == State.OPEN) {
            throw new Requirement("settlement-settles");
        }
        if (state != State.OPEN) {
            throw new AlreadyDone("comment-settled", state);
        }
        state = entered.state();
        settledBy = by;
        settledReason = entered.reason();
    }

    public String id() {
        return id;
    }

    public String textVersionId() {
        return textVersionId;
    }

    public String path() {
        return path;
    }

    /** Hash of the provision as it was then. */
    public String provisionHash() {
        return provisionHash;
    }

    /** Id of the comment that it answers, or null. */
    public String replyTo() {
        return replyTo;
    }

    public String author() {
        return author;
    }

    public String unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    public State state() {
        return state;
    }

    public String settledBy() {
        return settledBy;
    }

    public String settledReason() {
        return settledReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
