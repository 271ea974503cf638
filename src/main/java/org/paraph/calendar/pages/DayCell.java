package org.paraph.calendar.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * A day in the table of a month.
 *
 * @param date   the day
 * @param inside false for a day of the month before or after, of which nothing is shown
 * @param today  true for the reader's today
 * @param lines  what is dated on it, whole days first
 */
public record DayCell(LocalDate date, boolean inside, boolean today, List<DatedLine> lines) {

    private static final int AT_A_GLANCE = 4;

    /** As many as fit into a cell. */
    public List<DatedLine> first() {
        return lines.subList(0, Math.min(AT_A_GLANCE, lines.size()));
    }

    /** The rest, which is folded away. */
    public List<DatedLine> rest() {
        return lines.subList(first().size(), lines.size());
    }
}
