package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paraph.engine.operations.Incident;

/** What administrators wrote down about failed jobs. */
@ApplicationScoped
public class IncidentNotes {

    private final EntityManager entities;

    protected IncidentNotes() {
        this(null);
    }

    @Inject
    public IncidentNotes(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<IncidentNote> find(String incidentId) {
        return Optional.ofNullable(entities.find(IncidentNote.class, incidentId));
    }

    /** The notes about some incidents, by the ids of these. */
    public Map<String, IncidentNote> of(Collection<Incident> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select n from IncidentNote n where n.incidentId in :ids", IncidentNote.class)
                .setParameter("ids", incidents.stream().map(Incident::id).toList()).getResultStream()
                .collect(Collectors.toMap(IncidentNote::incidentId, note -> note));
    }

    void add(IncidentNote note) {
        entities.persist(note);
    }
}
