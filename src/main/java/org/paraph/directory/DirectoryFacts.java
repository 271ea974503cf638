package org.paraph.directory;

import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of a unit or a person as the audit keeps them. No password, nor its hash, is among them. */
final class DirectoryFacts {

    private DirectoryFacts() {
    }

    static Map<String, String> of(Unit unit) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("en", unit.names().en());
        facts.put("ko", unit.names().ko());
        facts.put("ja", unit.names().ja());
        facts.put("party", unit.party() == null ? "" : unit.party());
        facts.put("active", Boolean.toString(unit.isActive()));
        return facts;
    }

    static Map<String, String> of(Person person) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", person.name());
        facts.put("unit", person.unit().code());
        facts.put("clearance", person.clearance().name());
        facts.put("roles", person.roles().toString());
        facts.put("active", Boolean.toString(person.isActive()));
        return facts;
    }
}
