package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.approval.LegislatureConsentRecord;
import org.paraph.lifetime.EntryIntoForceRequest;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;

/**
 * When a treaty enters into force, and what stands against it: the day follows from the clauses and the acts on file, unless
 * the parties name it; and our own party is not bound against its legislature.
 */
@ApplicationScoped
public class EntryRule {

    private final ConsentFile file;
    private final EntryForecasts forecasts;
    private final LegislatureConsentRecord legislature;

    protected EntryRule() {
        this(null, null, null);
    }

    @Inject
    public EntryRule(ConsentFile file, EntryForecasts forecasts, LegislatureConsentRecord legislature) {
        this.file = file;
        this.forecasts = forecasts;
        this.legislature = legislature;
    }

    /**
     * Refuses an entry into force that does not follow from the clauses and the acts on file.
     *
     * @throws Requirement naming what is missing, or the day that it would be
     */
    public void require(Negotiation negotiation, EntryIntoForceRequest entered, Occurrence when) {
        legislature.requireGranted(negotiation);
        requireRetroactive(entered, when);
        if (!entered.mechanism().isNamed()) {
            clause(negotiation, entered.mechanism())
                    .ifPresent(clauses -> requireDay(forecasts.of(negotiation, clauses), when.occurredOn()));
        }
    }

    /**
     * For whom the treaty enters into force on that day: for all, or, where so many of them suffice, for those that have
     * consented by then.
     */
    public Set<String> bound(Negotiation negotiation, EntryIntoForceRequest entered, LocalDate day) {
        var parties = negotiation.parties().stream().map(Party::code).collect(Collectors.toSet());
        return entered.mechanism() != EntryMechanism.NTH_DEPOSIT_PLUS
                && entered.mechanism() != EntryMechanism.THRESHOLD_PLUS ? parties : forecasts.of(negotiation).stream()
                        .flatMap(forecast -> forecast.parties().stream()).filter(one -> one.isBoundBy(day))
                        .map(EntryForecast.Standing::party).collect(Collectors.toSet());
    }

    private static void requireRetroactive(EntryIntoForceRequest entered, Occurrence when) {
        if (entered.retroactiveTo() != null) {
            if (!entered.mechanism().isNamed()) {
                throw new Requirement("retroactive-by-agreement-only");
            }
            if (!entered.retroactiveTo().isBefore(when.occurredOn())) {
                throw new Requirement("retroactive-not-before", when.occurredOn().toString());
            }
        }
    }

    /** The clause by which the day is counted; empty where none is on file and the mechanism alone says too little. */
    private Optional<FinalClauses> clause(Negotiation negotiation, EntryMechanism mechanism) {
        var clauses = file.clauses(negotiation);
        if (clauses.isEmpty()) {
            if (mechanism.needsClause()) {
                throw new Requirement("final-clauses-missing", mechanism);
            }
            return mechanism == EntryMechanism.ON_SIGNATURE ? Optional.empty()
                    : Optional.of(FinalClauses.implied(negotiation, mechanism));
        }
        if (clauses.get().mechanism() != mechanism) {
            throw new Requirement("not-the-mechanism", clauses.get().provision(), clauses.get().mechanism());
        }
        return clauses;
    }

    private static void requireDay(EntryForecast forecast, LocalDate day) {
        boolean plain = forecast.mechanism() == EntryMechanism.LATER_NOTIFICATION;
        if (!forecast.isComplete()) {
            throw plain ? new Requirement("notification-missing", forecast.missing().get(0).of())
                    : new Requirement("consent-acts-missing", forecast.missing().stream()
                            .map(one -> one.kind() + " " + one.of()).collect(Collectors.joining(", ")));
        }
        if (!day.equals(forecast.day())) {
            throw new Requirement(plain ? "not-the-later-notification" : "not-the-day-of-force", forecast.day().toString());
        }
    }
}
