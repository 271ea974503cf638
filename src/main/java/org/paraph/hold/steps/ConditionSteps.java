package org.paraph.hold.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.Date;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Suspension;

/** What the watch over a suspension's end asks. */
@Named
@ApplicationScoped
public class ConditionSteps {

    private final Negotiations negotiations;

    protected ConditionSteps() {
        this(null);
    }

    @Inject
    public ConditionSteps(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    /** The moment at which the day begins from which the suspension may end. */
    public Date day(String negotiationId) {
        var day = negotiations.byId(negotiationId).openSuspension().map(Suspension::endConditionDate).orElseThrow();
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
