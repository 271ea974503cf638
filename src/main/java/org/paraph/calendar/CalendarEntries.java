package org.paraph.calendar;

import java.util.List;
import org.paraph.directory.Actor;

/** A feature that has something dated. */
public interface CalendarEntries {

    /** The most that one feature tells at once. */
    int MOST = 1000;

    /**
     * What is dated within that time, or about it, of the dossiers that this person may see. Need-to-know is a condition of
     * the query, as everywhere.
     */
    List<AgendaEntry> within(AgendaSpan span, Actor person);
}
