package org.paraph.calendar.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.paraph.directory.Marking;

/**
 * A person's calendar for other programs, found by a secret that is shown once and kept as a digest only. One for each
 * person; a new secret ends the one before. Whoever holds the secret reads what the person may see at that moment.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    @Column(name = "username")
    private String username;

    @Column(name = "secret_sha256", nullable = false)
    private String secret;

    @Enumerated(EnumType.STRING)
    @Column(name = "tells_up_to", nullable = false)
    private Marking upTo;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected CalendarFeed() {
    }

    CalendarFeed(String username) {
        this.username = username;
    }

    /** A new secret, of which the digest is given, with what the feed may tell in words. */
    void renew(String digest, Marking told, String words, Instant now) {
        secret = digest;
        upTo = told;
        language = words;
        createdAt = now;
    }

    public String username() {
        return username;
    }

    /** The highest marking of which titles and words are told. */
    public Marking upTo() {
        return upTo;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
