package org.paraph.negotiation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;

/**
 * Why a person sees a dossier or does not, rule by rule, as {@link NeedToKnow} has it; a person who is shut out sees nothing.
 * Texts and documents within a dossier may be marked higher than the dossier and take a clearance of their own.
 *
 * @param sees  whether the person sees the dossier; null where that is not told
 * @param rules what each rule says, in order
 */
public record Visibility(Boolean sees, List<Said> rules) {

    /** What is asked: may the person sign in, is the dossier the person's business, does the clearance reach, and what not. */
    public enum Rule { ACTIVE, ADMITTED, CLEARANCE, SUBSTITUTION }

    /** What comes of a rule; UNTOLD where the one who asks may not know. */
    public enum Outcome { MET, UNMET, UNTOLD, WITHOUT_EFFECT }

    /** How a dossier can be somebody's business. */
    public enum Way { PERSON, UNIT, LEAD_UNIT, AUDITOR }

    /**
     * What one rule says.
     *
     * @param ways how the dossier is the person's business, of {@link Rule#ADMITTED} that is met; else empty
     */
    public record Said(Rule rule, Outcome outcome, List<Way> ways) {

        private static Said of(Rule rule, boolean met) {
            return new Said(rule, met ? Outcome.MET : Outcome.UNMET, List.of());
        }
    }

    /**
     * All of it, for somebody who sees the dossier.
     *
     * @param person   about whom is asked
     * @param active   false if the person is shut out
     * @param standsIn true if the person stands in for somebody now
     */
    static Visibility whole(Actor person, boolean active, boolean standsIn, Negotiation dossier) {
        var ways = ways(person, dossier);
        boolean cleared = person.clearance().covers(dossier.marking());
        return new Visibility(active && !ways.isEmpty() && cleared,
                rules(active, ways, Said.of(Rule.CLEARANCE, cleared), standsIn));
    }

    /**
     * What may be told to somebody who does not see the dossier. Of a dossier that the person is not on, it tells the same as
     * of one that does not exist: that the person is not on it, and nothing of its marking; what auditors see is not told.
     */
    static Visibility guarded(Actor person, boolean active, boolean standsIn, Optional<Negotiation> dossier) {
        var on = dossier.filter(each -> each.concerns(person));
        if (on.isPresent()) {
            var whole = whole(person, active, standsIn, on.get());
            return new Visibility(whole.sees(), whole.rules().stream().map(Visibility::withoutLead).toList());
        }
        Set<Way> ways = person.has(Role.AUDITOR) ? EnumSet.of(Way.AUDITOR) : EnumSet.noneOf(Way.class);
        var untold = new Said(Rule.CLEARANCE, Outcome.UNTOLD, List.of());
        return new Visibility(active && !ways.isEmpty() ? null : Boolean.FALSE, rules(active, ways, untold, standsIn));
    }

    private static Set<Way> ways(Actor person, Negotiation dossier) {
        var ways = EnumSet.noneOf(Way.class);
        if (dossier.participants().contains(Participant.person(person.username()))) {
            ways.add(Way.PERSON);
        }
        if (person.unit() != null && dossier.participants().contains(Participant.unit(person.unit()))) {
            ways.add(person.unit().equals(dossier.leadMinistry()) ? Way.LEAD_UNIT : Way.UNIT);
        }
        if (person.has(Role.AUDITOR)) {
            ways.add(Way.AUDITOR);
        }
        return ways;
    }

    private static List<Said> rules(boolean active, Set<Way> ways, Said clearance, boolean standsIn) {
        var rules = new ArrayList<Said>();
        rules.add(Said.of(Rule.ACTIVE, active));
        rules.add(new Said(Rule.ADMITTED, ways.isEmpty() ? Outcome.UNMET : Outcome.MET, List.copyOf(ways)));
        rules.add(clearance);
        if (standsIn) {
            rules.add(new Said(Rule.SUBSTITUTION, Outcome.WITHOUT_EFFECT, List.of()));
        }
        return List.copyOf(rules);
    }

    /** Which unit leads is told with the dossier only. */
    private static Said withoutLead(Said said) {
        return new Said(said.rule(), said.outcome(),
                said.ways().stream().map(way -> way == Way.LEAD_UNIT ? Way.UNIT : way).toList());
    }
}
