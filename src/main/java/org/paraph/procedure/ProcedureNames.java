package org.paraph.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Unit;
import org.paraph.directory.Units;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.ProcedureEntry;

/** Names in the place of the codes that the record keeps: of parties, people, units and languages. */
@ApplicationScoped
public class ProcedureNames {

    /** The two letters by which a text's language is recorded (ISO 639). */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final People people;
    private final Units units;

    protected ProcedureNames() {
        this(null, null);
    }

    @Inject
    public ProcedureNames(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** The party that acted and who decided for it; empty if neither is on record. */
    public String who(Negotiation negotiation, ProcedureEntry entry) {
        return Stream.of(party(negotiation, entry.party()), person(entry.decidedBy())).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The party's name in the dossier; its code if it is none of the parties, and empty for null. */
    private static String party(Negotiation negotiation, String code) {
        return code == null ? "" : negotiation.parties().stream().filter(each -> each.code().equals(code))
                .map(Party::name).findFirst().orElse(code);
    }

    /** The person's name; other words as they are, and empty for null. */
    public String person(String recorded) {
        return recorded == null ? "" : !recorded.matches(Person.USERNAME) ? recorded
                : people.findByUsername(recorded).map(Person::name).orElse(recorded);
    }

    /** A subject or an authority in words: a constant as it is called, a unit or a language by its name, other words as they are. */
    public String thing(String recorded, ProcedureWords words) {
        if (recorded != null && LANGUAGES.contains(recorded)) {
            return Locale.forLanguageTag(recorded).getDisplayLanguage(words.language());
        }
        var worded = words.constant(recorded);
        return !worded.equals(recorded) || !recorded.matches(Unit.CODE) ? worded
                : units.find(recorded).map(unit -> unit.names().in(words.language())).orElse(worded);
    }
}
