package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.paraph.approval.LegislatureConsentRecord;
import org.paraph.lifetime.consent.EntryForecast.MissingKind;
import org.paraph.negotiation.ActClosing;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.ActsStage;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.time.Occurrence;

/**
 * Derives, with every act after the signature, for what the treaty waits: for the consent of our legislature, or for
 * instruments and notifications. Where neither the clauses nor a finding say that it waits, it stays signed.
 */
@ApplicationScoped
class ConsentProgress {

    /** What changes the stage on the day of the act; what is only found out later was so from the stage before on. */
    private static final Set<Action> DATED = EnumSet.of(Action.DECIDE_GATE, Action.RECORD_APPROVAL,
            Action.EXPRESS_CONSENT, Action.RECORD_CONSENT, Action.REVOKE_CONSENT, Action.RECORD_NOTIFICATION);

    private final LegislatureConsentRecord legislature;
    private final EntryForecasts forecasts;

    protected ConsentProgress() {
        this(null, null);
    }

    @Inject
    ConsentProgress(LegislatureConsentRecord legislature, EntryForecasts forecasts) {
        this.legislature = legislature;
        this.forecasts = forecasts;
    }

    void onClosing(@Observes ActClosing act) {
        var negotiation = act.negotiation();
        if (NegotiationState.concluded().contains(negotiation.state())) {
            awaited(negotiation).filter(stage -> stage != negotiation.tracks().acts())
                    .ifPresent(stage -> negotiation.stage(stage, day(act), act.by()));
        }
    }

    private Optional<ActsStage> awaited(Negotiation negotiation) {
        if (!legislature.isGranted(negotiation)) {
            return Optional.of(ActsStage.AWAITING_CONSENT);
        }
        boolean waited = negotiation.tracks().acts() == ActsStage.AWAITING_CONSENT;
        return waited || forecasts.of(negotiation).stream().flatMap(forecast -> forecast.missing().stream())
                .anyMatch(one -> one.kind() == MissingKind.CONSENT) ? Optional.of(ActsStage.AWAITING_NOTIFICATION)
                        : Optional.empty();
    }

    private static Occurrence day(ActClosing act) {
        var last = act.negotiation().lastChange().occurrence();
        return act.when() != null && DATED.contains(act.action()) && act.when().canFollow(last) ? act.when().same()
                : last.same();
    }
}
