package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The silence procedures of the dossiers. */
@ApplicationScoped
public class Silences {

    private final EntityManager entities;

    protected Silences() {
        this(null);
    }

    @Inject
    public Silences(EntityManager entities) {
        this.entities = entities;
    }

    void add(SilenceProcedure silence) {
        entities.persist(silence);
        entities.flush();
    }

    /** Those of a dossier, oldest first. */
    public List<SilenceProcedure> all(String negotiationId) {
        return entities.createQuery("select s from SilenceProcedure s where s.negotiationId = :id"
                + " order by s.occurrence.recordedAt, s.id", SilenceProcedure.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** The one under way; empty if there is none. */
    public Optional<SilenceProcedure> running(String negotiationId) {
        return all(negotiationId).stream().filter(SilenceProcedure::isRunning).findFirst();
    }

    /** One of any dossier, for a step of its own process; throws {@link UnknownSilence} if there is none. */
    public SilenceProcedure byId(String id) {
        var silence = entities.find(SilenceProcedure.class, id);
        if (silence == null) {
            throw new UnknownSilence();
        }
        return silence;
    }

    /** The attempt has ended, and the silence with it; without effect if it had ended before. */
    public void overtake(String id, LocalDate on, Instant at) {
        byId(id).overtake(on, at);
    }

    /** One of that dossier; throws {@link UnknownSilence} if it has none with that id. */
    SilenceProcedure ofDossier(String negotiationId, String id) {
        var silence = byId(id);
        if (!silence.negotiationId().equals(negotiationId)) {
            throw new UnknownSilence();
        }
        return silence;
    }
}
