package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.acts.Recorded;

/**
 * Keeps the open tasks of the domestic procedure in line with what is on file, after every act on a dossier: a decision or
 * an opinion that does not cover the present wording any more is asked for again, one that covers it again is asked for no
 * longer, and the next gate opens when the earlier ones are done.
 */
@ApplicationScoped
public class ApprovalTasks {

    private static final Set<NegotiationState> SUBMITTED = EnumSet.of(NegotiationState.IN_APPROVAL,
            NegotiationState.APPROVED_FOR_SIGNATURE, NegotiationState.SIGNING_SCHEDULED,
            NegotiationState.SIGNING_POSTPONED);
    private static final Set<String> FINDINGS = Set.of(record(Action.CLASSIFY_INSTRUMENT),
            record(Action.ASSESS_LEGISLATURE_CONSENT));
    private static final Set<NegotiationState> REVIEWED = reviewed();

    private final Negotiations negotiations;
    private final Reviews reviews;
    private final Gates gates;
    private final GateStandings standings;
    private final DecidedTexts texts;
    private final WorkflowEngine engine;
    private final Clock clock;
    private final ReviewDeadlines deadlines;

    protected ApprovalTasks() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ApprovalTasks(Negotiations negotiations, Reviews reviews, Gates gates, GateStandings standings,
            DecidedTexts texts, WorkflowEngine engine, Clock clock,
            ReviewDeadlines deadlines) {
        this.negotiations = negotiations;
        this.reviews = reviews;
        this.gates = gates;
        this.standings = standings;
        this.texts = texts;
        this.engine = engine;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    void onRecorded(@Observes Recorded event) {
        if (event.dossier() != null && event.action().startsWith("negotiation.")) {
            var negotiation = negotiations.byId(event.dossier());
            if (negotiation.state() != NegotiationState.HELD) {
                if (FINDINGS.contains(event.action())) {
                    gates.layOutAgain(negotiation, event.actor());
                }
                gates.write();
                alignReviews(negotiation);
                var all = negotiation.hasBeen(NegotiationState.IN_APPROVAL) ? gates.written(negotiation.id())
                        : List.<ApprovalGate>of();
                if (!all.isEmpty()) {
                    alignGates(negotiation, all);
                    alignConclusion(negotiation);
                }
            }
        }
    }

    private void alignReviews(Negotiation negotiation) {
        if (!REVIEWED.contains(negotiation.state())) {
            return;
        }
        var answered = reviews.written(negotiation.id(), negotiation.attemptNumber()).stream()
                .filter(review -> !review.opinions().isEmpty()).toList();
        if (answered.isEmpty()) {
            return;
        }
        var now = texts.present(negotiation);
        var frozen = frozen(negotiation);
        answered.forEach(review -> {
                    if (review.state() == MinistryReview.State.CLEARED && !review.stands(now)) {
                        review.reopen(deadlines.usual(review));
                        engine.correlate("Message_ReviewRequested", negotiation.id(),
                                Map.of("requestedReviewId", review.id()));
                    } else if (review.isReopened() && review.stands(now) && !frozen.contains(review.id())) {
                        review.standAgain();
                        engine.correlateSubject("Message_ReviewWithdrawn", negotiation.id(), review.id());
                    }
                });
    }

    private void alignGates(Negotiation negotiation, List<ApprovalGate> all) {
        var standing = standings.of(negotiation);
        standing.stream().filter(one -> one.state() == GateState.SKIPPED).forEach(one -> one.gate().leaveOut(clock.instant()));
        var awaited = standing.stream().filter(one -> isDue(negotiation, one))
                .map(one -> one.gate().id()).collect(Collectors.toSet());
        var frozen = frozen(negotiation);
        all.stream().filter(gate -> !frozen.contains(gate.id())).forEach(gate -> {
            boolean wanted = awaited.contains(gate.id());
            if (wanted && !gate.isTaskOpen()) {
                open(gate);
            } else if (!wanted && gate.isTaskOpen()) {
                gate.taskClosed();
                engine.correlateSubject("Message_GateClosed", gate.negotiationId(), gate.id());
            }
        });
    }

    /** What a body has stopped by itself: it is left alone until it goes on. */
    private Set<String> frozen(Negotiation negotiation) {
        return engine.openTasks(negotiation.id()).stream().filter(OpenTask::frozen).map(OpenTask::subjectId)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** @throws Requirement if a legislature or a court has stopped this gate */
    void requireFree(Negotiation negotiation, ApprovalGate gate) {
        if (frozen(negotiation).contains(gate.id())) {
            throw new Requirement("task-frozen");
        }
    }

    private static boolean isDue(Negotiation negotiation, GateStanding standing) {
        boolean time = NegotiationState.concluded().contains(negotiation.state())
                ? standing.gate().isAfterSignature() || standing.gate().kind() == GateKind.LEGISLATURE
                : !standing.gate().isAfterSignature() && SUBMITTED.contains(negotiation.state());
        return time && standing.state().isAwaited() && standing.gate().kind() != GateKind.LEGAL_REVIEW;
    }

    private void open(ApprovalGate gate) {
        gate.taskOpened();
        engine.start("approval-gate", gate.negotiationId(),
                Map.of("negotiationId", gate.negotiationId(), "subjectId", gate.id()));
        gate.nextMeeting().ifPresent(meeting -> watch(gate, meeting));
    }

    /** The end of a meeting that lies ahead is watched; a slot that passes then is marked as missed. */
    void watch(ApprovalGate gate, GateMeeting meeting) {
        if (gate.isTaskOpen() && meeting.endsAt().isAfter(clock.instant())) {
            engine.correlateSubject("Message_MeetingFixed", gate.negotiationId(), gate.id());
        }
    }

    private void alignConclusion(Negotiation negotiation) {
        var all = gates.conclusions(negotiation.id());
        var conclusion = all.stream().filter(one -> one.isOfAttempt(negotiation)).reduce((one, later) -> later).orElse(null);
        boolean wanted = conclusion != null && SUBMITTED.contains(negotiation.state())
                && negotiation.state() != NegotiationState.IN_APPROVAL && !gates.isConcluded(negotiation);
        if (!wanted) {
            var frozen = frozen(negotiation);
            all.stream().filter(one -> !frozen.contains(one.id())).forEach(this::closeRenewal);
        } else if (all.stream().noneMatch(ApprovalConclusion::isTaskOpen)) {
            conclusion.taskOpened();
            engine.start("approval-renewal", negotiation.id(),
                    Map.of("negotiationId", negotiation.id(), "subjectId", conclusion.id()));
        }
    }

    private void closeRenewal(ApprovalConclusion conclusion) {
        if (conclusion.isTaskOpen()) {
            conclusion.taskClosed();
            engine.correlateSubject("Message_ConclusionClosed", conclusion.negotiationId(), conclusion.id());
        }
    }

    private static String record(Action action) {
        return "negotiation." + action.code();
    }

    private static Set<NegotiationState> reviewed() {
        var states = EnumSet.range(NegotiationState.WORKING_LEVEL_TALKS, NegotiationState.SIGNING_SCHEDULED);
        states.add(NegotiationState.SIGNING_POSTPONED);
        return states;
    }
}
