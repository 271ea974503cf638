package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.administration.operations.IncidentDesk;
import org.paraph.administration.operations.IncidentNote;
import org.paraph.administration.operations.IncidentNoteRequest;
import org.paraph.administration.operations.IncidentNotes;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Role;
import org.paraph.engine.operations.Incident;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One job that failed for good: who looks after it, what was found out, and another try. */
@Named("incidentPage")
@RequestScoped
@PagePath("/administration/incidents/{incident}")
public class IncidentPage implements Page {

    private static final String VIEW = "administration/incident";

    private final IncidentDesk desk;
    private final IncidentNotes notes;
    private final People people;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final OperationsWords words;
    private Incident incident;
    private IncidentNote note;
    private Form form;

    protected IncidentPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public IncidentPage(IncidentDesk desk, IncidentNotes notes, People people, CurrentActor actor, FormEntry entry,
            OperationsWords words) {
        this.desk = desk;
        this.notes = notes;
        this.people = people;
        this.actor = actor;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        var asked = call.parameter("_form").orElse("");
        open(call, "note".equals(asked) ? call.parameters() : Map.of());
        if ("retry".equals(asked)) {
            desk.retry(incident.id());
            call.say(words.of("incidents.retried"));
            return Outcome.goTo("/administration/incidents");
        }
        var refused = "take".equals(asked) ? entry.attempt(form, () -> desk.write(incident.id(), seen(call),
                new IncidentNoteRequest(actor.get().username(), note == null ? null : note.note())))
                : entry.perform(form, IncidentNoteRequest.class, given -> desk.write(incident.id(), seen(call), given));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("incidents.noted"));
        return Outcome.goTo("/administration/incidents/" + incident.id());
    }

    private long seen(PageCall call) {
        return call.version().orElse(getVersion());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        incident = desk.read(call.part("incident"));
        note = notes.find(incident.id()).orElse(null);
        form = entry.form("incident-note", IncidentNoteRequest.class, entered).offer("/owner", people
                .findActive(Role.ADMINISTRATOR).stream().map(each -> new Choice(each.username(), each.name())).toList());
        if (note != null) {
            Optional.ofNullable(note.owner()).ifPresent(owner -> form.preset("/owner", owner));
            Optional.ofNullable(note.note()).ifPresent(text -> form.preset("/note", text));
        }
    }

    public Incident getIncident() {
        return incident;
    }

    /** What was noted about it; null if nothing was. */
    public IncidentNote getNote() {
        return note;
    }

    public long getVersion() {
        return note == null ? 0 : note.version();
    }

    public Form getForm() {
        return form;
    }

    /** True if the reader can take it over. */
    public boolean isTakeable() {
        return note == null || !actor.get().username().equals(note.owner());
    }
}
