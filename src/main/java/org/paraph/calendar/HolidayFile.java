package org.paraph.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days read from a file: an iCalendar file (RFC 5545) with one event for each, or lines of date, English, Korean and
 * Japanese name, parted by commas. What cannot be read is told with its line and left out.
 */
public final class HolidayFile {

    /** What is doubtful in a file. */
    public enum Doubt { DATE_UNREADABLE, NAME_MISSING, RECURRENCE_NOT_READ, TOO_MANY_DAYS, DAY_TWICE }

    /**
     * Something in the file that was not taken as it stands.
     *
     * @param line  where, counted from 1
     * @param doubt what
     */
    public record Finding(int line, Doubt doubt) {
    }

    private static final int LONGEST = 31;
    private static final int NAME = 200;

    private final DayKind kind;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private HolidayFile(DayKind kind) {
        this.kind = kind;
    }

    /** Reads lines of {@code date,english,korean,japanese}; a missing name is the English one. */
    public static HolidayFile csv(String content, DayKind kind) {
        var file = new HolidayFile(kind);
        var lines = content.replace("\uFEFF", "").split("\r?\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (!lines[line].isBlank() && !(line == 0 && lines[line].startsWith("date"))) {
                file.take(cells(lines[line]), line + 1);
            }
        }
        return file;
    }

    /** Reads the events of whole days of an iCalendar file. */
    public static HolidayFile calendar(String content, DayKind kind) {
        var file = new HolidayFile(kind);
        var event = new TreeMap<String, String>();
        int line = 0;
        for (var text : content.split("\r?\n(?![ \t])", -1)) {
            line++;
            int colon = text.indexOf(':');
            var name = colon < 0 ? "" : text.substring(0, colon).replaceAll(";.*", "");
            var value = text.substring(colon + 1).replaceAll("\r?\n[ \t]", "");
            if (text.equals("BEGIN:VEVENT")) {
                event.clear();
            } else if (text.equals("END:VEVENT")) {
                file.take(event, line);
            } else {
                event.put(name, value);
            }
            line += (int) text.chars().filter(each -> each == '\n').count();
        }
        return file;
    }

    private void take(List<String> cells, int line) {
        var day = day(cells.get(0).strip(), DateTimeFormatter.ISO_LOCAL_DATE);
        var en = cells.size() > 1 ? cells.get(1).strip() : "";
        if (day == null) {
            findings.add(new Finding(line, Doubt.DATE_UNREADABLE));
        } else if (en.isEmpty()) {
            findings.add(new Finding(line, Doubt.NAME_MISSING));
        } else {
            say(day, en, cells.size() > 2 ? cells.get(2) : "", cells.size() > 3 ? cells.get(3) : "", line);
        }
    }

    private void take(Map<String, String> event, int line) {
        var first = day(event.get("DTSTART"), DateTimeFormatter.BASIC_ISO_DATE);
        var end = event.containsKey("DTEND") ? day(event.get("DTEND"), DateTimeFormatter.BASIC_ISO_DATE)
                : first == null ? null : first.plusDays(1);
        var name = event.getOrDefault("SUMMARY", "").replaceAll("\\\\n", " ").replaceAll("\\\\(.)", "$1").strip();
        if (first == null || end == null) {
            findings.add(new Finding(line, Doubt.DATE_UNREADABLE));
        } else if (name.isEmpty()) {
            findings.add(new Finding(line, Doubt.NAME_MISSING));
        } else if (first.plusDays(LONGEST).isBefore(end)) {
            findings.add(new Finding(line, Doubt.TOO_MANY_DAYS));
        } else {
            if (event.containsKey("RRULE")) {
                findings.add(new Finding(line, Doubt.RECURRENCE_NOT_READ));
            }
            first.datesUntil(end.isAfter(first) ? end : first.plusDays(1)).forEach(day -> say(day, name, "", "", line));
        }
    }

    private void say(LocalDate day, String en, String ko, String ja, int line) {
        var said = new CalendarDay(day, kind, fitted(en), fitted(ko.isBlank() ? en : ko), fitted(ja.isBlank() ? en : ja));
        if (days.putIfAbsent(day, said) != null) {
            findings.add(new Finding(line, Doubt.DAY_TWICE));
        }
    }

    private static String fitted(String name) {
        var stripped = name.strip();
        return stripped.length() <= NAME ? stripped : stripped.substring(0, NAME);
    }

    private static LocalDate day(String text, DateTimeFormatter format) {
        try {
            var date = format == DateTimeFormatter.BASIC_ISO_DATE && text != null ? text.replaceAll("T.*", "") : text;
            var day = date == null ? null : LocalDate.parse(date, format);
            return day == null || day.getYear() < 1900 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char each : line.toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
            } else if (each == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The days that were read, in their order. */
    public List<CalendarDay> days() {
        return List.copyOf(days.values());
    }

    /** What was not taken as it stands. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
