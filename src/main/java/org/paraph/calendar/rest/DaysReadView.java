package org.paraph.calendar.rest;

import java.util.List;
import org.paraph.calendar.HolidayFile;

/** What became of a file of days: how many were taken over, and what was doubtful. */
public record DaysReadView(int taken, long version, List<HolidayFile.Finding> findings) {
}
