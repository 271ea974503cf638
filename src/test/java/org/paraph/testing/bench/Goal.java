package org.paraph.testing.bench;

import java.util.Random;
import java.util.function.Consumer;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;

/**
 * Where walks begin: in each state in which a dossier can stay, and for a treaty that is applied or in force in each of
 * the situations in which somebody or some clock is waited for.
 */
enum Goal {
    PROPOSED(NegotiationState.PROPOSED),
    DRAFTING(NegotiationState.DRAFTING),
    WORKING_LEVEL_TALKS(NegotiationState.WORKING_LEVEL_TALKS),
    TEXT_AGREED(NegotiationState.TEXT_AGREED),
    INITIALLED(NegotiationState.INITIALLED),
    IN_APPROVAL(NegotiationState.IN_APPROVAL),
    APPROVED_FOR_SIGNATURE(NegotiationState.APPROVED_FOR_SIGNATURE),
    SIGNING_SCHEDULED(NegotiationState.SIGNING_SCHEDULED),
    HELD(way -> way.anywhereUpToSignature().suspend(SuspensionKind.ADMINISTRATIVE_HOLD)),
    SIGNING_POSTPONED(way -> way.to(NegotiationState.SIGNING_SCHEDULED).suspend(SuspensionKind.POSTPONED_SIGNATURE)),
    SHELVED(way -> way.anywhereUpToSignature().suspend(SuspensionKind.SHELVED)),
    SIGNED(NegotiationState.SIGNED),
    ADOPTED(Departure::adopted),
    AWAITING_CONSENT(Departure::awaitingConsent),
    AWAITING_NOTIFICATION(Departure::awaitingNotification),
    APPLICATION_AGREED(way -> way.applied(20)),
    APPLIED(way -> way.applied(0)),
    APPLIED_NO_LONGER(Departure::appliedNoLonger),
    IN_FORCE_FOR_SOME(Departure::inForceForSome),
    IN_FORCE_WITHOUT_TERM(Departure::inForce),
    IN_FORCE_FOR_TERMS(Departure::yearly),
    WINDOW_CLOSING(way -> way.yearly().waitUntil(way.daysFromNow(230))),
    TERM_UNCONFIRMED(way -> way.inForce().skipTo(way.daysFromNow(500))
            .terms("P1Y", "P1Y", NoticeClause.BEFORE_TERM_END, "P90D")),
    NOTICE_PENDING(way -> way.yearly().notice("JPN")),
    NOTICE_SUSPENDED(way -> way.yearly().notice("KOR").suspend()),
    NOTICE_WITHDRAWN(way -> way.yearly().notice("KOR").withdraw()),
    NOTICE_UNCONFIRMED(Departure::lateNotice),
    OPERATION_ANNOUNCED(Departure::claimed),
    OPERATION_OBJECTED(way -> way.claimed().object("KOR")),
    OPERATION_WITHDRAWN(way -> way.claimed().withdraw()),
    OPERATION_SUSPENDED(Departure::suspended),
    OPERATION_RESUMED(way -> way.suspended().resume(null)),
    AMENDMENT_ADOPTED(Departure::amending),
    AMENDMENT_IN_FORCE(Departure::amended),
    CORRECTION_OBJECTED(Departure::correctionObjected),
    TEXT_CORRECTED(Departure::corrected),
    ENDED_BY_NOTICE(way -> way.yearly().notice("JPN").waitUntil(way.daysFromNow(400))),
    ENDED_WITH_ITS_TERM(way -> way.inForce().terms("P1Y", null, NoticeClause.AFTER_NOTICE, "P30D")
            .waitUntil(way.daysFromNow(400))),
    ENDED_BY_AGREEMENT(way -> way.yearly().end()),
    ABANDONED(way -> way.anywhereUpToSignature().abandon());

    private final Consumer<Departure> course;

    Goal(NegotiationState state) {
        this(way -> way.to(state));
    }

    Goal(Consumer<Departure> course) {
        this.course = course;
    }

    /** A dossier that stands there. */
    Casework reach(Bench bench, Random random) {
        var way = new Departure(bench, random, this == IN_FORCE_FOR_SOME);
        course.accept(way);
        return way.dossier();
    }
}
