package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Gives our delegation its authority, changes and withdraws it, and decides what may cross its red lines. */
@ApplicationScoped
@Transactional
public class MandateDesk {

    private final Acts acts;
    private final Mandates mandates;

    protected MandateDesk() {
        this(null, null);
    }

    @Inject
    public MandateDesk(Acts acts, Mandates mandates) {
        this.acts = acts;
        this.mandates = mandates;
    }

    /** The authority to negotiate is given; our side begins to draft. */
    public Negotiation grant(DossierRef ref, MandateRequest entered) {
        var act = acts.open(Action.GRANT_MANDATE, ref);
        var when = act.at(entered.occurrence());
        requireSense(entered, when.occurredOn());
        act.negotiation().grantMandate(when, act.by());
        mandates.add(act.negotiation(), entered, when.same(), act.by());
        act.completeTask(Map.of());
        return act.close(null, entered.reason(), when);
    }

    /** Another mandate takes the place of the one before, which may have been withdrawn; red lines are those named now. */
    public Negotiation amend(DossierRef ref, MandateRequest entered) {
        var act = acts.open(Action.AMEND_MANDATE, ref);
        return replace(act, entered, () -> { });
    }

    /** As {@link #amend}, before the mandate expires; completes the task that warns of it. */
    public Negotiation renew(DossierRef ref, MandateRequest entered) {
        var act = acts.open(Action.RENEW_MANDATE, ref);
        return replace(act, entered, () -> act.completeTask(Map.of()));
    }

    private Negotiation replace(OpenAct act, MandateRequest entered, Runnable task) {
        var when = act.at(entered.occurrence());
        requireSense(entered, when.occurredOn());
        task.run();
        var mandate = mandates.add(act.negotiation(), entered, when, act.by());
        return act.close("mandate:" + mandate.id(), entered.reason(), when);
    }

    /** The authority takes the mandate back: our side agrees to nothing any more until it has another. */
    public Negotiation withdraw(DossierRef ref, ActRequest entered) {
        var act = acts.open(Action.WITHDRAW_MANDATE, ref);
        var when = act.at(entered.occurrence());
        var mandate = mandates.latest(act.negotiation().id())
                .filter(one -> one.standing() == Mandate.Standing.IN_FORCE)
                .orElseThrow(() -> new Requirement("no-mandate"));
        mandate.withdraw(when.occurredOn(), entered.reason());
        mandates.unwatch(act.negotiation().id());
        return act.close("mandate:" + mandate.id(), entered.reason(), when);
    }

    /** The authority that gave the mandate widens a red line, or lets it stand. Who proposed the negotiation may not. */
    public Negotiation decide(DossierRef ref, String checkId, MandateDecisionRequest entered) {
        var act = acts.open(Action.DECIDE_MANDATE_CHECK, ref, checkId);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        negotiation.requireOther(act.by());
        mandates.checkOf(negotiation.id(), checkId == null ? act.taskSubject() : checkId)
                .decide(entered.widened(), act.by(), entered);
        act.completeTask(Map.of());
        return act.close("mandate-check:" + act.taskSubject(), entered.authority() + ": " + entered.note(), when);
    }

    private static void requireSense(MandateRequest entered, LocalDate given) {
        if (entered.expiresOn() != null && entered.expiresOn().isBefore(given)) {
            throw new Requirement("expires-before-given", entered.expiresOn());
        }
        if (entered.redLines() != null) {
            entered.redLines().stream().filter(line -> line.provision() == null == (line.topic() == null)).findFirst()
                    .ifPresent(line -> {
                        throw new Requirement("red-line-provision-or-topic");
                    });
        }
    }
}
