package org.paraph.testing.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.paraph.lifetime.treaty.NoticeAcknowledgementRequest;
import org.paraph.lifetime.treaty.NoticeWithdrawalRequest;
import org.paraph.lifetime.treaty.ObjectionDesk;
import org.paraph.lifetime.treaty.ObjectionRequest;
import org.paraph.lifetime.treaty.ObjectionSettlementRequest;
import org.paraph.lifetime.treaty.OperationDesk;
import org.paraph.lifetime.treaty.OperationResumptionRequest;
import org.paraph.lifetime.treaty.OperationSuspension;
import org.paraph.lifetime.treaty.OperationSuspensionRequest;
import org.paraph.lifetime.treaty.ProvisionLiftingRequest;
import org.paraph.lifetime.treaty.Settlement;
import org.paraph.lifetime.treaty.SuspensionGround;
import org.paraph.lifetime.treaty.SuspensionReach;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;

/** What is done about the operation of a treaty in force; each act is about the suspension that was entered last. */
public final class OperationWork {

    private final TreatyWork treaty;
    private SuspensionReach reach = SuspensionReach.ALL;
    private List<String> parties = List.of();
    private List<String> provisions = List.of();
    private Boolean urgent;
    private String condition;
    private LocalDate effectiveOn;

    public OperationWork(TreatyWork treaty) {
        this.treaty = treaty;
    }

    /** The next suspensions stand between these alone. */
    public OperationWork between(String... codes) {
        reach = SuspensionReach.BETWEEN;
        parties = List.of(codes);
        return this;
    }

    /** The next suspensions stand between these and everybody else. */
    public OperationWork forParties(String... codes) {
        reach = SuspensionReach.FOR_PARTIES;
        parties = List.of(codes);
        return this;
    }

    /** The next suspensions cover only these provisions. */
    public OperationWork only(String... paths) {
        provisions = List.of(paths);
        return this;
    }

    public OperationWork urgently() {
        urgent = true;
        return this;
    }

    public OperationWork until(String words) {
        condition = words;
        return this;
    }

    public OperationWork from(String day) {
        effectiveOn = LocalDate.parse(day);
        return this;
    }

    /** One party claims a ground. */
    public OperationWork claim(SuspensionGround ground, String party, String defaulting) {
        return suspend(ground, party, defaulting, null, null);
    }

    /** The parties agree. */
    public OperationWork agree(SuspensionGround ground) {
        return suspend(ground, null, null, null, null);
    }

    public OperationWork suspend(SuspensionGround ground, String party, String defaulting, String provision, Boolean separable) {
        return act((desk, ref) -> desk.suspend(ref, new OperationSuspensionRequest(ground, party, reach, parties, provisions,
                "The operation is suspended", "As the notification says", defaulting, separable, provision, "Note verbale",
                null, urgent, null, effectiveOn, condition, null, treaty.when())));
    }

    public OperationWork withdraw() {
        return act((desk, ref) -> desk.withdraw(ref, latest(), new NoticeWithdrawalRequest("Note verbale", null,
                treaty.when())));
    }

    public OperationWork acknowledge(String party) {
        return act((desk, ref) -> desk.acknowledge(ref, latest(), new NoticeAcknowledgementRequest(party, "Embassy", "Noted",
                treaty.when())));
    }

    public OperationWork confirm() {
        return act((desk, ref) -> desk.confirm(ref, latest(), new ActRequest("Treaty section", "Nobody objected",
                treaty.when())));
    }

    public OperationWork resume(String party) {
        return resume(party, null);
    }

    public OperationWork resume(String party, Boolean conditionMet) {
        return act((desk, ref) -> desk.resume(ref, latest(), new OperationResumptionRequest(party, "Note verbale",
                conditionMet, null, null, treaty.when())));
    }

    public OperationWork object(String party) {
        return dispute((desk, ref) -> desk.object(ref, latest(), new ObjectionRequest(party, "Note verbale",
                "Nothing was broken", treaty.when())));
    }

    /** The objection of that party, or of whoever objected last, is settled. */
    public OperationWork settle(Settlement outcome) {
        var objections = last().objections();
        return dispute((desk, ref) -> desk.settle(ref, objections.get(objections.size() - 1).id(),
                new ObjectionSettlementRequest(outcome, "Negotiation", "So it was found", treaty.when())));
    }

    public OperationWork lift(String... paths) {
        return dispute((desk, ref) -> desk.lift(ref, new ProvisionLiftingRequest(List.of(paths), "Decision of the parties",
                null, treaty.when())));
    }

    /** The suspension that was entered last. */
    public OperationSuspension last() {
        return treaty.read(one -> {
            var all = one.suspensions();
            var last = all.get(all.size() - 1);
            last.steps().size();
            last.objections().size();
            return last;
        });
    }

    private String latest() {
        return treaty.read(one -> one.suspensions().isEmpty() ? "none"
                : one.suspensions().get(one.suspensions().size() - 1).id());
    }

    private OperationWork act(BiFunction<OperationDesk, DossierRef, Negotiation> command) {
        treaty.dossier().act(OperationDesk.class, command);
        return this;
    }

    private OperationWork dispute(BiFunction<ObjectionDesk, DossierRef, Negotiation> command) {
        treaty.dossier().act(ObjectionDesk.class, command);
        return this;
    }
}
