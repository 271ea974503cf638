package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.engine.WorkflowEngine;
import org.paraph.lifetime.treaty.ProvisionalStanding;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.negotiation.ActClosing;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.config.Settings;

/**
 * Carries what is on file of provisional application into the treaty, with every act on the dossier and when a day comes:
 * who applies it, since when, and which provisions. It ends for a party that does not intend to become bound, and for all
 * once the treaty is in force for each of them (Vienna Convention, article 25).
 */
@ApplicationScoped
public class ProvisionalParties {

    private static final String PROCESS = "provisional-application";
    private static final Set<NegotiationState> OVER = EnumSet.of(NegotiationState.ABANDONED, NegotiationState.TERMINATED);

    private final ConsentFile file;
    private final Treaties treaties;
    private final Negotiations negotiations;
    private final WorkflowEngine engine;
    private final Event<Recorded> recorded;
    private final Settings settings;
    private final Clock clock;

    protected ProvisionalParties() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ProvisionalParties(ConsentFile file, Treaties treaties, Negotiations negotiations, WorkflowEngine engine,
            Event<Recorded> recorded, Settings settings, Clock clock) {
        this.file = file;
        this.treaties = treaties;
        this.negotiations = negotiations;
        this.engine = engine;
        this.recorded = recorded;
        this.settings = settings;
        this.clock = clock;
    }

    void onClosing(@Observes ActClosing act) {
        var applications = act.negotiation().hasBeenConcluded() ? file.provisionalApplications(act.negotiation().id())
                : List.<ProvisionalApplication>of();
        if (!applications.isEmpty()) {
            carry(act.negotiation(), applications);
            awaitFirstDays(act.negotiation(), applications);
        }
    }

    /** The first day of a provisional application has come. */
    public void begin(String applicationId) {
        var application = file.provisionalApplication(applicationId);
        var negotiation = negotiations.byId(application.negotiationId());
        carry(negotiation, file.provisionalApplications(negotiation.id()));
        recorded.fire(new Recorded(Actor.SYSTEM.username(), "treaty.apply-provisionally", negotiation.id(),
                "provisional-application:" + applicationId, Map.of(), Map.of("since", application.beginsOn().toString()),
                null, application.beginsOn()));
    }

    private void carry(Negotiation negotiation, List<ProvisionalApplication> applications) {
        applications.forEach(one -> leaveUnintended(negotiation, one));
        applications.forEach(one -> inForceForAll(negotiation, one).ifPresent(one::overtaken));
        var applying = new LinkedHashMap<String, ProvisionalStanding>();
        applications.stream().filter(one -> one.attempt() == negotiation.attemptNumber()).filter(one -> one.runsOn(today()))
                .forEach(one -> one.applying().forEach(code -> applying.merge(code,
                        new ProvisionalStanding(one.beginsOn(), one.paths()), ProvisionalParties::both)));
        treaties.applyProvisionally(negotiation, applying, clock.instant());
    }

    /** Whoever has declared since that it does not intend to become bound applies it no longer. */
    private void leaveUnintended(Negotiation negotiation, ProvisionalApplication application) {
        file.records(negotiation, ConclusionRecord.Kind.NO_INTENTION).stream()
                .filter(one -> !one.occurrence().recordedAt().isBefore(application.occurrence().recordedAt()))
                .filter(one -> application.endedOn() == null && application.applying().contains(one.party()))
                .forEach(one -> application.leave(one.party(), later(one.occurrence().occurredOn(), application.beginsOn()),
                        one.note()));
    }

    /** The day on which the treaty was in force for the last of those who apply it; empty while it is not for one. */
    private Optional<LocalDate> inForceForAll(Negotiation negotiation, ProvisionalApplication application) {
        var bound = treaties.find(negotiation.id()).stream().flatMap(treaty -> treaty.parties().stream())
                .filter(party -> party.inForceSince() != null && application.applying().contains(party.code()))
                .collect(Collectors.toMap(TreatyParty::code, TreatyParty::inForceSince, (first, again) -> first));
        return bound.size() < application.applying().size() ? Optional.empty()
                : bound.values().stream().max(LocalDate::compareTo);
    }

    /** The clocks of applications that have not begun yet are set anew. */
    private void awaitFirstDays(Negotiation negotiation, List<ProvisionalApplication> applications) {
        var later = applications.stream().filter(one -> one.beginsOn().isAfter(today())).toList();
        if (!later.isEmpty()) {
            engine.announce("Message_ProvisionalOver", negotiation.id());
            later.stream().filter(one -> one.endedOn() == null && one.attempt() == negotiation.attemptNumber()
                    && !OVER.contains(negotiation.state())).forEach(one -> engine.start(PROCESS,
                            negotiation.id(), Map.of("negotiationId", negotiation.id(), "subjectId", one.id())));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.homeZone());
    }

    /** The whole treaty if either covers it, else the provisions of both, since the earlier of the two. */
    private static ProvisionalStanding both(ProvisionalStanding one, ProvisionalStanding other) {
        boolean whole = one.provisions().isEmpty() || other.provisions().isEmpty();
        return new ProvisionalStanding(one.since().isBefore(other.since()) ? one.since() : other.since(),
                whole ? List.of() : Stream.concat(one.provisions().stream(), other.provisions().stream())
                        .distinct().toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
