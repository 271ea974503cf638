package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.negotiation.SeparationOfDuties;

/** Drafts, revisions, the legal check, reopening after agreement, and the other parties' consent to it. */
@ApplicationScoped
@Transactional
public class TextDesk {

    private final Acts acts;
    private final Texts texts;
    private final TextComposition composition;
    private final Versioning versioning;
    private final Reopening reopening;

    protected TextDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public TextDesk(Acts acts, Texts texts, TextComposition composition, Versioning versioning, Reopening reopening) {
        this.acts = acts;
        this.texts = texts;
        this.composition = composition;
        this.versioning = versioning;
        this.reopening = reopening;
    }

    /** Our side's draft is ready to be looked at. */
    public Negotiation submitDraft(DossierRef ref, TextRequest entered) {
        var act = acts.open(Action.SUBMIT_DRAFT, ref);
        var when = act.at(entered.occurrence());
        var version = versioning.adopt(act, entered, composition.entered(entered), TextStatus.DRAFT, when);
        act.completeTask(Map.of());
        return act.close("text:" + version.id(), entered.note(), when);
    }

    /** The draft goes to the talks or back to the drafters. Who wrote it may not clear it. */
    public Negotiation clearDraft(DossierRef ref, ClearanceRequest entered) {
        var act = acts.open(Action.CLEAR_DRAFT, ref);
        var when = act.at(entered.occurrence());
        var draft = texts.working(act.negotiation());
        if (texts.authors(act.negotiation(), draft.language()).contains(act.by())) {
            throw new SeparationOfDuties("author-may-not-clear", act.by());
        }
        if (entered.cleared()) {
            draft.cleared();
        }
        act.completeTask(Map.of("draftCleared", entered.cleared()));
        return act.close("text:" + draft.id(), entered.note(), when);
    }

    /**
     * Files the next rolling version in the talks. Where somebody else has filed one since the version that was edited,
     * both changes are in it.
     *
     * @throws TextConflict if both changed the same words differently, and the request does not ask for brackets
     */
    public Negotiation revise(DossierRef ref, TextRequest entered) {
        var act = acts.open(Action.REVISE_TEXT, ref);
        var when = act.at(entered.occurrence());
        var working = texts.findWorking(act.negotiation()).orElse(null);
        if (working == null) {
            var first = versioning.adopt(act, entered, composition.entered(entered), TextStatus.ROLLING, when);
            return act.close("text:" + first.id(), entered.note(), when);
        }
        requireLanguageOfTheTalks(working, entered);
        var composed = composition.onTopOf(working, entered);
        var version = versioning.adopt(act, entered, composed.document(), TextStatus.ROLLING, when);
        if (composed.base() != null) {
            version.merging(composed.base());
        }
        return act.close("text:" + version.id(), entered.note(), when);
    }

    /**
     * Opens an agreed or initialled text again: a guarded act with its reason. The new wording must be clean; what was
     * decided on the earlier one and does not cover it is named, and nothing is approved or signed until every other
     * party consents. A change of form then gives the text its status back; another substance is initialled again.
     */
    public Negotiation reopen(DossierRef ref, TextRequest request) {
        var entered = request.withKindOfChange();
        var act = acts.open(Action.REOPEN_TEXT, ref);
        var when = act.at(entered.occurrence());
        if (entered.note() == null || entered.note().isBlank()) {
            throw new Requirement("reopening-needs-reason");
        }
        var earlier = texts.working(act.negotiation());
        requireLanguageOfTheTalks(earlier, entered);
        var composed = composition.onTopOf(earlier, entered);
        var document = composed.document();
        versioning.requireClean(entered.label(), document);
        if (document.sha256().equals(earlier.sha256())) {
            throw new Requirement("nothing-changed", earlier.label());
        }
        var version = versioning.adopt(act, entered, document, TextStatus.REOPENED, when);
        if (composed.base() != null) {
            version.merging(composed.base());
        }
        reopening.record(reopening.settledBefore(earlier), version, entered.note());
        return act.close("text:" + version.id(), entered.note(), when);
    }

    /** Another party agrees with the reopened wording; the last consent settles the text. Who reopened it may not enter it. */
    public Negotiation recordConsent(DossierRef ref, TextConsentRequest entered) {
        var act = acts.open(Action.RECORD_TEXT_CONSENT, ref);
        var when = act.at(entered.occurrence());
        var negotiation = act.negotiation();
        negotiation.requireOtherParty(entered.party());
        var version = texts.working(negotiation);
        if (version.status() != TextStatus.REOPENED) {
            throw new Requirement("text-not-reopened", version.label());
        }
        if (version.author().equals(act.by())) {
            throw new SeparationOfDuties("who-reopened-may-not-consent", act.by());
        }
        var consenting = texts.consents(version.id()).stream().map(TextConsent::party)
                .collect(Collectors.toCollection(HashSet::new));
        if (!consenting.add(entered.party())) {
            throw new AlreadyDone("already-consented", entered.party());
        }
        texts.add(new TextConsent(version.id(), entered.party(), entered.channel(), when));
        reopening.settleIfAllConsent(negotiation, version, consenting, act.by(), when);
        return act.close("text:" + version.id(), entered.channel(), when);
    }

    /** Lawyers have gone through the agreed text for terms, references and form. Who wrote it may not verify it. */
    public Negotiation verify(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.VERIFY_TEXT, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().requireSettledText();
        var version = texts.working(act.negotiation());
        if (texts.authors(act.negotiation(), version.language()).contains(act.by())) {
            throw new SeparationOfDuties("author-may-not-verify", act.by());
        }
        version.verified();
        return act.close("text:" + version.id(), entered.reason(), when);
    }

    private static void requireLanguageOfTheTalks(TextVersion working, TextRequest entered) {
        if (!working.language().equals(entered.language())) {
            throw new Requirement("language-of-the-talks", working.language());
        }
    }
}
