package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/**
 * From when the operation of a treaty is suspended. Who claims a ground waits as the table {@code suspension-authority}
 * says, from the day on which the others received the notification; what the treaty provides or the parties agree takes
 * effect as it says.
 */
@ApplicationScoped
public class SuspensionWait {

    private static final String AGREED = "agreed";

    private final TreatyBodies bodies;

    protected SuspensionWait() {
        this(null);
    }

    @Inject
    public SuspensionWait(TreatyBodies bodies) {
        this.bodies = bodies;
    }

    /** @throws Requirement if the day that is named is too early, or the others received it before it was given */
    SuspensionEffect of(Negotiation negotiation, OperationSuspensionRequest entered, LocalDate given) {
        var earliest = entered.ground().isClaim() ? afterWait(negotiation, entered, given)
                : new SuspensionEffect(given, AGREED);
        if (entered.effectiveOn() == null) {
            return earliest;
        }
        if (entered.effectiveOn().isBefore(earliest.effectiveOn())) {
            throw new Requirement("suspension-too-soon", entered.effectiveOn().toString(),
                    earliest.effectiveOn().toString());
        }
        return new SuspensionEffect(entered.effectiveOn(), earliest.rule());
    }

    /** The period runs out before the day of effect begins. */
    private SuspensionEffect afterWait(Negotiation negotiation, OperationSuspensionRequest entered, LocalDate given) {
        var received = entered.receivedOn() == null ? given : entered.receivedOn();
        if (received.isBefore(given)) {
            throw new Requirement("received-before-given", given.toString());
        }
        var verdict = bodies.rule(negotiation, entered.kind(), entered.isUrgent());
        var wait = Period.parse(verdict.text("waitingTime"));
        return new SuspensionEffect(wait.isZero() ? received : received.plus(wait).plusDays(1), verdict.rule());
    }
}
