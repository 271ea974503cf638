package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.config.Settings;
import org.paraph.platform.time.Occurrence;

/** The life of a treaty as a whole: its terms, what our side decides about it, who accedes, and its end by agreement. */
@ApplicationScoped
@Transactional
public class TreatyDesk {

    private final Acts acts;
    private final Treaties treaties;
    private final TreatyDecisions decisions;
    private final TreatyCalendar calendar;
    private final TreatyBodies bodies;
    private final TreatyWatch watch;
    private final Settings settings;

    protected TreatyDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TreatyDesk(Acts acts, Treaties treaties, TreatyDecisions decisions, TreatyCalendar calendar, TreatyBodies bodies,
            TreatyWatch watch, Settings settings) {
        this.acts = acts;
        this.treaties = treaties;
        this.decisions = decisions;
        this.calendar = calendar;
        this.bodies = bodies;
        this.watch = watch;
        this.settings = settings;
    }

    /** The final clauses on duration and notice are read from the text in force. */
    public Negotiation layDownTerms(DossierRef ref, TermsRequest entered) {
        var act = acts.open(Action.LAY_DOWN_TERMS, ref);
        var when = act.at(entered.occurrence());
        var treaty = treaties.held(act.negotiation().id());
        treaty.requireOrder(when);
        treaty.layDown(new TreatyTerms(entered), settings.homeZone(), when.recordedAt());
        watchAnew(treaty);
        return act.close("terms:" + entered.provision(), entered.provision(), when);
    }

    /** Our side decides about the treaty; a body that was not competent, or was left out, is a departure from the procedure. */
    public Negotiation decide(DossierRef ref, DecisionRequest entered) {
        var act = acts.open(Action.DECIDE_ON_TREATY, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var treaty = open(negotiation, when);
        var decision = new TreatyDecision(negotiation.id(), entered, bodies.judge(negotiation, entered.kind(), false,
                entered.decision()), when, act.by());
        decisions.add(decision);
        bodies.tell(negotiation, decision.authority(), decision.id(), when, act.by());
        watchAnew(treaty);
        return act.close("decision:" + decision.id(), entered.reason(), when);
    }

    /** The treaty is to go on: nobody gives notice for the end of this term. */
    public Negotiation consider(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.CONSIDER_NOTICE, ref);
        var when = act.at(entered.occurrence());
        treaties.held(act.negotiation().id()).consider();
        act.completeTask(Map.of());
        return act.close("treaty:" + act.taskSubject(), entered.reason(), when);
    }

    /** Nothing happened up to that day but what is on file; the renewals until then are recorded, or the end. */
    public Negotiation confirmTerm(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.CONFIRM_TERM, ref);
        var when = act.at(entered.occurrence());
        var treaty = treaties.held(act.negotiation().id());
        treaty.requireOrder(when);
        treaty.confirm(when.occurredOn(), when.recordedAt());
        calendar.pass(treaty, when.occurredOn());
        treaties.write();
        act.completeTask(Map.of());
        return act.close("treaty:" + treaty.id(), entered.reason(), when);
    }

    /**
     * Another State becomes a party, or becomes one again; the treaty enters into force for it on that day.
     *
     * @throws Requirement if it is our own that had left: it comes back by the procedure for a new treaty
     */
    public Negotiation recordAccession(DossierRef ref, AccessionRequest entered) {
        var act = acts.open(Action.RECORD_ACCESSION, ref);
        var when = act.at(entered.occurrence());
        var treaty = open(act.negotiation(), when);
        treaty.requireNotEnded();
        if (entered.code().equals(act.negotiation().homeParty()) && treaty.isLeftBy(entered.code())) {
            throw new Requirement("own-accession-is-a-procedure");
        }
        treaty.take(new Party(entered.code(), entered.name()));
        treaty.enterIntoForce(Set.of(entered.code()), when);
        watchAnew(treaty);
        return act.close("party:" + entered.code(), entered.instrument(), when);
    }

    /** All parties agree that the treaty ends. */
    public Negotiation end(DossierRef ref, EndRequest entered) {
        var act = acts.open(Action.END_TREATY, ref);
        var when = act.at(entered.occurrence());
        var treaty = open(act.negotiation(), when);
        treaty.end(when.occurredOn(), EndGround.CONSENT_OF_ALL, when.recordedAt());
        treaty.notices().stream().filter(notice -> notice.state() == NoticeState.GIVEN).forEach(watch::halt);
        treaties.write();
        calendar.declareEnded(treaty, when, act.by());
        return act.close("treaty:" + treaty.id(), entered.instrument(), when);
    }

    private Treaty open(Negotiation negotiation, Occurrence when) {
        var treaty = treaties.held(negotiation.id());
        treaty.requireOrder(when);
        calendar.catchUp(treaty, when.occurredOn());
        return treaty;
    }

    private void watchAnew(Treaty treaty) {
        treaties.write();
        watch.again(treaty);
    }
}
