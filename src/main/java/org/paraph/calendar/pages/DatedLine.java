package org.paraph.calendar.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaWords;

/**
 * Something dated as a line of the calendar. A moment stands on the reader's day; a whole day stands where it is, because it is the day
 * that counts in law.
 *
 * @param entry what is dated
 * @param kind  what kind of thing it is, in the reader's language
 * @param about what it is about, or null
 * @param date  the day on which it stands
 * @param time  the reader's time; null for a whole day
 * @param away  true if clocks show another time where it counts
 * @param late  true for a task whose time has passed
 */
public record DatedLine(AgendaEntry entry, String kind, String about, LocalDate date, LocalTime time, boolean away,
        boolean late) {

    static DatedLine of(AgendaEntry entry, AgendaWords words, ZoneId zone, Instant now) {
        var here = entry.at().atZone(zone);
        boolean whole = entry.day() != null;
        return new DatedLine(entry, words.kind(entry), words.about(entry), whole ? entry.day() : here.toLocalDate(),
                whole ? null : here.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                !here.getOffset().equals(entry.zone().getRules().getOffset(entry.at())),
                entry.kind() == AgendaKind.TASK_DUE && entry.at().isBefore(now));
    }

    /** The page on which something can be done about it, or more is told. */
    public String link() {
        var dossier = "/negotiations/" + entry.dossier().reference();
        return switch (entry.kind()) {
            case TASK_DUE -> "/tasks/" + entry.thing();
            case GATE_MEETING, AGENDA_CUT_OFF, REVIEW_DUE -> dossier + "/approvals";
            case ROUND -> dossier + "/rounds";
            case CEREMONY -> dossier + "/signing";
            case SUSPENSION_CONDITION -> dossier + "/suspensions";
            case TERM_END, NOTICE_WINDOW, NOTICE_EFFECT -> dossier + "/in-force";
            default -> dossier;
        };
    }

    /** True if it is about a unit, which {@link #about} names by its code. */
    public boolean isOfUnit() {
        return entry.kind() == AgendaKind.REVIEW_DUE;
    }
}
