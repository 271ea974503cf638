package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.paraph.calendar.DeadlineRule;
import org.paraph.calendar.DueDate;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.calendar.WorkingTime;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.negotiation.UnknownParty;
import org.paraph.platform.time.Occurrence;

/** Reckons who is asked and when the silence ends, in the working calendar of the capital that counts. */
@ApplicationScoped
class SilenceReckoning {

    private final WorkingCalendars calendars;

    protected SilenceReckoning() {
        this(null);
    }

    @Inject
    SilenceReckoning(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * @throws UnknownParty if a code is not that of a party
     * @throws Requirement  if the end is not said in one way, lies before the beginning, or nobody is asked
     */
    SilenceTerms terms(Negotiation negotiation, SilenceRequest entered, Occurrence when) {
        var proposing = entered.proposedBy() == null ? negotiation.homeParty() : entered.proposedBy();
        var capital = entered.capital() == null ? proposing : entered.capital();
        var time = calendars.ofParty(capital);
        requireParties(negotiation, List.of(proposing, capital));
        return new SilenceTerms(proposing, asked(negotiation, entered, proposing), due(entered, time, when), capital,
                time.zone());
    }

    private static List<String> asked(Negotiation negotiation, SilenceRequest entered, String proposing) {
        if (entered.parties() != null && !entered.parties().isEmpty()) {
            requireParties(negotiation, entered.parties());
            if (entered.parties().contains(proposing)) {
                throw new Requirement("silence-asks-itself", proposing);
            }
            return List.copyOf(new LinkedHashSet<>(entered.parties()));
        }
        return negotiation.parties().stream().map(Party::code).filter(party -> !party.equals(proposing)).toList();
    }

    private static void requireParties(Negotiation negotiation, List<String> codes) {
        var known = negotiation.parties().stream().map(Party::code).toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new UnknownParty(code);
        });
    }

    private static DueDate due(SilenceRequest entered, WorkingTime time, Occurrence when) {
        if ((entered.endsAt() == null) == (entered.workingDays() == null)) {
            throw new Requirement("silence-needs-one-end");
        }
        var begun = begun(time, when);
        if (entered.workingDays() != null) {
            return DueDate.counted(time.deadline(begun, DeadlineRule.workingDays(entered.workingDays())));
        }
        var ends = entered.endsAt().toInstant();
        if (!ends.isAfter(begun)) {
            throw new Requirement("silence-ends-before-it-begins", entered.endsAt());
        }
        return DueDate.named(ends);
    }

    /** The moment of circulation where it is known, else the beginning of its day, which is not counted. */
    private static Instant begun(WorkingTime time, Occurrence when) {
        return when.occurredAt() != null ? when.occurredAt()
                : when.occurredOn().atStartOfDay(time.zone()).toInstant();
    }
}
