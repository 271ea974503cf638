package org.paraph.testing.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.paraph.hold.BranchDecisionRequest;
import org.paraph.hold.BranchHold;
import org.paraph.hold.BranchHoldOrder;
import org.paraph.hold.ConditionCheckRequest;
import org.paraph.negotiation.AcknowledgementRequest;
import org.paraph.negotiation.ResumptionOrder;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.negotiation.SuspensionOrder;
import org.paraph.platform.time.OccurrenceRequest;

/** Plausible requests for the acts that stop a dossier, or a branch of it, and let it go on. */
abstract class HoldEntries {

    final Bench bench;

    HoldEntries(Bench bench) {
        this.bench = bench;
    }

    SuspensionOrder suspension(SuspensionKind kind) {
        return new SuspensionOrder(kind, "The government", "The minister", "Not now", "Later", null, null, today());
    }

    SuspensionOrder suspensionUntil(SuspensionKind kind, LocalDate day) {
        return new SuspensionOrder(kind, "The government", "The minister", "Not now", "Later", "An election", day, today());
    }

    BranchHoldOrder branchHold(String subjectId) {
        return new BranchHoldOrder(subjectId, "A branch", BranchHold.Body.LEGISLATURE, "A committee", "Its resolution",
                "Its rules", "It wants a hearing", null, null, null, today());
    }

    BranchDecisionRequest branchDecision() {
        return new BranchDecisionRequest("No objection", today());
    }

    ConditionCheckRequest conditionCheck(boolean met, LocalDate nextDay) {
        return new ConditionCheckRequest(met, "As it is", nextDay, today());
    }

    ResumptionOrder resumption(boolean withCeremony) {
        var ceremony = new ResumptionOrder.NewCeremony(OffsetDateTime.now(bench.clock()).plusDays(7), "Asia/Tokyo", "Tokyo");
        return new ResumptionOrder("The minister", "Its reason is gone", null, withCeremony ? ceremony : null, today());
    }

    AcknowledgementRequest acknowledgement(String party) {
        return new AcknowledgementRequest(party, "A call", null, today());
    }

    OccurrenceRequest today() {
        return OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC));
    }
}
