package org.paraph.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person has chosen for the own work with the pages: language, time zone, keyboard shortcuts. Nobody else's to read
 * or to change. Who has chosen nothing reads in the browser's language and in the time of the home party's capital.
 */
@Entity
@Table(name = "own_settings")
public class OwnSettings {

    @Id
    @Column(name = "username")
    private String username;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "language")
    private String language;

    @Column(name = "zone")
    private String zone;

    @Column(name = "shortcuts", nullable = false)
    private boolean shortcuts;

    protected OwnSettings() {
    }

    /** Nothing chosen yet. */
    OwnSettings(String username) {
        this.username = username;
        this.shortcuts = true;
    }

    void choose(OwnSettingsRequest chosen) {
        language = chosen.language();
        zone = chosen.zone();
        shortcuts = chosen.shortcuts();
    }

    public String username() {
        return username;
    }

    /** 0 as long as nothing was chosen. */
    public long version() {
        return version;
    }

    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone).map(ZoneId::of);
    }

    /** False if the person has switched keyboard shortcuts off (WCAG 2.1.4). */
    public boolean shortcuts() {
        return shortcuts;
    }
}
