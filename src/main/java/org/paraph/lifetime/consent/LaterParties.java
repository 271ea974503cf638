package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.negotiation.ActClosing;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.config.Settings;
import org.paraph.platform.time.Occurrence;

/**
 * Those that consent once a treaty is in force are bound after their own period (Vienna Convention, article 24(3)). With
 * each act on the dossier the treaty takes in those whose day has come in the capital; until then the forecast tells it.
 */
@ApplicationScoped
class LaterParties {

    private final EntryForecasts forecasts;
    private final Treaties treaties;
    private final Settings settings;
    private final Clock clock;

    protected LaterParties() {
        this(null, null, null, null);
    }

    @Inject
    LaterParties(EntryForecasts forecasts, Treaties treaties, Settings settings, Clock clock) {
        this.forecasts = forecasts;
        this.treaties = treaties;
        this.settings = settings;
        this.clock = clock;
    }

    void onClosing(@Observes ActClosing act) {
        if (act.negotiation().state() == NegotiationState.IN_FORCE) {
            treaties.find(act.negotiation().id()).ifPresent(treaty -> takeIn(act.negotiation(), treaty));
        }
    }

    private void takeIn(Negotiation negotiation, Treaty treaty) {
        var today = LocalDate.ofInstant(clock.instant(), settings.homeZone());
        forecasts.of(negotiation).stream().flatMap(forecast -> forecast.parties().stream())
                .filter(one -> one.isBoundBy(today)).filter(one -> isOutside(treaty, one.party()))
                .forEach(one -> treaties.begin(negotiation, Occurrence.on(one.inForceOn(), clock.instant()),
                        Set.of(one.party())));
    }

    private static boolean isOutside(Treaty treaty, String party) {
        return treaty.parties().stream().anyMatch(one -> one.code().equals(party) && one.inForceSince() == null
                && one.leftOn() == null);
    }
}
