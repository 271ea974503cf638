package org.paraph.integration.oidc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Marking;
import org.paraph.directory.Placement;
import org.paraph.directory.Role;
import org.paraph.directory.Unit;

/**
 * What the provider's groups stand for in the directory. Written as {@code GROUP=UNIT:ROLE,ROLE:CLEARANCE}, entries separated
 * by semicolons; unit, roles and clearance may each be left out: {@code /treaties=MOFA:TREATY_OFFICER,REGISTRAR;
 * /auditors=:AUDITOR; /cleared=::SECRET}. A group is compared letter by letter and may hold equals signs, as distinguished
 * names do. The mapping decides on the roles that it names anywhere, on the unit and on the clearance if it names any, and
 * on nothing else.
 */
final class GroupMapping {

    private final List<Entry> entries;

    private GroupMapping(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads the setting.
     *
     * @param setting may be empty
     * @throws IllegalArgumentException if it is not as it should be written; the message names the entry
     */
    static GroupMapping of(String setting) {
        var entries = new ArrayList<Entry>();
        var groups = new HashSet<String>();
        Stream.of(setting.split(";")).map(String::strip).filter(each -> !each.isEmpty()).forEach(each -> {
            var entry = Entry.of(each);
            require(groups.add(entry.group), each, "the group stands there twice");
            entries.add(entry);
        });
        return new GroupMapping(List.copyOf(entries));
    }

    /** What follows from membership in these groups; of several units the one that is written first. */
    Placement of(Collection<String> groups) {
        var held = entries.stream().filter(each -> groups.contains(each.group)).toList();
        var unit = held.stream().map(Entry::unit).filter(Objects::nonNull).findFirst().orElse(null);
        var clearance = held.stream().map(Entry::clearance).filter(Objects::nonNull).max(Marking::compareTo);
        return new Placement(unit, roles(held), roles(entries), decidesClearance()
                ? clearance.orElse(Marking.UNCLASSIFIED) : null);
    }

    private boolean decidesClearance() {
        return entries.stream().anyMatch(each -> each.clearance != null);
    }

    private static Set<Role> roles(List<Entry> entries) {
        return entries.stream().flatMap(each -> each.roles.stream()).collect(Collectors.toSet());
    }

    private static void require(boolean sound, String entry, String words) {
        if (!sound) {
            throw new IllegalArgumentException("\"" + entry + "\": " + words);
        }
    }

    private record Entry(String group, String unit, Set<Role> roles, Marking clearance) {

        private static Entry of(String text) {
            int equals = text.lastIndexOf('=');
            require(equals > 0, text, "should be GROUP=UNIT:ROLE,ROLE:CLEARANCE");
            var parts = text.substring(equals + 1).split(":", -1);
            require(parts.length <= 3, text, "should be GROUP=UNIT:ROLE,ROLE:CLEARANCE");
            var unit = parts[0].strip();
            require(unit.isEmpty() || unit.matches(Unit.CODE), text, unit + " is no code of a unit");
            var roles = EnumSet.noneOf(Role.class);
            Stream.of(parts.length > 1 ? parts[1].split(",") : new String[0]).map(String::strip)
                    .filter(each -> !each.isEmpty()).forEach(each -> roles.add(constant(Role.values(), each, text)));
            var clearance = parts.length > 2 ? constant(Marking.values(), parts[2].strip(), text) : null;
            require(!unit.isEmpty() || !roles.isEmpty() || clearance != null, text, "the group stands for nothing");
            return new Entry(text.substring(0, equals).strip(), unit.isEmpty() ? null : unit, Set.copyOf(roles), clearance);
        }

        private static <E extends Enum<E>> E constant(E[] all, String name, String text) {
            return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\": " + name + " is none of "
                            + Arrays.toString(all)));
        }
    }
}
