package org.paraph.calendar.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.calendar.CalendarDayRequest;
import org.paraph.calendar.CalendarKind;
import org.paraph.calendar.CalendarRequest;
import org.paraph.calendar.CalendarUseRequest;
import org.paraph.calendar.DayKind;
import org.paraph.calendar.WorkingCalendar;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.forms.Labels;
import org.paraph.platform.time.Zones;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.Reader;

/** The forms in which administrators keep the working calendars, and words about calendars. */
@Named("calendarWords")
@RequestScoped
public class CalendarForms {

    private final FormEntry entry;
    private final WorkingCalendars calendars;
    private final Labels labels;
    private final Reader reader;

    protected CalendarForms() {
        this(null, null, null, null);
    }

    @Inject
    CalendarForms(FormEntry entry, WorkingCalendars calendars, Labels labels, Reader reader) {
        this.entry = entry;
        this.calendars = calendars;
        this.labels = labels;
        this.reader = reader;
    }

    Form newCalendar(Map<String, List<String>> entered) {
        return chosen(entry.form("new-calendar", CalendarRequest.class, entered)).preset("/week", names(
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)))
                .preset("/opens", "09:00").preset("/closes", "18:00").preset("/kind", CalendarKind.WORKING.name());
    }

    Form calendar(WorkingCalendar one, Map<String, List<String>> entered) {
        return chosen(entry.form("change-calendar", CalendarRequest.class, entered)).preset("/names/en", one.en())
                .preset("/names/ko", one.ko()).preset("/names/ja", one.ja()).preset("/zone", one.zone())
                .preset("/week", names(one.week())).preset("/opens", one.opens().toString())
                .preset("/closes", one.closes().toString());
    }

    Form day(WorkingCalendar one, Map<String, List<String>> entered) {
        return entry.form("calendar-day", CalendarDayRequest.class, entered).offer("/kind", Stream.of(DayKind.values())
                .filter(kind -> one.kind() == CalendarKind.SITTING == (kind == DayKind.SITTING))
                .map(kind -> new Choice(kind.name(), labels.of(kind))).toList());
    }

    Form use(Map<String, List<String>> entered) {
        return entry.form("calendar-use", CalendarUseRequest.class, entered).offer("/calendar", calendars.all().stream()
                .filter(one -> one.kind() == CalendarKind.WORKING)
                .map(one -> new Choice(one.code(), one.code() + " – " + name(one))).toList());
    }

    private Form chosen(Form form) {
        return form.offer("/zone", Zones.offered().stream().map(zone -> new Choice(zone, zone)).toList())
                .offer("/week", Stream.of(DayOfWeek.values()).map(day -> new Choice(day.name(), day(day))).toList());
    }

    private static String[] names(Collection<DayOfWeek> days) {
        return days.stream().map(Enum::name).toArray(String[]::new);
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader.getLocale());
    }

    /** The version that the reader saw when a form was sent. */
    static long seen(PageCall call, long present) {
        return call.version().orElse(present);
    }

    String say(String key) {
        return ResourceBundle.getBundle("directory", reader.getLocale()).getString(key);
    }

    /** What a calendar is called. */
    public String name(WorkingCalendar one) {
        return name(one.en(), one.ko(), one.ja());
    }

    /** The one of three names that is in the reader's language. */
    public String name(String en, String ko, String ja) {
        return switch (reader.getLocale().getLanguage()) {
            case "ko" -> ko;
            case "ja" -> ja;
            default -> en;
        };
    }

    /** The days of the week on which offices work. */
    public String week(WorkingCalendar one) {
        return one.week().stream().map(day -> day.getDisplayName(TextStyle.SHORT, reader.getLocale()))
                .collect(Collectors.joining(", "));
    }
}
