package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Units;
import org.paraph.platform.ui.Reader;

/** The names behind usernames and the codes of units, looked up once for a page. */
@Named("people")
@RequestScoped
public class PeopleNames {

    private final People people;
    private final Units units;
    private final Reader reader;
    private final Map<String, String> known = new HashMap<>();

    protected PeopleNames() {
        this(null, null, null);
    }

    @Inject
    PeopleNames(People people, Units units, Reader reader) {
        this.people = people;
        this.units = units;
        this.reader = reader;
    }

    /** The person's name; the username itself where there is nobody of that name, as for the system. */
    public String name(String username) {
        return username == null ? "" : known.computeIfAbsent(username,
                asked -> people.findByUsername(asked).map(Person::name).orElse(asked));
    }

    /** The unit's name in the reader's language; the code where there is no such unit. */
    public String unit(String code) {
        return code == null ? "" : known.computeIfAbsent("@" + code,
                asked -> units.find(code).map(unit -> unit.names().in(reader.getLocale())).orElse(code));
    }
}
