package org.paraph.worklist;

import java.time.Instant;
import java.util.Comparator;

/**
 * What the work list is narrowed to, and how it is ordered.
 *
 * @param box         whose tasks
 * @param negotiation id of one dossier; null for all
 * @param taskKey     one kind of task; null for all
 * @param process     one process; null for all
 * @param dueBefore   only what is due before then; null for all
 * @param sort        the order
 * @param after       where the page before ended; null for the first page
 * @param limit       how many at most
 */
public record WorklistFilter(Box box, String negotiation, String taskKey, String process, Instant dueBefore, Sort sort,
        Cursor after, int limit) {

    /** Whose tasks are meant. */
    public enum Box {
        /** Held by the person and not set aside, or given to the person to prepare. */
        MINE,
        /** Waiting for somebody of the person's groups. */
        GROUP,
        /** Both of these. */
        ALL,
        /** Held by the person and set aside. */
        ASIDE,
        /** All of the dossiers that the person sees, whoever they wait for. */
        VISIBLE
    }

    /** The orders in which the list can be read page by page; each ends on the task's id. */
    public enum Sort {
        CREATED("w.createdAt", false), NEWEST("w.createdAt", true), DUE("w.dueAt", false), PRIORITY("w.priority", true);

        private final String path;
        private final boolean descending;

        Sort(String path, boolean descending) {
            this.path = path;
            this.descending = descending;
        }

        String path() {
            return path;
        }

        String order() {
            return path + (descending ? " desc" : this == DUE ? " asc nulls last" : " asc");
        }

        boolean descending() {
            return descending;
        }

        /** The same order for entries that were found by several queries. */
        Comparator<WorklistEntry> comparator() {
            Comparator<WorklistEntry> byKey = switch (this) {
                case CREATED -> Comparator.comparing(entry -> entry.item().createdAt());
                case NEWEST -> Comparator.comparing(entry -> entry.item().createdAt(), Comparator.reverseOrder());
                case DUE -> Comparator.comparing(entry -> entry.item().dueAt(), Comparator.nullsLast(Comparator.naturalOrder()));
                case PRIORITY -> Comparator.comparing(entry -> entry.item().priority(), Comparator.reverseOrder());
            };
            return byKey.thenComparing(entry -> entry.item().taskId());
        }
    }

    /**
     * The last item of a page.
     *
     * @param value  its value of the sort, as text; empty if it is never due
     * @param taskId its id
     */
    public record Cursor(String value, String taskId) {

        boolean hasValue() {
            return !value.isEmpty();
        }
    }
}
