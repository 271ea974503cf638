package org.paraph.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Something dated: a moment, or a whole day.
 *
 * @param id       the same for as long as the thing is
 * @param kind     what it is
 * @param dossier  whose it is
 * @param words    what it is about, which may be classified; null if the kind says all
 * @param key      where the same is found in each language among the words of forms; null if it is not
 * @param place    where, or null
 * @param at       the moment; for a whole day the moment at which it begins
 * @param day      the day, if it is a whole one, else null
 * @param zone     the zone in which it counts
 * @param recorded when it was entered
 */
public record AgendaEntry(String id, AgendaKind kind, AgendaDossier dossier, String words, String key, String place,
        Instant at, LocalDate day, ZoneId zone, Instant recorded) {

    /** Something at a moment. */
    public static AgendaEntry atMoment(Instant moment, ZoneId zone, AgendaKind kind, String id, AgendaDossier dossier,
            String words, String place, Instant recorded) {
        return new AgendaEntry(kind.name().toLowerCase(Locale.ROOT) + "-" + id, kind, dossier, words, null, place,
                moment, null, zone, recorded);
    }

    /** Something on a day. */
    public static AgendaEntry onDay(LocalDate day, ZoneId zone, AgendaKind kind, String id, AgendaDossier dossier,
            String words, String place, Instant recorded) {
        return new AgendaEntry(kind.name().toLowerCase(Locale.ROOT) + "-" + id, kind, dossier, words, null, place,
                day.atStartOfDay(zone).toInstant(), day, zone, recorded);
    }

    /** The same, with the key of its words. */
    public AgendaEntry worded(String wordKey) {
        return new AgendaEntry(id, kind, dossier, words, wordKey, place, at, day, zone, recorded);
    }

    /** The id of the thing itself, which no other of its kind has. */
    public String thing() {
        return id.substring(kind.name().length() + 1);
    }
}
