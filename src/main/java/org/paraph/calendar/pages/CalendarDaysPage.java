package org.paraph.calendar.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.calendar.CalendarDay;
import org.paraph.calendar.CalendarDayRequest;
import org.paraph.calendar.CalendarsDesk;
import org.paraph.calendar.WorkingCalendar;
import org.paraph.calendar.WorkingCalendars;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** What a working calendar says of the single days of a year: holidays, days worked instead, sitting days. */
@Named("calendarDaysPage")
@RequestScoped
@PagePath("/administration/calendars/{code}/days")
public class CalendarDaysPage implements Page {

    private static final String VIEW = "administration/calendar-days";

    private final WorkingCalendars calendars;
    private final CalendarsDesk desk;
    private final CurrentActor actor;
    private final CalendarForms forms;
    private final FormEntry entry;
    private final Clock clock;
    private WorkingCalendar calendar;
    private int year;
    private Form form;

    protected CalendarDaysPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CalendarDaysPage(WorkingCalendars calendars, CalendarsDesk desk, CurrentActor actor, CalendarForms forms,
            FormEntry entry, Clock clock) {
        this.calendars = calendars;
        this.desk = desk;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
        this.clock = clock;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    /** Something is said of a day, or what was said of one is taken back. */
    @Override
    public Outcome post(PageCall call) {
        var gone = call.parameter("_forget").flatMap(CalendarDaysPage::day);
        open(call, gone.isPresent() ? Map.of() : call.parameters());
        var code = calendar.code();
        var seen = CalendarForms.seen(call, calendar.version());
        Optional<Integer> refused = gone.isPresent() ? entry.attempt(form, () -> desk.forget(code, seen, gone.get()))
                : entry.perform(form, CalendarDayRequest.class, given -> {
                    desk.say(code, seen, List.of(given.said()));
                    year = given.day().getYear();
                });
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(forms.say("said.saved"));
        return Outcome.goTo("/administration/calendars/" + code + "/days?year=" + gone.map(LocalDate::getYear).orElse(year));
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        calendar = calendars.byCode(call.part("code"));
        year = call.parameter("year").filter(each -> each.matches("(19|[2-9]\\d)\\d\\d")).map(Integer::valueOf)
                .orElseGet(() -> Year.now(clock).getValue());
        form = forms.day(calendar, entered);
    }

    public WorkingCalendar getCalendar() {
        return calendar;
    }

    public List<CalendarDay> getDays() {
        return calendar.days(year);
    }

    /** The year that is shown; a text, so that it is written without marks of thousands. */
    public String getYear() {
        return String.valueOf(year);
    }

    public String getBefore() {
        return String.valueOf(year - 1);
    }

    public String getAfter() {
        return String.valueOf(year + 1);
    }

    public Form getForm() {
        return form;
    }
}
