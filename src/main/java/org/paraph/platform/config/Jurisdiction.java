package org.paraph.platform.config;

import java.time.ZoneId;
import java.util.stream.Stream;

/** The domestic laws that the decision tables know; all others share a generic one. */
public enum Jurisdiction {
    KOR("Asia/Seoul"), JPN("Asia/Tokyo"), GBR("Europe/London"), EU("Europe/Brussels"), USA("America/New_York"), GENERIC("UTC");

    private final String zone;

    Jurisdiction(String zone) {
        this.zone = zone;
    }

    /** The time zone of the seat of government; UTC for the generic one. */
    public ZoneId seat() {
        return ZoneId.of(zone);
    }

    /** The jurisdiction of a party; {@link #GENERIC} where the tables do not know its law. */
    public static Jurisdiction of(String party) {
        return Stream.of(values()).filter(one -> one.name().equals(party)).findFirst().orElse(GENERIC);
    }
}
