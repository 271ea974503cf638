package org.paraph.lifetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.lifetime.consent.ConsentMeans;
import org.paraph.lifetime.consent.ConsentRule;
import org.paraph.lifetime.consent.EntryRule;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;

/** From signature to force: the parties' notifications and the entry into force. */
@ApplicationScoped
@Transactional
public class LifetimeDesk {

    private final Acts acts;
    private final InternationalActs file;
    private final Treaties treaties;
    private final EntryRule rule;
    private final ConsentRule consent;

    protected LifetimeDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public LifetimeDesk(Acts acts, InternationalActs file, Treaties treaties, EntryRule rule, ConsentRule consent) {
        this.acts = acts;
        this.file = file;
        this.treaties = treaties;
        this.rule = rule;
        this.consent = consent;
    }

    /** A party notifies that its procedures are complete. */
    public Negotiation recordNotification(DossierRef ref, NotificationRequest entered) {
        var act = acts.open(Action.RECORD_NOTIFICATION, ref);
        var when = act.at(entered.occurrence());
        consent.requirePossible(act.negotiation(), entered.party(), ConsentMeans.NOTIFICATION, when);
        var notification = InternationalAct.notification(act.negotiation(), entered, when);
        file.add(notification);
        return act.close("notification:" + notification.id(), entered.channel(), when);
    }

    /** The treaty enters into force as it provides, and its life begins; whatever that day counts from must be on file. */
    public Negotiation recordEntryIntoForce(DossierRef ref, EntryIntoForceRequest entered) {
        var act = acts.open(Action.RECORD_ENTRY_INTO_FORCE, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        rule.require(negotiation, entered, when);
        var bound = rule.bound(negotiation, entered, when.occurredOn());
        negotiation.enterIntoForce(when, act.by());
        var entry = InternationalAct.entryIntoForce(negotiation, entered, when.same());
        file.add(entry);
        act.completeTask(Map.of());
        treaties.begin(negotiation, when, bound);
        return act.close("entry-into-force:" + entry.id(), entered.provision(), when);
    }
}
