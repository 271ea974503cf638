package org.paraph.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import org.paraph.directory.Directory;
import org.paraph.directory.Marking;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.UnitEntry;

/** Puts the demonstration's units and people into the directory; who is there already stays as he is. */
@ApplicationScoped
@Transactional
public class DemonstrationDesk {

    private final Directory directory;

    protected DemonstrationDesk() {
        this(null);
    }

    @Inject
    public DemonstrationDesk(Directory directory) {
        this.directory = directory;
    }

    /** Enrols everybody of the sample. */
    public void enrol() {
        var sample = Sample.read("people.json");
        sample.get("units").forEach(unit -> directory.enrol(new UnitEntry(text(unit, "code"), text(unit, "en"),
                text(unit, "ko"), text(unit, "ja"), text(unit, "party"))));
        sample.get("people").forEach(person -> directory.enrol(entry(person), Sample.PASSWORD));
    }

    private static PersonEntry entry(JsonNode person) {
        var roles = EnumSet.noneOf(Role.class);
        person.get("roles").forEach(role -> roles.add(Role.valueOf(role.asText())));
        return new PersonEntry(text(person, "username"), text(person, "name"), text(person, "unit"),
                Marking.valueOf(text(person, "clearance")), roles);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }
}
