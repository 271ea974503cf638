package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.operations.Incident;
import org.paraph.engine.operations.Incidents;
import org.paraph.engine.operations.ListPlace;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Violation;

/** What administrators do about jobs that failed for good: look after them, and have them tried again. */
@ApplicationScoped
@Transactional
public class IncidentDesk {

    /** How many are looked through at once. */
    static final int MOST = 500;

    private final Incidents incidents;
    private final IncidentNotes notes;
    private final People people;
    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> recorded;
    private final Clock clock;

    protected IncidentDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    IncidentDesk(Incidents incidents, IncidentNotes notes, People people, EntityManager entities, CurrentActor actor,
            Event<Recorded> recorded, Clock clock) {
        this.incidents = incidents;
        this.notes = notes;
        this.people = people;
        this.entities = entities;
        this.actor = actor;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** @throws UnknownIncident if there is no such job, or it has not failed for good */
    public Incident read(String id) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return incidents.find(id).orElseThrow(UnknownIncident::new);
    }

    /** A page of them, the latest first. */
    public List<Incident> list(ListPlace after, int most) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return incidents.list(after, most);
    }

    /** The latest incidents by what they came of, the most frequent first. */
    public List<IncidentCause> causes() {
        return list(null, MOST).stream().collect(Collectors.groupingBy(Incident::cause)).entrySet().stream()
                .map(alike -> new IncidentCause(alike.getKey(), alike.getValue().get(0), alike.getValue().size()))
                .sorted(Comparator.comparing(IncidentCause::count).reversed().thenComparing(IncidentCause::cause)).toList();
    }

    /**
     * Says who looks after an incident and what is known of it.
     *
     * @param version of the note; 0 if there was none
     */
    public IncidentNote write(String id, long version, IncidentNoteRequest request) {
        var incident = read(id);
        requireAdministrator(request.owner());
        var note = notes.find(id).orElse(null);
        StaleVersion.unless(version, note == null ? 0 : note.version());
        var before = new TreeMap<String, String>();
        if (note == null) {
            note = new IncidentNote(id);
            notes.add(note);
        } else if (note.owner() != null) {
            before.put("owner", note.owner());
        }
        note.write(blank(request.owner()), blank(request.note()), actor.get().username(), clock.instant());
        entities.flush();
        var after = new TreeMap<>(facts(incident));
        after.put("owner", String.valueOf(note.owner()));
        record("administration.note-incident", incident.id(), before, after, note.note());
        return note;
    }

    private void requireAdministrator(String owner) {
        if (blank(owner) != null && people.findActive(Role.ADMINISTRATOR).stream()
                .noneMatch(each -> each.username().equals(owner))) {
            throw new InvalidRequest(Violation.at("/owner", "not-an-administrator"));
        }
    }

    /** Has a failed job tried once more. */
    public void retry(String id) {
        var incident = read(id);
        incidents.retry(id);
        record("administration.retry-incident", id, Map.of(), facts(incident), null);
    }

    /**
     * Has all tried once more that failed in one way.
     *
     * @return how many they were
     * @throws UnknownIncident if nothing failed in that way, or not any more
     */
    public int retryAll(String cause) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var alike = new ArrayList<Incident>();
        List<Incident> page;
        ListPlace after = null;
        do {
            page = incidents.list(after, MOST);
            page.stream().filter(incident -> incident.cause().equals(cause)).forEach(alike::add);
            after = page.isEmpty() ? null : new ListPlace(page.get(page.size() - 1).since(), page.get(page.size() - 1).id());
        } while (page.size() == MOST);
        if (alike.isEmpty()) {
            throw new UnknownIncident();
        }
        alike.forEach(incident -> incidents.retry(incident.id()));
        var facts = new TreeMap<>(facts(alike.get(0)));
        facts.remove("dossier");
        facts.put("jobs", String.valueOf(alike.size()));
        record("administration.retry-cause", cause, Map.of(), facts, null);
        return alike.size();
    }

    private static Map<String, String> facts(Incident incident) {
        var facts = new TreeMap<String, String>();
        facts.put("process", incident.processId() + " " + incident.version());
        facts.put("step", String.valueOf(incident.step()));
        facts.put("failure", String.valueOf(incident.failure().kind()));
        if (incident.negotiationId() != null) {
            facts.put("dossier", incident.negotiationId());
        }
        return facts;
    }

    private void record(String action, String id, Map<String, String> before, Map<String, String> after, String reason) {
        recorded.fire(new Recorded(actor.get().username(), action, null, "incident:" + id, before, after, reason, null));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
