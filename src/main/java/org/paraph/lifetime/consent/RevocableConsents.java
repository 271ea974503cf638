package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.config.Settings;

/** The consents that a party can still take back: by an act of their own, and without effect so far. */
@ApplicationScoped
public class RevocableConsents {

    private final Consents consents;
    private final EntryForecasts forecasts;
    private final Settings settings;
    private final Clock clock;

    protected RevocableConsents() {
        this(null, null, null, null);
    }

    @Inject
    public RevocableConsents(Consents consents, EntryForecasts forecasts, Settings settings, Clock clock) {
        this.consents = consents;
        this.forecasts = forecasts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of today, by the clock of the home capital, the earliest first. */
    public List<Consent> of(Negotiation negotiation) {
        var given = consents.of(negotiation).stream().filter(one -> one.means() != ConsentMeans.SIGNATURE).toList();
        if (negotiation.state() != NegotiationState.IN_FORCE || given.isEmpty()) {
            return given;
        }
        var today = LocalDate.ofInstant(clock.instant(), settings.homeZone());
        var notYet = forecasts.of(negotiation).stream().flatMap(forecast -> forecast.parties().stream())
                .filter(one -> one.inForceOn() != null && one.inForceOn().isAfter(today))
                .map(EntryForecast.Standing::party).collect(Collectors.toSet());
        return given.stream().filter(one -> notYet.contains(one.party())).toList();
    }
}
