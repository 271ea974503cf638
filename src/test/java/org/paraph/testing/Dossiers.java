package org.paraph.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.engine.camunda.TablesOfTheFolder;
import org.paraph.negotiation.ActsStage;
import org.paraph.negotiation.Attempt;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Particulars;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.ReentryRule;
import org.paraph.negotiation.ResumptionOrder;
import org.paraph.negotiation.StateChange;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.negotiation.SuspensionOrder;
import org.paraph.platform.time.OccurrenceRequest;

/** Dossiers without a database, brought by their own acts to where a test begins. All of it happens on one day. */
public final class Dossiers {

    /** The day on which everything up to the test's beginning took place. */
    public static final String DAY = "2026-03-02";

    public static final String PROPOSER = "proposer";
    public static final String OFFICER = "officer";

    /** Approvals stay usable for 180 days after a postponement. */
    public static final ReentryRule RULE = new ReentryRule(new TablesOfTheFolder(), Period.parse("P180D"), false, false);

    private Dossiers() {
    }

    /** A fresh proposal between Korea, whose side we are on, and Japan. */
    public static Negotiation proposed() {
        var particulars = new Particulars("An agreement", "On something", "MOFA", null, Marking.RESTRICTED);
        return Negotiation.propose("KOR-JPN-2026-001", particulars,
                List.of(new Party("KOR", "Korea"), new Party("JPN", "Japan")), "KOR", Days.on(DAY), PROPOSER);
    }

    /** A dossier in this state; held ones come from the talks, postponed and shelved ones from a fixed ceremony. */
    public static Negotiation in(NegotiationState state) {
        return switch (state) {
            case HELD -> suspended(NegotiationState.WORKING_LEVEL_TALKS, SuspensionKind.ADMINISTRATIVE_HOLD);
            case SIGNING_POSTPONED -> suspended(NegotiationState.SIGNING_SCHEDULED, SuspensionKind.POSTPONED_SIGNATURE);
            case SHELVED -> suspended(NegotiationState.SIGNING_SCHEDULED, SuspensionKind.SHELVED);
            case ABANDONED -> {
                var dossier = proposed();
                dossier.abandon(Days.on(DAY), OFFICER);
                yield dossier;
            }
            case ADOPTED -> {
                var dossier = straightTo(NegotiationState.APPROVED_FOR_SIGNATURE);
                dossier.declareAdopted(Days.on(DAY), OFFICER);
                yield dossier;
            }
            case AWAITING_CONSENT, AWAITING_NOTIFICATION, TERMINATED -> {
                var dossier = straightTo(state == NegotiationState.TERMINATED ? NegotiationState.IN_FORCE
                        : NegotiationState.SIGNED);
                dossier.stage(ActsStage.valueOf(state.name()), Days.on(DAY), OFFICER);
                yield dossier;
            }
            default -> straightTo(state);
        };
    }

    /** A dossier that was suspended in this state. */
    public static Negotiation suspended(NegotiationState prior, SuspensionKind kind) {
        var dossier = straightTo(prior);
        dossier.suspend(order(kind), Days.on(DAY), OFFICER);
        return dossier;
    }

    /** An order to suspend, of {@link #DAY}. */
    public static SuspensionOrder order(SuspensionKind kind) {
        return new SuspensionOrder(kind, "The government", "The minister", "Not now", "A matter of procedure", null, null,
                OccurrenceRequest.on(LocalDate.parse(DAY)));
    }

    /** An order to resume with a new day for the ceremony. */
    public static ResumptionOrder resumption() {
        return new ResumptionOrder("The minister", "Its reason is gone", null,
                new ResumptionOrder.NewCeremony(OffsetDateTime.parse("2026-11-23T10:00:00+09:00"), "Asia/Seoul", "Seoul"),
                OccurrenceRequest.on(LocalDate.parse(DAY)));
    }

    /** An order to resume that names no ceremony. */
    public static ResumptionOrder resumptionWithoutCeremony() {
        return new ResumptionOrder("The minister", "Its reason is gone", null, null,
                OccurrenceRequest.on(LocalDate.parse(DAY)));
    }

    /** All that acts change in a dossier; equal before and after an act that was refused. */
    public static List<Object> facts(Negotiation dossier) {
        return List.of(dossier.summary(), dossier.changes().stream().map(StateChange::to).toList(),
                dossier.attempts().stream().map(Dossiers::facts).toList(), dossier.suspensions().stream()
                        .map(each -> List.of(each.id(), each.isOpen(), each.acknowledgements().size())).toList());
    }

    private static String facts(Attempt attempt) {
        return attempt.number() + " " + attempt.entryPoint() + " " + attempt.closedAs() + " " + attempt.finalHash();
    }

    private static Negotiation straightTo(NegotiationState state) {
        var dossier = proposed();
        while (dossier.state() != state) {
            goOn(dossier);
        }
        return dossier;
    }

    private static void goOn(Negotiation dossier) {
        var when = Days.on(DAY);
        switch (dossier.state()) {
            case PROPOSED -> dossier.grantMandate(when, OFFICER);
            case MANDATED -> dossier.beginDrafting(OFFICER);
            case DRAFTING -> {
                dossier.adoptText("text-1", "v1", "1".repeat(64));
                dossier.beginTalks(when, OFFICER);
            }
            case WORKING_LEVEL_TALKS -> dossier.agreeWording(when, OFFICER);
            case TEXT_AGREED -> dossier.initial(when, OFFICER);
            case INITIALLED -> dossier.submitForApproval(when, OFFICER);
            case IN_APPROVAL -> dossier.concludeApprovals(when, OFFICER);
            case APPROVED_FOR_SIGNATURE -> dossier.scheduleSigning(when, OFFICER);
            case SIGNING_SCHEDULED -> dossier.declareSigned(when, OFFICER);
            case SIGNED -> dossier.enterIntoForce(when, OFFICER);
            default -> throw new IllegalArgumentException("No way on from " + dossier.state());
        }
    }
}
