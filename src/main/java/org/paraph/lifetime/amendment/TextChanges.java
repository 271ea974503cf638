package org.paraph.lifetime.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The amendments of treaties, and the corrections of their texts. */
@ApplicationScoped
public class TextChanges {

    private final EntityManager entities;

    protected TextChanges() {
        this(null);
    }

    @Inject
    public TextChanges(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object change) {
        entities.persist(change);
        entities.flush(); // its process reads it
    }

    /** Of a dossier, in the order in which they were entered. */
    public List<Amendment> amendments(String negotiationId) {
        return all(Amendment.class, negotiationId);
    }

    /** Of a dossier, in the order in which they were entered. */
    public List<TextCorrection> corrections(String negotiationId) {
        return all(TextCorrection.class, negotiationId);
    }

    /** @throws UnknownAmendment if the dossier has none with that id */
    Amendment amendment(String negotiationId, String id) {
        return amendments(negotiationId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(UnknownAmendment::new);
    }

    /** @throws UnknownCorrection if the dossier has none with that id */
    TextCorrection correction(String negotiationId, String id) {
        return corrections(negotiationId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(UnknownCorrection::new);
    }

    /** @throws UnknownCorrection if there is none with that id */
    public TextCorrection correction(String id) {
        var correction = entities.find(TextCorrection.class, id);
        if (correction == null) {
            throw new UnknownCorrection();
        }
        return correction;
    }

    private <T> List<T> all(Class<T> type, String negotiationId) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.negotiationId = :id"
                + " order by x.occurrence.recordedAt, x.id", type).setParameter("id", negotiationId).getResultList();
    }
}
