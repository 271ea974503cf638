package org.paraph.directory.rest;

import java.time.ZoneId;
import java.util.Locale;
import org.paraph.directory.OwnSettings;
import org.paraph.platform.web.Versioned;

/**
 * What a person has chosen.
 *
 * @param language absent for the browser's
 * @param zone     absent for that of the home party's capital
 */
public record OwnSettingsView(String language, String zone, boolean shortcuts, long version) implements Versioned {

    static OwnSettingsView of(OwnSettings settings) {
        return new OwnSettingsView(settings.language().map(Locale::toLanguageTag).orElse(null),
                settings.zone().map(ZoneId::getId).orElse(null), settings.shortcuts(), settings.version());
    }
}
