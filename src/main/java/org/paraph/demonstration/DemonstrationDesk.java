package org.paraph.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import org.paraph.directory.Directory;
import org.paraph.directory.Marking;
import org.paraph.directory.People;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.UnitEntry;
import org.paraph.platform.persistence.OneNodeAtATime;

/** Puts the demonstration's units and people into the directory; who is there already stays as he is. */
@ApplicationScoped
@Transactional
public class DemonstrationDesk {

    private final Directory directory;
    private final People people;
    private final OneNodeAtATime turn;

    protected DemonstrationDesk() {
        this(null, null, null);
    }

    @Inject
    public DemonstrationDesk(Directory directory, People people, OneNodeAtATime turn) {
        this.directory = directory;
        this.people = people;
        this.turn = turn;
    }

    /**
     * Enrols everybody of the sample, in a directory that has nobody yet but a first administrator. Returns false if
     * there are others: from an earlier start, from another node, or real ones.
     */
    public boolean enrol() {
        turn.await();
        if (people.findAfter(null, 2).size() > 1) {
            return false;
        }
        var sample = Sample.read("people.json");
        sample.get("units").forEach(unit -> directory.enrol(new UnitEntry(text(unit, "code"), text(unit, "en"),
                text(unit, "ko"), text(unit, "ja"), text(unit, "party"))));
        sample.get("people").forEach(person -> directory.enrol(entry(person), Sample.PASSWORD));
        return true;
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
