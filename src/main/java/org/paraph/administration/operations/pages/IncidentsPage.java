package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.administration.operations.IncidentCause;
import org.paraph.administration.operations.IncidentDesk;
import org.paraph.administration.operations.IncidentNote;
import org.paraph.administration.operations.IncidentNotes;
import org.paraph.engine.operations.Incident;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The jobs that failed for good, what they came of, and who looks after them. */
@Named("incidentsPage")
@RequestScoped
@PagePath("/administration/incidents")
public class IncidentsPage implements Page {

    private static final int PAGE = 50;

    private final IncidentDesk desk;
    private final IncidentNotes notes;
    private final OperationsWords words;
    private List<Incident> found;
    private Map<String, IncidentNote> noted;
    private List<IncidentCause> causes;

    protected IncidentsPage() {
        this(null, null, null);
    }

    @Inject
    public IncidentsPage(IncidentDesk desk, IncidentNotes notes, OperationsWords words) {
        this.desk = desk;
        this.notes = notes;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        found = desk.list(ListAddress.place(call.parameter("after").orElse(null)), PAGE + 1);
        noted = notes.of(found);
        causes = desk.causes();
        words.expect(getIncidents().stream().map(Incident::negotiationId));
        return Outcome.view("administration/incidents");
    }

    /** Has all tried once more that failed in one way. */
    @Override
    public Outcome post(PageCall call) {
        int jobs = desk.retryAll(call.parameter("cause").orElse(""));
        call.say(words.of("incidents.retried.all", jobs));
        return Outcome.goTo("/administration/incidents");
    }

    public List<Incident> getIncidents() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    public List<IncidentCause> getCauses() {
        return causes;
    }

    /** What was noted about it; null if nothing was. */
    public IncidentNote note(Incident incident) {
        return noted.get(incident.id());
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        if (found.size() <= PAGE) {
            return null;
        }
        var last = found.get(PAGE - 1);
        return "/administration/incidents?after=" + ListAddress.of(last.since(), last.id());
    }
}
