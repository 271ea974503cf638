package org.paraph.platform.config;

import java.util.stream.Stream;

/** The domestic laws that the decision tables know; all others share a generic one. */
public enum Jurisdiction {
    KOR, JPN, GBR, EU, USA, GENERIC;

    /** The jurisdiction of a party; {@link #GENERIC} where the tables do not know its law. */
    public static Jurisdiction of(String party) {
        return Stream.of(values()).filter(one -> one.name().equals(party)).findFirst().orElse(GENERIC);
    }
}
