package org.paraph.lifetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/** From signature to force: the parties' notifications and the entry into force. */
@ApplicationScoped
@Transactional
public class LifetimeDesk {

    private final Acts acts;
    private final InternationalActs file;
    private final Treaties treaties;

    protected LifetimeDesk() {
        this(null, null, null);
    }

    @Inject
    public LifetimeDesk(Acts acts, InternationalActs file, Treaties treaties) {
        this.acts = acts;
        this.file = file;
        this.treaties = treaties;
    }

    /** A party notifies that its procedures are complete. */
    public Negotiation recordNotification(DossierRef ref, NotificationRequest entered) {
        var act = acts.open(Action.RECORD_NOTIFICATION, ref);
        var when = act.at(entered.occurrence());
        act.negotiation().requireOrder(when);
        if (notifications(act.negotiation()).stream().anyMatch(other -> other.party().equals(entered.party()))) {
            throw new AlreadyDone("already-notified", entered.party());
        }
        var notification = InternationalAct.notification(act.negotiation(), entered, when);
        file.add(notification);
        return act.close("notification:" + notification.id(), entered.channel(), when);
    }

    /** The treaty enters into force as it provides, and its life begins. Where notifications are needed, all must be on file by that day. */
    public Negotiation recordEntryIntoForce(DossierRef ref, EntryIntoForceRequest entered) {
        var act = acts.open(Action.RECORD_ENTRY_INTO_FORCE, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        if (entered.mechanism() == EntryMechanism.LATER_NOTIFICATION) {
            requireNotifications(negotiation, when);
        }
        negotiation.enterIntoForce(when, act.by());
        var entry = InternationalAct.entryIntoForce(negotiation, entered, when.same());
        file.add(entry);
        act.completeTask(Map.of());
        treaties.begin(negotiation, when);
        return act.close("entry-into-force:" + entry.id(), entered.provision(), when);
    }

    private void requireNotifications(Negotiation negotiation, Occurrence when) {
        var notifications = notifications(negotiation);
        var notifying = notifications.stream().map(InternationalAct::party).toList();
        negotiation.parties().stream().map(Party::code).filter(code -> !notifying.contains(code)).findFirst()
                .ifPresent(missing -> {
                    throw new Requirement("notification-missing", missing);
                });
        var later = notifications.stream().map(act -> act.occurrence().occurredOn()).reduce(
                (one, other) -> one.isAfter(other) ? one : other).orElseThrow();
        if (!later.equals(when.occurredOn())) {
            throw new Requirement("not-the-later-notification", later.toString());
        }
    }

    private List<InternationalAct> notifications(Negotiation negotiation) {
        return file.all(negotiation.id()).stream().filter(act -> act.kind() == InternationalAct.Kind.NOTIFICATION)
                .toList();
    }
}
