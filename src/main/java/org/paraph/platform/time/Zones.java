package org.paraph.platform.time;

import java.time.ZoneId;
import java.util.Set;

/** The time zones that can be named: those of the IANA database. */
public final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {
    }

    /** @throws ImplausibleDate if a zone is named that does not exist; none at all is fine */
    public static void require(String zone) {
        if (zone != null && !KNOWN.contains(zone)) {
            throw new ImplausibleDate("unknown-zone", zone);
        }
    }
}
