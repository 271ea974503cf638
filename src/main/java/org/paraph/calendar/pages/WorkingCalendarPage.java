package org.paraph.calendar.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.calendar.CalendarRequest;
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

/** The names, zone, week and hours of one working calendar. */
@Named("workingCalendarPage")
@RequestScoped
@PagePath("/administration/calendars/{code}")
public class WorkingCalendarPage implements Page {

    private static final String VIEW = "administration/calendar";

    private final WorkingCalendars calendars;
    private final CalendarsDesk desk;
    private final CurrentActor actor;
    private final CalendarForms forms;
    private final FormEntry entry;
    private WorkingCalendar calendar;
    private Form form;

    protected WorkingCalendarPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public WorkingCalendarPage(WorkingCalendars calendars, CalendarsDesk desk, CurrentActor actor, CalendarForms forms,
            FormEntry entry) {
        this.calendars = calendars;
        this.desk = desk;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        var seen = CalendarForms.seen(call, calendar.version());
        var refused = entry.perform(form, CalendarRequest.class, given -> desk.change(given.of(calendar.code()), seen));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(forms.say("said.saved"));
        return Outcome.goTo("/administration/calendars/" + calendar.code());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        calendar = calendars.byCode(call.part("code"));
        form = forms.calendar(calendar, entered);
    }

    public WorkingCalendar getCalendar() {
        return calendar;
    }

    public Form getForm() {
        return form;
    }
}
