package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The comments on the texts. */
@ApplicationScoped
public class Comments {

    private final EntityManager entities;

    protected Comments() {
        this(null);
    }

    @Inject
    public Comments(EntityManager entities) {
        this.entities = entities;
    }

    void add(TextComment comment) {
        entities.persist(comment);
    }

    /** The comments of a dossier, oldest first. */
    public List<TextComment> all(String negotiationId) {
        return entities.createQuery("select c from TextComment c where c.negotiationId = :id"
                + " order by c.recordedAt, c.id", TextComment.class).setParameter("id", negotiationId).getResultList();
    }

    /** A comment of that dossier, held so that nobody else settles it at the same moment; throws {@link UnknownComment}. */
    TextComment toSettle(String negotiationId, String id) {
        var comment = ofDossier(negotiationId, id);
        entities.refresh(comment, LockModeType.PESSIMISTIC_WRITE);
        return comment;
    }

    /** A comment of that dossier; throws {@link UnknownComment} if it has none with that id. */
    public TextComment ofDossier(String negotiationId, String id) {
        return all(negotiationId).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(UnknownComment::new);
    }
}
