package org.paraph.negotiation.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import org.paraph.negotiation.Mandates;

/** What the processes around a mandate ask and do by themselves. */
@Named
@ApplicationScoped
public class MandateSteps {

    private static final Period WARNING = Period.ofDays(30);

    private final Mandates mandates;

    protected MandateSteps() {
        this(null);
    }

    @Inject
    public MandateSteps(Mandates mandates) {
        this.mandates = mandates;
    }

    /** When it is time to think of a mandate's renewal: thirty days before its last day. */
    public Date warning(String mandateId) {
        return Date.from(mandates.byId(mandateId).expiresOn().minus(WARNING).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The end of a mandate's last day. */
    public Date expiry(String mandateId) {
        return Date.from(mandates.byId(mandateId).expiresOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** What touched a red line was on the table of an attempt that has ended. */
    public void close(String checkId) {
        mandates.close(checkId);
    }
}
