package org.paraph.testing.bench;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.paraph.directory.Actor;
import org.paraph.directory.Directory;
import org.paraph.directory.Marking;
import org.paraph.directory.PaperStaff;
import org.paraph.directory.People;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.UnitEntry;
import org.paraph.directory.Units;

/** Enrols people for a test; each is somebody new, so that no test meets another's. */
public final class Staff {

    private final Bench bench;

    Staff(Bench bench) {
        this.bench = bench;
    }

    /** Somebody of a unit that works for our own side, cleared up to {@code SECRET}. */
    public Actor person(String unit, Role... roles) {
        return person(unit, Marking.SECRET, roles);
    }

    /** Somebody of a unit that works for our own side. The unit is enrolled too if it is not there. */
    public Actor person(String unit, Marking clearance, Role... roles) {
        var held = Set.of(roles);
        var username = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var name = (roles.length == 0 ? "Nobody" : roles[0].name().toLowerCase(Locale.ROOT).replace('_', ' ')) + " " + unit;
        bench.inTransaction(() -> {
            bench.bean(Directory.class).enrol(new UnitEntry(unit, unit, unit, unit, "KOR"));
            PaperStaff.enrol(new PersonEntry(username, name, unit, clearance, held), bench.bean(People.class),
                    bench.bean(Units.class), bench.clock().instant());
        });
        return new Actor(username, name, unit, clearance, held);
    }
}
