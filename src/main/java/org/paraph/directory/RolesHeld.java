package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.OfferedTask;
import org.paraph.engine.models.Solvability;

/** Whether somebody active in the directory holds a role to which a task is offered. */
@ApplicationScoped
class RolesHeld implements Solvability {

    static final String NOBODY = "nobody-holds-role";

    private final People people;

    RolesHeld() {
        this(null);
    }

    @Inject
    RolesHeld(People people) {
        this.people = people;
    }

    @Override
    public List<Finding> findings(Collection<OfferedTask> tasks) {
        Map<Role, Set<String>> unitsOf = new EnumMap<>(Role.class);
        return tasks.stream().filter(task -> !Role.of(task.groups()).isEmpty()
                && task.groups().stream().noneMatch(group -> isHeld(group, unitsOf)))
                .map(task -> new Finding(Finding.Severity.WARNING, NOBODY, task.file(), task.element(), task.line(),
                        task.column(), List.of(task.element(), task.groups().stream().sorted()
                                .collect(Collectors.joining(", ")))))
                .toList();
    }

    private boolean isHeld(String group, Map<Role, Set<String>> unitsOf) {
        var parts = group.split("@", 2);
        return Role.of(Set.of(group)).stream().findFirst().map(role -> unitsOf.computeIfAbsent(role, this::units))
                .filter(units -> parts.length == 1 ? !units.isEmpty() : units.contains(parts[1])).isPresent();
    }

    private Set<String> units(Role role) {
        return people.findActive(role).stream().map(person -> person.unit().code()).collect(Collectors.toSet());
    }
}
