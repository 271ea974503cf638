package org.paraph.calendar;

import java.util.List;
import org.paraph.directory.Actor;

/** A feature that has something dated. */
public interface CalendarEntries {

    /** The most things of one kind that are told at once. */
    int MOST = 10_000;

    /**
     * What is dated within that time, or about it, of the dossiers that this person may see. Need-to-know is a condition of
     * the query, as everywhere.
     *
     * @throws TooMuchDated if there are more than {@link #MOST} of a kind
     */
    List<AgendaEntry> within(AgendaSpan span, Actor person);
}
