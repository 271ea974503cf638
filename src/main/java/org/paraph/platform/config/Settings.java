package org.paraph.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an installation decides for itself, from environment variables or system properties. */
@ApplicationScoped
public class Settings {

    private static final int STANDARD_RATE = 1200;

    /** {@code PARAPH_HOME_PARTY}: code of the party whose ministries use this installation; {@code KOR} if not set. */
    public String homeParty() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.home-party", String.class).orElse("KOR");
    }

    /**
     * {@code PARAPH_JURISDICTION}: whose domestic law the decision tables are asked by; if not set, that of the home party
     * where the tables know it, else the generic one.
     */
    public Jurisdiction jurisdiction() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.jurisdiction", String.class)
                .map(Jurisdiction::valueOf).orElseGet(() -> Jurisdiction.of(homeParty()));
    }

    /**
     * {@code PARAPH_HOME_ZONE}: time zone of the home party's capital, an IANA name; if not set, that of the jurisdiction's
     * seat of government, UTC for the generic one.
     */
    public ZoneId homeZone() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.home-zone", String.class).map(ZoneId::of)
                .orElseGet(() -> jurisdiction().seat());
    }

    /**
     * {@code PARAPH_APPROVALS_VALIDITY}: how long approvals stay usable after a signature was postponed, as an ISO 8601
     * period; {@code P180D} if not set.
     */
    public Period approvalsValidity() {
        return Period.parse(ConfigProvider.getConfig().getOptionalValue("paraph.approvals.validity", String.class)
                .orElse("P180D"));
    }

    /**
     * {@code PARAPH_INACTIVITY}: after which time without an act somebody is asked whether a negotiation is to be shelved,
     * as an ISO 8601 period; {@code P1Y} if not set.
     */
    public Period inactivity() {
        return Period.parse(ConfigProvider.getConfig().getOptionalValue("paraph.inactivity", String.class).orElse("P1Y"));
    }

    /**
     * {@code PARAPH_BASIC}: whether the REST interface takes a name and a password by HTTP Basic; {@code on} if not set. With
     * {@code off}, or anything else, programs sign in by tokens only.
     */
    public boolean basic() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.basic", Boolean.class).orElse(true);
    }

    /** {@code PARAPH_CONTACT}: whom readers can tell of a barrier or a fault, a mail address or some words; empty if not set. */
    public Optional<String> contact() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.contact", String.class).filter(each -> !each.isBlank());
    }

    /**
     * {@code PARAPH_RATE_LIMIT}: how many requests an account may make under {@code /api} and {@code /engine-rest} in a minute;
     * 1200 if not set, 0 for any number.
     */
    public int rateLimit() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.rate-limit", Integer.class).filter(each -> each >= 0)
                .orElse(STANDARD_RATE);
    }

    /** {@code PARAPH_DEMO}: whether demonstration people and dossiers are asked for. */
    public boolean demonstration() {
        return ConfigProvider.getConfig().getOptionalValue("paraph.demo", Boolean.class).orElse(false);
    }
}
