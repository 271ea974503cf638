package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.directory.Units;
import org.paraph.engine.WorkflowEngine;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.config.Settings;
import org.paraph.platform.problem.Problem.Kind;
import org.paraph.platform.time.Occurrence;

/** Opens dossiers and keeps what they say of themselves: proposal, particulars, publicity. */
@ApplicationScoped
@Transactional
public class NegotiationDesk {

    private final Acts acts;
    private final Negotiations negotiations;
    private final References references;
    private final Units units;
    private final WorkflowEngine engine;
    private final CurrentActor actor;
    private final Settings settings;
    private final Clock clock;
    private final Event<Recorded> recorded;
    private final Event<MarkingLowered> lowered;

    protected NegotiationDesk() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public NegotiationDesk(Acts acts, Negotiations negotiations, References references, Units units,
            WorkflowEngine engine, CurrentActor actor, Settings settings, Clock clock, Event<Recorded> recorded,
            Event<MarkingLowered> lowered) {
        this.acts = acts;
        this.negotiations = negotiations;
        this.references = references;
        this.units = units;
        this.engine = engine;
        this.actor = actor;
        this.settings = settings;
        this.clock = clock;
        this.recorded = recorded;
        this.lowered = lowered;
    }

    /**
     * Opens a dossier and starts its process.
     *
     * @throws NotAllowed      if the person may not propose
     * @throws Requirement     if our own party is not among the parties, or one is named twice
     * @throws MarkingTooHigh  if the marking is above the proposer's clearance
     */
    public Negotiation propose(ProposalRequest entered) {
        var person = actor.get();
        requireProposer(person);
        requireReadable(entered.marking(), person);
        var codes = new HashSet<String>();
        entered.parties().forEach(party -> {
            if (!codes.add(party.code())) {
                throw new Requirement("party-named-twice", party.code());
            }
        });
        if (!codes.contains(settings.homeParty())) {
            throw new Requirement("own-party-missing", settings.homeParty());
        }
        var parties = entered.parties().stream().map(party -> new Party(party.code(), party.name())).toList();
        var occurrence = Occurrence.recorded(entered.occurrence(), clock);
        var particulars = new Particulars(entered.title(), entered.subject(), unit(entered.leadMinistry()),
                entered.targetDate(), entered.marking());
        var negotiation = Negotiation.propose(references.next(parties, occurrence.occurredOn().getYear()), particulars,
                parties, settings.homeParty(), occurrence, person.username());
        negotiations.add(negotiation);
        engine.start("negotiation-case", negotiation.id(),
                Map.of("negotiationId", negotiation.id(), "entryPoint", EntryPoint.MANDATE.name()));
        recorded.fire(new Recorded(person.username(), "negotiation.propose", negotiation.id(), null, Map.of(),
                negotiation.summary(), entered.subject(), occurrence.occurredOn()));
        return negotiation;
    }

    /** Changes the particulars as a whole; what is marked higher stays readable to who marks it. */
    public Negotiation amend(DossierRef ref, ParticularsRequest entered) {
        var act = acts.open(Action.AMEND, ref);
        requireReadable(entered.marking(), act.actor());
        if (!entered.marking().covers(act.negotiation().marking())) {
            lowered.fire(new MarkingLowered(act.negotiation().id(), entered.marking()));
        }
        act.negotiation().amend(new Particulars(entered.title(), entered.subject(), unit(entered.leadMinistry()),
                entered.targetDate(), entered.marking()));
        return act.close(null, entered.reason(), null);
    }

    public Negotiation publish(DossierRef ref, PublicityRequest entered) {
        var act = acts.open(Action.PUBLISH, ref);
        act.negotiation().publish(entered.publicity());
        return act.close(null, entered.reason(), act.at(entered.occurrence()));
    }

    private void requireProposer(Actor person) {
        if (!person.has(Role.TREATY_OFFICER) && !person.has(Role.CHIEF_NEGOTIATOR)
                && !person.has(Role.DRAFTING_OFFICER)) {
            throw new NotAllowed(Kind.FORBIDDEN, List.of(), "role-needed",
                    "propose", "[TREATY_OFFICER, CHIEF_NEGOTIATOR, DRAFTING_OFFICER]");
        }
    }

    private static void requireReadable(Marking marking, Actor person) {
        if (!person.clearance().covers(marking)) {
            throw new MarkingTooHigh(marking);
        }
    }

    private String unit(String code) {
        return units.byCode(code).code();
    }
}
