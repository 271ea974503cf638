package org.paraph.platform.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The time zones that can be named: those of the IANA database. */
public final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private static final List<String> OFFERED = KNOWN.stream()
            .filter(zone -> zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted().toList();

    private Zones() {
    }

    /** @throws ImplausibleDate if a zone is named that does not exist; none at all is fine */
    public static void require(String zone) {
        if (zone != null && !isKnown(zone)) {
            throw new ImplausibleDate("unknown-zone", zone);
        }
    }

    /** True if there is a zone of that name. */
    public static boolean isKnown(String zone) {
        return KNOWN.contains(zone);
    }

    /** The zones that are named after a city, by name: what a form offers. */
    public static List<String> offered() {
        return OFFERED;
    }
}
