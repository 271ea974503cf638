package org.paraph.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paraph.directory.Scope;

/**
 * Which scope a request by token needs, by its method and its address alone. The first line that fits decides; what no line
 * names, be it a page or something new, is for people only until somebody says otherwise here.
 */
final class ScopeRules {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final List<Line> LINES = List.of(
            // The keys themselves, and what is the person's own.
            new Line("/api/administration/clients", false, ScopeRule.IN_PERSON),
            new Line("/api/administration/tokens", false, ScopeRule.IN_PERSON),
            new Line("/api/me/tokens", true, ScopeRule.IN_PERSON),
            new Line("/api/me/tokens", false, ScopeRule.IN_PERSON),
            new Line("/api/me", false, ScopeRule.IN_PERSON),
            new Line("/api/substitutions", false, ScopeRule.IN_PERSON),

            // Events are a scope of their own, also to read.
            new Line("/api/events", true, ScopeRule.of(Scope.EVENTS)),
            new Line("/api/events", false, ScopeRule.of(Scope.EVENTS)),
            new Line("/api/webhooks", true, ScopeRule.of(Scope.EVENTS)),
            new Line("/api/webhooks", false, ScopeRule.of(Scope.EVENTS)),

            new Line("/api", true, ScopeRule.of(Scope.READ)),

            new Line("/api/decision-tables", false, ScopeRule.of(Scope.READ)),
            new Line("/api/tasks", false, ScopeRule.of(Scope.TASKS)),
            new Line("/api/task-filters", false, ScopeRule.of(Scope.TASKS)),
            new Line("/api/negotiations", false, ScopeRule.of(Scope.DOSSIERS)),
            new Line("/api/administration", false, ScopeRule.of(Scope.ADMINISTRATION)),
            new Line("/api/people", false, ScopeRule.of(Scope.ADMINISTRATION)),
            new Line("/api/units", false, ScopeRule.of(Scope.ADMINISTRATION)),
            new Line("/api/calendars", false, ScopeRule.of(Scope.ADMINISTRATION)),
            new Line("/api/calendar-uses", false, ScopeRule.of(Scope.ADMINISTRATION)),

            new Line("/engine-rest/deployment", false, ScopeRule.of(Scope.ADMINISTRATION)),
            // The engine's own interface judges each of its requests itself.
            new Line("/engine-rest", true, ScopeRule.ANY),
            new Line("/engine-rest", false, ScopeRule.ANY),

            // What tells nothing of any dossier.
            new Line("/assets", true, ScopeRule.ANY),
            new Line("/openapi", true, ScopeRule.ANY),
            new Line("/metrics", true, ScopeRule.of(Scope.READ)),
            new Line("/health", true, ScopeRule.ANY),
            new Line("/calendar-feeds", true, ScopeRule.ANY));

    private ScopeRules() {
    }

    /**
     * What a request needs.
     *
     * @param path within the application, decoded and without detours
     */
    static ScopeRule of(String method, String path) {
        return find(method, path).orElse(ScopeRule.IN_PERSON);
    }

    /** What the table says of a request; empty if it says nothing. */
    static Optional<ScopeRule> find(String method, String path) {
        boolean reading = READING.contains(method);
        return LINES.stream().filter(line -> line.fits(reading, path)).map(Line::rule).findFirst();
    }

    /**
     * One line of the table.
     *
     * @param path    the address, with all below it
     * @param reading true for requests that read, false for those that change
     * @param rule    what they need
     */
    private record Line(String path, boolean reading, ScopeRule rule) {

        boolean fits(boolean asked, String address) {
            return asked == reading && (address.equals(path) || address.startsWith(path + "/"));
        }
    }
}
