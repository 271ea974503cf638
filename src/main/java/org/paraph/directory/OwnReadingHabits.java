package org.paraph.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.paraph.platform.ui.ReadingHabits;

/** The language and the zone that the person signed in has chosen, looked up once for a page. */
@Named("habits")
@RequestScoped
public class OwnReadingHabits implements ReadingHabits {

    private final OwnSettingsDesk desk;
    private OwnSettings settings;

    protected OwnReadingHabits() {
        this(null);
    }

    @Inject
    public OwnReadingHabits(OwnSettingsDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Locale> language() {
        return settings().language();
    }

    @Override
    public Optional<ZoneId> zone() {
        return settings().zone();
    }

    /** Whether single keys do something on pages. */
    public boolean isShortcuts() {
        return settings().shortcuts();
    }

    private OwnSettings settings() {
        if (settings == null) {
            settings = desk.read();
        }
        return settings;
    }
}
