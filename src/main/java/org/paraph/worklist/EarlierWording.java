package org.paraph.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Words of a comment that its author has put others in place of. */
@Embeddable
public class EarlierWording {

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "words", nullable = false)
    private String words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected EarlierWording() {
    }

    EarlierWording(int number, String words, Instant writtenAt) {
        this.number = number;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    public String words() {
        return words;
    }

    /** Since when they stood there. */
    public Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EarlierWording that && number == that.number && words.equals(that.words)
                && writtenAt.equals(that.writtenAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, words, writtenAt);
    }
}
