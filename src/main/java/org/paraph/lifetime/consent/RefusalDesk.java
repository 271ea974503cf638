package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.approval.LegislatureConsentRecord;
import org.paraph.lifetime.consent.ConclusionRecord.Kind;
import org.paraph.lifetime.consent.ConclusionRecord.Words;
import org.paraph.lifetime.consent.RefusalAnswerRequest.Answer;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;

/** What becomes of a treaty that a legislature has refused, or that a party does not want to be bound by any more. */
@ApplicationScoped
@Transactional
public class RefusalDesk {

    private final Acts acts;
    private final ConsentFile file;
    private final LegislatureConsentRecord legislature;

    protected RefusalDesk() {
        this(null, null, null);
    }

    @Inject
    public RefusalDesk(Acts acts, ConsentFile file, LegislatureConsentRecord legislature) {
        this.acts = acts;
        this.file = file;
        this.legislature = legislature;
    }

    /** Our side answers a refusal of its legislature: it asks again, negotiates anew, or gives up. */
    public Negotiation answer(DossierRef ref, RefusalAnswerRequest entered) {
        var act = acts.open(Action.ANSWER_REFUSAL, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOrder(when);
        act.completeTask(Map.of());
        var refusal = legislature.refusal(negotiation).orElseThrow();
        file.add(new ConclusionRecord(negotiation, Kind.REFUSAL_ANSWER, new Words(negotiation.homeParty(),
                entered.authority(), entered.answer().name(), refusal, entered.reason()), when, act.by()));
        if (entered.answer() == Answer.ASK_AGAIN) {
            legislature.askAgain(negotiation, act.by());
        } else if (entered.answer() == Answer.NOT_TO_BECOME_PARTY) {
            file.add(new ConclusionRecord(negotiation, Kind.NO_INTENTION, new Words(negotiation.homeParty(),
                    entered.authority(), null, null, entered.reason()), when.same(), act.by()));
        }
        return act.close("refusal-answer:" + entered.answer(), entered.reason(), when);
    }

    /** A party makes clear that it does not intend to become bound; the others decide whether they go on. */
    public Negotiation declareNoIntention(DossierRef ref, IntentionRequest entered) {
        var act = acts.open(Action.DECLARE_NO_INTENTION, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireParty(entered.party());
        ConsentRule.requireAfterConclusion(negotiation, entered.party(), when);
        var record = new ConclusionRecord(negotiation, Kind.NO_INTENTION, new Words(entered.party(), entered.channel(), null,
                null, entered.reason()), when, act.by());
        file.add(record);
        return act.close("intention:" + record.id(), entered.reason(), when);
    }
}
