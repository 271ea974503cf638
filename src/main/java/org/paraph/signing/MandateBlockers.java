package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paraph.directory.Role;
import org.paraph.negotiation.MandateCheck;
import org.paraph.negotiation.MandateKind;
import org.paraph.negotiation.Mandates;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.signing.Blocker.Hand;
import org.paraph.signing.Blocker.Matter;
import org.paraph.signing.Blocker.Remover;

/** What of our own authority stands against the signature. */
@ApplicationScoped
class MandateBlockers {

    private final Mandates mandates;

    protected MandateBlockers() {
        this(null);
    }

    @Inject
    MandateBlockers(Mandates mandates) {
        this.mandates = mandates;
    }

    /** A mandate that does not let us conclude on that day, and red lines in question. */
    List<Blocker> of(Negotiation negotiation, LocalDate day) {
        var found = new ArrayList<Blocker>();
        try {
            mandates.require(negotiation.id(), MandateKind.CONCLUDE, day);
        } catch (Requirement missing) {
            found.add(Blocker.of(ReadinessCondition.MANDATE, Matter.MANDATE, negotiation.reference(),
                    List.of(new Remover(Hand.ROLE, Role.TREATY_OFFICER.name())), missing.code(),
                    missing.arguments().toArray()));
        }
        mandates.checks(negotiation.id()).stream().filter(MandateCheck::isOpen).forEach(open ->
                found.add(Blocker.of(ReadinessCondition.MANDATE, Matter.MANDATE, open.redLine().name(),
                        List.of(new Remover(Hand.ROLE, Role.APPROVER.name())), "mandate-asked", open.redLine().name())));
        return found;
    }
}
