package org.paraph.calendar.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaKind;
import org.paraph.calendar.AgendaWords;

/**
 * Something dated.
 *
 * @param id      the same for as long as the thing is
 * @param kind    what it is
 * @param dossier id of the dossier
 * @param summary in the reader's language
 * @param title   of the dossier; absent if its marking is above what may be told
 * @param at      the moment; absent for a whole day
 * @param local   the same moment in the zone where it counts; absent for a whole day
 * @param day     the day, if it is a whole one
 */
public record AgendaEntryView(String id, AgendaKind kind, String dossier, String reference, String summary, String title,
        String place, Instant at, OffsetDateTime local, LocalDate day, String zone) {

    /** What may be told of it, in words. */
    public static AgendaEntryView of(AgendaEntry entry, AgendaWords words) {
        boolean told = words.tells(entry);
        boolean whole = entry.day() != null;
        return new AgendaEntryView(entry.id(), entry.kind(), entry.dossier().id(), entry.dossier().reference(),
                words.summary(entry), told ? entry.dossier().title() : null, told ? entry.place() : null,
                whole ? null : entry.at(), whole ? null : entry.at().atZone(entry.zone()).toOffsetDateTime(), entry.day(),
                entry.zone().getId());
    }
}
