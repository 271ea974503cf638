package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.lifetime.consent.ConclusionRecord.Kind;
import org.paraph.lifetime.consent.ConclusionRecord.Words;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** What bodies that are no parties did with the treaty: third parties, the depositary, the United Nations, the gazette. */
@ApplicationScoped
@Transactional
public class PublicationDesk {

    private final Acts acts;
    private final ConsentFile file;

    protected PublicationDesk() {
        this(null, null);
    }

    @Inject
    public PublicationDesk(Acts acts, ConsentFile file) {
        this.acts = acts;
        this.file = file;
    }

    /**
     * A body that is no party acted; where the final clauses name that act, the beginning counts from it.
     *
     * @throws Requirement if what it did is left open, and the final clauses name no act of it
     */
    public Negotiation recordThirdPartyAct(DossierRef ref, ThirdPartyActRequest entered) {
        var act = acts.open(Action.RECORD_THIRD_PARTY_ACT, ref);
        var what = entered.act() != null ? entered.act() : file.clauses(act.negotiation())
                .filter(clauses -> entered.body().equalsIgnoreCase(clauses.triggerBody())).map(FinalClauses::triggerAct)
                .orElseThrow(() -> new Requirement("third-party-act-unsaid", entered.body()));
        return file(act, Kind.THIRD_PARTY_ACT, new Words(null, entered.body(), what, entered.number(), entered.note()),
                act.at(entered.occurrence()));
    }

    /** The depositary informed the parties. */
    public Negotiation recordDepositaryNotification(DossierRef ref, DepositaryNotificationRequest entered) {
        var act = acts.open(Action.RECORD_DEPOSITARY_NOTIFICATION, ref);
        return file(act, Kind.DEPOSITARY_NOTIFICATION, new Words(null, entered.depositary(), entered.about(),
                entered.number(), entered.note()), act.at(entered.occurrence()));
    }

    /** The treaty, being in force, was registered; completes the task. */
    public Negotiation register(DossierRef ref, RegistrationRequest entered) {
        var act = acts.open(Action.REGISTER_TREATY, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().requireOrder(when);
        act.completeTask(Map.of());
        return file(act, Kind.REGISTRATION, new Words(null, entered.registrar(), null, entered.number(), entered.note()), when);
    }

    /** The treaty was promulgated in the gazette; completes the task. */
    public Negotiation promulgate(DossierRef ref, PromulgationRequest entered) {
        var act = acts.open(Action.PROMULGATE_TREATY, ref);
        act.completeTask(Map.of());
        return file(act, Kind.PROMULGATION, new Words(act.negotiation().homeParty(), entered.gazette(), null,
                entered.number(), entered.note()), act.at(entered.occurrence()));
    }

    /** A program registered the treaty; completes the task, whoever holds it. */
    public Negotiation registerByProgram(String negotiationId, String topic, RegistrationRequest entered) {
        var act = acts.openForProgram(Action.REGISTER_TREATY, negotiationId, null, topic);
        var when = act.at(entered.occurrence());
        act.negotiation().requireOrder(when);
        act.completeTask(Map.of());
        return file(act, Kind.REGISTRATION, new Words(null, entered.registrar(), null, entered.number(), null), when);
    }

    /** A program promulgated the treaty; completes the task, whoever holds it. */
    public Negotiation promulgateByProgram(String negotiationId, String topic, PromulgationRequest entered) {
        var act = acts.openForProgram(Action.PROMULGATE_TREATY, negotiationId, null, topic);
        act.completeTask(Map.of());
        return file(act, Kind.PROMULGATION, new Words(act.negotiation().homeParty(), entered.gazette(), null,
                entered.number(), null), act.at(entered.occurrence()));
    }

    private Negotiation file(OpenAct act, Kind kind, Words words, Occurrence when) {
        var record = new ConclusionRecord(act.negotiation(), kind, words, when, act.by());
        file.add(record);
        return act.close("conclusion-record:" + record.id(), words.body()
                + (words.subject() == null ? "" : ": " + words.subject()), when);
    }
}
