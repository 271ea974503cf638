package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Offshoots;

/** Splits a negotiation in two: some provisions go on in a dossier of their own. */
@ApplicationScoped
@Transactional
public class SplitDesk {

    private final Acts acts;
    private final Texts texts;
    private final Versioning versioning;
    private final Offshoots offshoots;
    private final Event<TextSplit> split;

    protected SplitDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public SplitDesk(Acts acts, Texts texts, Versioning versioning, Offshoots offshoots, Event<TextSplit> split) {
        this.acts = acts;
        this.texts = texts;
        this.versioning = versioning;
        this.offshoots = offshoots;
        this.split = split;
    }

    /**
     * The chosen provisions go to a new dossier of the same parties, participants and marking, where the talks go on at
     * once; its first version stems from the present one, and what the parties said of these words counts there too. The
     * text that stays is a new version without them.
     *
     * @return the dossier that was split; the new one is linked with it
     */
    public Negotiation split(DossierRef ref, SplitRequest entered) {
        var act = acts.open(Action.SPLIT_DOSSIER, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOrder(when);
        var working = texts.working(negotiation);
        var parts = new SplitText(texts.index(working), entered.provisions());
        var offshoot = offshoots.open(negotiation, entered.title(), entered.subject(), entered.reason(), when, act.by());
        var first = versioning.adopt(offshoot, act.by(), request(entered.label(), working, entered),
                parts.taken(entered.title()), TextStatus.ROLLING, when).stemmingFrom(working);
        split.fire(new TextSplit(negotiation, offshoot, first));
        versioning.adopt(act, request(entered.remainder(), working, entered), parts.left(), TextStatus.ROLLING, when);
        offshoots.begin(offshoot);
        return act.close("negotiation:" + offshoot.id(), entered.reason(), when);
    }

    private static TextRequest request(String label, TextVersion working, SplitRequest entered) {
        return new TextRequest(label, working.language(), null, null, null, null, null, TextChange.SUBSTANTIVE,
                entered.reason(), working.marking(), entered.occurrence());
    }
}
