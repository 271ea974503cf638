package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.negotiation.SeparationOfDuties;
import org.paraph.platform.time.Occurrence;

/** Drafts, revisions, and the other parties' consent to a revision after agreement. */
@ApplicationScoped
@Transactional
public class TextDesk {

    private final Acts acts;
    private final Texts texts;
    private final Event<TextAdopted> adopted;

    protected TextDesk() {
        this(null, null, null);
    }

    @Inject
    public TextDesk(Acts acts, Texts texts, Event<TextAdopted> adopted) {
        this.acts = acts;
        this.texts = texts;
        this.adopted = adopted;
    }

    /** Our side's draft is ready to be looked at. */
    public Negotiation submitDraft(DossierRef ref, TextRequest entered) {
        var act = acts.open(Action.SUBMIT_DRAFT, ref);
        var when = act.at(entered.occurrence());
        var version = adopt(act, entered, TextStatus.DRAFT, when);
        act.completeTask(Map.of());
        return act.close("text:" + version.id(), entered.note(), when);
    }

    /** The draft goes to the talks or back to the drafters. Who wrote it may not clear it. */
    public Negotiation clearDraft(DossierRef ref, ClearanceRequest entered) {
        var act = acts.open(Action.CLEAR_DRAFT, ref);
        var when = act.at(entered.occurrence());
        var draft = texts.working(act.negotiation());
        if (draft.author().equals(act.by())) {
            throw new SeparationOfDuties("author-may-not-clear", act.by());
        }
        if (entered.cleared()) {
            draft.cleared();
        }
        act.completeTask(Map.of("draftCleared", entered.cleared()));
        return act.close("text:" + draft.id(), entered.note(), when);
    }

    /**
     * Files a changed text. In talks it is simply the next rolling version; once the wording was agreed or initialled it
     * reopens the text, and nothing is approved or signed until every other party consents.
     */
    public Negotiation revise(DossierRef ref, TextRequest entered) {
        var act = acts.open(Action.REVISE_TEXT, ref);
        var when = act.at(entered.occurrence());
        var rolling = act.negotiation().state() == NegotiationState.WORKING_LEVEL_TALKS;
        var version = adopt(act, entered, rolling ? TextStatus.ROLLING : TextStatus.REOPENED, when);
        return act.close("text:" + version.id(), entered.note(), when);
    }

    /** Another party agrees with the reopened wording; the last consent settles the text. */
    public Negotiation recordConsent(DossierRef ref, TextConsentRequest entered) {
        var act = acts.open(Action.RECORD_TEXT_CONSENT, ref);
        var when = act.at(entered.occurrence());
        var negotiation = act.negotiation();
        negotiation.requireOtherParty(entered.party());
        var version = texts.working(negotiation);
        if (version.status() != TextStatus.REOPENED) {
            throw new Requirement("text-not-reopened", version.label());
        }
        var consenting = texts.consents(version.id()).stream().map(TextConsent::party)
                .collect(Collectors.toCollection(HashSet::new));
        if (!consenting.add(entered.party())) {
            throw new AlreadyDone("already-consented", entered.party());
        }
        texts.add(new TextConsent(version.id(), entered.party(), entered.channel(), when));
        consenting.add(negotiation.homeParty());
        if (negotiation.parties().stream().map(Party::code).allMatch(consenting::contains)) {
            version.agreed();
            negotiation.settleText();
        }
        return act.close("text:" + version.id(), entered.channel(), when);
    }

    private TextVersion adopt(OpenAct act, TextRequest entered, TextStatus status, Occurrence when) {
        var version = new TextVersion(act.negotiation(), entered, status, act.by(), when);
        texts.add(version);
        act.negotiation().adoptText(version.id(), version.label(), version.sha256());
        adopted.fire(new TextAdopted(act.negotiation().id()));
        return version;
    }
}
