package org.paraph.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a person chooses for the own work.
 *
 * @param language  {@code en}, {@code ko} or {@code ja}; absent for the browser's
 * @param zone      an IANA name; absent for that of the home party's capital
 * @param shortcuts whether single keys do something on pages
 */
public record OwnSettingsRequest(@Pattern(regexp = "en|ko|ja") String language, @Size(max = 60) String zone,
        boolean shortcuts) {
}
