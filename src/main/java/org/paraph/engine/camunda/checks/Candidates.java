package org.paraph.engine.camunda.checks;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** To whom a user task is offered. */
final class Candidates {

    private static final String BETWEEN = ",(?![^{]*\\})";
    private static final String EXPRESSION = "\\$\\{[^}]*\\}";

    private Candidates() {
    }

    /** The groups as written: {@code ROLE}, {@code ROLE@UNIT}, either part of the latter or the whole may be an expression. */
    static Stream<String> groups(Tag task) {
        var groups = task.engine("candidateGroups");
        if (groups == null || groups.isBlank()) {
            return Stream.empty();
        }
        return groups.length() > Limits.EXPRESSION ? Stream.of(groups) : Arrays.stream(groups.split(BETWEEN)).map(String::strip);
    }

    static boolean isRole(String group, Set<String> roles) {
        if (group.matches(EXPRESSION)) {
            return true;
        }
        var parts = group.split("@", 2);
        return roles.contains(parts[0]) && (parts.length == 1 || parts[1].matches("[A-Za-z0-9._-]+|" + EXPRESSION));
    }
}
