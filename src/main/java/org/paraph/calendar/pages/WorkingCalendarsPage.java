package org.paraph.calendar.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.calendar.CalendarRequest;
import org.paraph.calendar.CalendarUse;
import org.paraph.calendar.CalendarUseRequest;
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

/** The working calendars, and who works by which. */
@Named("workingCalendarsPage")
@RequestScoped
@PagePath("/administration/calendars")
public class WorkingCalendarsPage implements Page {

    private static final String VIEW = "administration/calendars";
    private static final String USE = "use";

    private final WorkingCalendars calendars;
    private final CalendarsDesk desk;
    private final CurrentActor actor;
    private final CalendarForms forms;
    private final FormEntry entry;
    private Form form;
    private Form use;

    protected WorkingCalendarsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public WorkingCalendarsPage(WorkingCalendars calendars, CalendarsDesk desk, CurrentActor actor, CalendarForms forms,
            FormEntry entry) {
        this.calendars = calendars;
        this.desk = desk;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
    }

    @Override
    public Outcome get(PageCall call) {
        open(Map.of(), Map.of());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        boolean ofUse = call.parameter("_form").filter(USE::equals).isPresent();
        open(ofUse ? Map.of() : call.parameters(), ofUse ? call.parameters() : Map.of());
        var refused = ofUse
                ? entry.perform(use, CalendarUseRequest.class, given -> desk.use(given.holder(), given.calendar()))
                : entry.perform(form, CalendarRequest.class, given -> desk.add(given.entry()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(forms.say(ofUse ? "said.saved" : "said.added"));
        return Outcome.goTo("/administration/calendars");
    }

    private void open(Map<String, List<String>> entered, Map<String, List<String>> used) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = forms.newCalendar(entered);
        use = forms.use(used);
    }

    public List<WorkingCalendar> getAll() {
        return calendars.all();
    }

    public List<CalendarUse> getUses() {
        return calendars.uses();
    }

    public Form getForm() {
        return form;
    }

    /** The form that says who works by which calendar. */
    public Form getUse() {
        return use;
    }
}
