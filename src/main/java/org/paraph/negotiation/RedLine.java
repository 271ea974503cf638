package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/**
 * What our delegation may not give away without asking: a provision in the words that it has, or a topic. Once the mandate's
 * authority has widened it, it binds no longer.
 */
@Entity
@Table(name = "red_line")
public class RedLine {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mandate_id", nullable = false)
    private Mandate mandate;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "path")
    private String path;

    @Column(name = "topic")
    private String topic;

    @Column(name = "wording", nullable = false)
    private String wording;

    @Column(name = "wording_hash")
    private String wordingHash;

    @Column(name = "widened", nullable = false)
    private boolean widened;

    protected RedLine() {
    }

    RedLine(Mandate mandate, int position, MandateRequest.RedLineRequest entered) {
        this.id = UUID.randomUUID().toString();
        this.mandate = mandate;
        this.position = position;
        this.path = entered.provision();
        this.topic = entered.topic();
        this.wording = entered.wording();
    }

    /** True if it binds and a provision at that path is the red line's own, above it or below it. */
    public boolean isAt(String other) {
        return binds() && path != null
                && (path.equals(other) || path.startsWith(other + "/") || other.startsWith(path + "/"));
    }

    /** True if it binds and its topic is named in these words. */
    public boolean isNamedIn(String words) {
        return binds() && topic != null && words != null
                && words.toLowerCase(Locale.ROOT).contains(topic.toLowerCase(Locale.ROOT));
    }

    private boolean binds() {
        return !widened;
    }

    /** The provision now stands at that path. */
    public void follow(String now) {
        path = now;
    }

    /** These words of the provision are the ones to be held. */
    public void hold(String hash) {
        wordingHash = hash;
    }

    /** True if the provision has other words than those to be held, or is gone; never before any text had it. */
    public boolean isCrossedBy(String hash) {
        return binds() && path != null && wordingHash != null && !wordingHash.equals(hash);
    }

    void widen() {
        widened = true;
    }

    public String id() {
        return id;
    }

    /** Path of the provision in the working text; null for a topic. */
    public String path() {
        return path;
    }

    public String topic() {
        return topic;
    }

    /** What may not be given away, in words. */
    public String wording() {
        return wording;
    }

    /** Hash of the provision's words that are within the mandate; null until a text has the provision. */
    public String wordingHash() {
        return wordingHash;
    }

    public boolean isWidened() {
        return widened;
    }

    /** The provision or the topic, whichever it is. */
    public String name() {
        return path == null ? topic : path;
    }
}
