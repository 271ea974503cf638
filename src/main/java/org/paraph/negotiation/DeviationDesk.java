package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Departures from the procedure: asked for or recorded by one person, confirmed or refused by another, contested. */
@ApplicationScoped
@Transactional
public class DeviationDesk {

    private final Acts acts;
    private final Deviations deviations;
    private final Event<DeviationAsked> asked;

    protected DeviationDesk() {
        this(null, null, null);
    }

    @Inject
    public DeviationDesk(Acts acts, Deviations deviations, Event<DeviationAsked> asked) {
        this.acts = acts;
        this.deviations = deviations;
        this.asked = asked;
    }

    /**
     * Asks for a deviation, or records one that has happened; a second person is asked about it.
     *
     * @throws Requirement if it does not say what it is about
     */
    public Negotiation request(DossierRef ref, DeviationRequest entered) {
        var act = acts.open(Action.REQUEST_DEVIATION, ref);
        var when = act.at(entered.occurrence());
        var question = new DeviationAsked(act.negotiation(), entered.kind(), entered.gate());
        if (entered.kind().isPermission() || entered.gate() != null) {
            asked.fire(question);
        }
        if (entered.kind().isPermission() && question.subject() == null) {
            throw new Requirement("unknown-gate", entered.gate());
        }
        var about = entered.about() == null || entered.about().isBlank() ? question.name() : entered.about();
        if (about == null) {
            throw new Requirement("deviation-about-nothing", entered.kind());
        }
        var deviation = deviations.raise(act.negotiation(), entered.kind(), question.subject(), about, entered.reason(),
                when, act.by());
        return act.close("deviation:" + deviation.id(), entered.kind() + ": " + entered.reason(), when);
    }

    /** A second person allows the deviation or stands by it, or does not. */
    public Negotiation decide(DossierRef ref, String deviationId, DeviationDecisionRequest entered) {
        var act = acts.open(Action.DECIDE_DEVIATION, ref, deviationId);
        var when = act.at(entered.occurrence());
        var deviation = deviations.ofDossier(act.negotiation().id(), deviationId);
        if (entered.confirmed()) {
            deviation.confirm(entered.note(), when, act.by());
        } else {
            deviation.refuse(entered.note(), when, act.by());
        }
        act.completeTask(Map.of());
        return act.close("deviation:" + deviation.id(), deviation.state() + ": " + entered.note(), when);
    }

    /** The deviation is contested; the note stays beside it. */
    public Negotiation dispute(DossierRef ref, String deviationId, DeviationDisputeRequest entered) {
        var act = acts.open(Action.DISPUTE_DEVIATION, ref);
        var when = act.at(entered.occurrence());
        var deviation = deviations.ofDossier(act.negotiation().id(), deviationId);
        deviation.dispute(entered.note(), act.by());
        return act.close("deviation:" + deviation.id(), entered.note(), when);
    }
}
