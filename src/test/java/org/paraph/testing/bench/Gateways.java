package org.paraph.testing.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.ApprovalDesk;
import org.paraph.approval.ApprovalGate;
import org.paraph.approval.GateDesk;
import org.paraph.approval.GateKind;
import org.paraph.approval.Gates;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Deviation;
import org.paraph.negotiation.DeviationDesk;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.Deviations;

/** How a random walk comes to the gates of our domestic procedure, and past them. */
final class Gateways {

    private final Entries entries;
    private final Random random;
    private final BiFunction<Casework, Action[], String> subject;

    /** @param subject what an open task of one of these acts is about */
    Gateways(Entries entries, Random random, BiFunction<Casework, Action[], String> subject) {
        this.entries = entries;
        this.random = random;
        this.subject = subject;
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.DECIDE_GATE, this::decide);
        ways.put(Action.SCHEDULE_GATE, dossier -> dossier.act(GateDesk.class, (desk, ref) -> desk.fixMeeting(ref,
                oneOf(GateKind.values()).name(), entries.meeting(random.nextInt(10)))));
        ways.put(Action.RESUBMIT_TO_GATE, dossier -> dossier.act(GateDesk.class,
                (desk, ref) -> desk.submitAgain(ref, oneOf(GateKind.values()).name(), entries.act())));
        ways.put(Action.REQUEST_DEVIATION, dossier -> dossier.act(DeviationDesk.class, (desk, ref) -> desk.request(ref,
                entries.deviation(oneOf(DeviationKind.values()), oneOf(GateKind.values())))));
        ways.put(Action.DECIDE_DEVIATION, dossier -> {
            var open = subject.apply(dossier, new Action[] {Action.DECIDE_DEVIATION});
            dossier.act(DeviationDesk.class,
                    (desk, ref) -> desk.decide(ref, open, entries.deviationDecision(random.nextInt(4) > 0)));
        });
        ways.put(Action.DISPUTE_DEVIATION, dossier -> {
            var any = dossier.ask(Deviations.class, found -> found.all(dossier.id())).stream().map(Deviation::id).findFirst();
            dossier.act(DeviationDesk.class, (desk, ref) -> desk.dispute(ref, any.orElse("none"), entries.dispute()));
        });
    }

    private void decide(Casework dossier) {
        var open = subject.apply(dossier, new Action[] {Action.DECIDE_GATE});
        var body = dossier.ask(Gates.class, gates -> gates.all(dossier.id())).stream()
                .filter(gate -> gate.id().equals(open)).map(ApprovalGate::kind).findFirst().orElse(GateKind.CABINET).body();
        dossier.act(ApprovalDesk.class, (desk, ref) -> desk.decide(ref, open, entries.approval(body,
                random.nextInt(6) == 0 ? oneOf(ApprovalDecision.values()) : ApprovalDecision.APPROVED)));
    }

    private <T> T oneOf(T[] all) {
        return oneOf(List.of(all));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
