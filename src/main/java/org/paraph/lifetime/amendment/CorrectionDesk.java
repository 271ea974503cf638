package org.paraph.lifetime.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.paraph.engine.WorkflowEngine;
import org.paraph.lifetime.treaty.OperationText;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.negotiation.ActClosing;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;

/** Errors in a text that has been authenticated: told to the others, objected to, corrected. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {

    /** In which the text that was to be corrected is no longer the one to be bound by. */
    private static final Set<NegotiationState> OVER = EnumSet.of(NegotiationState.ABANDONED, NegotiationState.SHELVED);

    private final Acts acts;
    private final Treaties treaties;
    private final TextChanges changes;
    private final OperationText text;
    private final WorkflowEngine engine;

    protected CorrectionDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public CorrectionDesk(Acts acts, Treaties treaties, TextChanges changes, OperationText text, WorkflowEngine engine) {
        this.acts = acts;
        this.treaties = treaties;
        this.changes = changes;
        this.text = text;
        this.engine = engine;
    }

    /** A correction is proposed: the others can object until a day, unless all have agreed. */
    public Negotiation propose(DossierRef ref, CorrectionRequest entered) {
        var act = acts.open(Action.PROPOSE_CORRECTION, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        text.requireProvisions(negotiation, entered.touched());
        var correction = new TextCorrection(negotiation.id(), entered, when, act.by());
        changes.add(correction);
        engine.start("text-correction", negotiation.id(),
                Map.of("negotiationId", negotiation.id(), "subjectId", correction.id()));
        return act.close("correction:" + correction.id(), entered.wrong(), when);
    }

    /** A party objects: the text stays as it is. */
    public Negotiation object(DossierRef ref, String correctionId, CorrectionObjectionRequest entered) {
        var act = acts.open(Action.OBJECT_TO_CORRECTION, ref, correctionId);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var correction = changes.correction(negotiation.id(), correctionId);
        if (treaties.find(negotiation.id()).stream().flatMap(treaty -> treaty.parties().stream())
                .noneMatch(party -> party.code().equals(entered.party()))) {
            negotiation.requireParty(entered.party());
        }
        boolean first = correction.state() == CorrectionState.PROPOSED;
        correction.object(entered, when, act.by());
        if (first) {
            engine.announceSubject("Message_CorrectionOver", negotiation.id(), correctionId);
        }
        return act.close("correction:" + correctionId, entered.reason(), when);
    }

    /** Nobody objected, or all agree: the text is corrected. */
    public Negotiation rectify(DossierRef ref, String correctionId, RectificationRequest entered) {
        var act = acts.open(Action.RECTIFY_TEXT, ref, correctionId);
        var when = act.at(entered.occurrence());
        var correction = changes.correction(act.negotiation().id(),
                correctionId == null ? act.taskSubject() : correctionId);
        correction.rectify(entered, when, act.by());
        act.completeTask(Map.of());
        return act.close("correction:" + correction.id(), entered.instrument(), when);
    }

    void onClosing(@Observes ActClosing act) {
        boolean givenUp = act.action() == Action.ABANDON || act.action() == Action.SUSPEND;
        if (givenUp && OVER.contains(act.negotiation().state())) {
            engine.announce("Message_CorrectionOver", act.negotiation().id());
        }
    }
}
