package org.paraph.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.paraph.calendar.AgendaEntry;
import org.paraph.calendar.AgendaWords;

/**
 * Dated things as an iCalendar file (RFC 5545): moments in UTC, whole days as dates, each with a UID that stays and a SEQUENCE that
 * rises with each change of its dossier. Lines end with CRLF and are folded at 75 octets.
 */
public final class CalendarFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int WIDTH = 75;

    private final StringBuilder file = new StringBuilder();
    private final AgendaWords words;

    private CalendarFile(AgendaWords words) {
        this.words = words;
    }

    /** The file of these entries. */
    public static String of(List<AgendaEntry> entries, AgendaWords words) {
        var calendar = new CalendarFile(words);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Paraph//Calendar//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        entries.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.file.toString();
    }

    private void event(AgendaEntry entry) {
        line("BEGIN", "VEVENT");
        line("UID", entry.id() + "@paraph");
        line("DTSTAMP", moment(entry.recorded()));
        line("SEQUENCE", String.valueOf(entry.dossier().version()));
        if (entry.day() == null) {
            line("DTSTART", moment(entry.at()));
        } else {
            line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()));
            line("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(entry.day().plusDays(1)));
        }
        line("SUMMARY", escaped(words.summary(entry)));
        if (words.tells(entry)) {
            line("DESCRIPTION", escaped(entry.dossier().title()));
            if (entry.place() != null) {
                line("LOCATION", escaped(entry.place()));
            }
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folds between characters, never within one; each further line begins with a blank, which counts. */
    private void line(String name, String value) {
        int width = 0;
        var whole = name + ":" + value;
        for (int place = 0; place < whole.length(); place = whole.offsetByCodePoints(place, 1)) {
            var character = whole.substring(place, whole.offsetByCodePoints(place, 1));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (width + octets > WIDTH) {
                file.append("\r\n ");
                width = 1;
            }
            file.append(character);
            width += octets;
        }
        file.append("\r\n");
    }
}
