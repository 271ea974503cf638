package org.paraph.silence;

import java.time.ZoneId;
import java.util.List;
import org.paraph.calendar.DueDate;

/**
 * Who asks whom, and until when.
 *
 * @param proposedBy code of the party that asks
 * @param parties    codes of the parties that are asked
 * @param due        the last moment
 * @param capital    code of the party in whose capital it is counted
 * @param zone       that capital's time zone
 */
record SilenceTerms(String proposedBy, List<String> parties, DueDate due, String capital, ZoneId zone) {
}
