package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.paraph.directory.People;
import org.paraph.directory.Units;

/** Keeps the file beside the procedure: who is on the dossier, links, context events, briefings of the legislature. */
@ApplicationScoped
@Transactional
public class CaseFileDesk {

    private final Acts acts;
    private final CaseFile file;
    private final Negotiations negotiations;
    private final Units units;
    private final People people;
    private final Clock clock;
    private final Deviations deviations;

    protected CaseFileDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CaseFileDesk(Acts acts, CaseFile file, Negotiations negotiations, Units units, People people, Clock clock,
            Deviations deviations) {
        this.acts = acts;
        this.file = file;
        this.negotiations = negotiations;
        this.units = units;
        this.people = people;
        this.clock = clock;
        this.deviations = deviations;
    }

    /** Puts a unit or a person on the dossier. */
    public Negotiation admit(DossierRef ref, ParticipantRequest entered) {
        var act = acts.open(Action.ADMIT, ref);
        act.negotiation().admit(participant(entered));
        return act.close("participant:" + entered.code(), entered.reason(), null);
    }

    /** Takes a unit or a person off the dossier. */
    public Negotiation dismiss(DossierRef ref, ParticipantRequest entered) {
        var act = acts.open(Action.ADMIT, ref);
        act.negotiation().dismiss(participant(entered));
        return act.close("participant-dismissed:" + entered.code(), entered.reason(), null);
    }

    /** Ties the dossier to another matter; another dossier must be one that the person may see. */
    public Negotiation link(DossierRef ref, LinkRequest entered) {
        var act = acts.open(Action.LINK, ref);
        var target = entered.target() == null ? null : negotiations.visible(entered.target(), act.actor()).id();
        var link = new DossierLink(act.negotiation().id(), entered.kind(), target, entered.title(), entered.note(),
                clock.instant());
        file.add(link);
        return act.close("link:" + link.id(), target == null ? entered.title() : null, null);
    }

    public Negotiation recordContext(DossierRef ref, ContextEventRequest entered) {
        var act = acts.open(Action.RECORD_CONTEXT, ref);
        var when = act.at(entered.occurrence());
        var event = new ContextEvent(act.negotiation().id(), entered.actor(), entered.event(), entered.source(), when);
        file.add(event);
        return act.close("context-event:" + event.id(), entered.event(), when);
    }

    /** The legislature, or parties in it, were told; what they were not told makes it a deviation. */
    public Negotiation briefLegislature(DossierRef ref, BriefingRequest entered) {
        var act = acts.open(Action.BRIEF_LEGISLATURE, ref);
        var when = act.at(entered.occurrence());
        var briefing = new Briefing(act.negotiation(), entered, when);
        file.add(briefing);
        if (!briefing.leftOut().isEmpty()) {
            deviations.raise(act.negotiation(), DeviationKind.INCOMPLETE_BRIEFING, briefing.id(), entered.audience(),
                    "Not told: " + String.join("; ", briefing.leftOut()), when, act.by());
        }
        return act.close("briefing:" + briefing.id(), entered.audience(), when);
    }

    private Participant participant(ParticipantRequest entered) {
        return entered.kind() == Participant.Kind.UNIT ? Participant.unit(units.byCode(entered.code()).code())
                : Participant.person(people.byUsername(entered.code()).username());
    }
}
