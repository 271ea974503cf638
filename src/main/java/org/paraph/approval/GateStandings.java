package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/** Where the gates of a dossier stand for the text on which the parties now work. */
@ApplicationScoped
public class GateStandings {

    private final Gates gates;
    private final Approvals approvals;
    private final Reviews reviews;
    private final Deviations deviations;
    private final DecidedTexts texts;

    protected GateStandings() {
        this(null, null, null, null, null);
    }

    @Inject
    public GateStandings(Gates gates, Approvals approvals, Reviews reviews, Deviations deviations, DecidedTexts texts) {
        this.gates = gates;
        this.approvals = approvals;
        this.reviews = reviews;
        this.deviations = deviations;
        this.texts = texts;
    }

    /** Each gate in force of the present attempt, in order; empty as long as the text was not submitted. */
    public List<GateStanding> of(Negotiation negotiation) {
        var present = gates.ofAttempt(negotiation);
        if (present.isEmpty()) {
            return List.of();
        }
        return new GateJudgement(negotiation, texts.present(negotiation), approvals.all(negotiation.id()),
                reviews.all(negotiation.id()), deviations.all(negotiation.id())).of(present);
    }

    /**
     * That a gate may be decided now: the earlier ones are done, or a second person has confirmed that it goes before them.
     *
     * @throws Requirement naming the earlier gate that stands in the way, or that the text has to be submitted again
     */
    void requireTurn(Negotiation negotiation, ApprovalGate gate) {
        var all = of(negotiation);
        all.stream().filter(one -> one.gate() == gate && one.state() == GateState.REJECTED).findFirst().ifPresent(one -> {
            throw new Requirement("gate-refused", gate.word());
        });
        boolean reordered = deviations.all(negotiation.id()).stream()
                .anyMatch(one -> one.allows(DeviationKind.GATE_REORDERED, gate.id(), negotiation));
        all.stream().filter(one -> one.gate().position() < gate.position() && one.isMissing() && !reordered).findFirst()
                .ifPresent(earlier -> {
                    throw new Requirement("gate-out-of-order", gate.word(), earlier.gate().word());
                });
    }

    /**
     * That every gate up to the signature is done for the present text.
     *
     * @throws Requirement naming the first that is not
     */
    void requireDone(Negotiation negotiation) {
        of(negotiation).stream().filter(one -> !one.gate().isAfterSignature() && one.isMissing()).findFirst()
                .ifPresent(one -> {
                    throw new Requirement("gate-not-passed", one.gate().word(), one.state());
                });
    }
}
