package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;

/** The versions of the texts. */
@ApplicationScoped
public class Texts {

    private final EntityManager entities;

    protected Texts() {
        this(null);
    }

    @Inject
    public Texts(EntityManager entities) {
        this.entities = entities;
    }

    void add(TextVersion version) {
        if (all(version.negotiationId()).stream().anyMatch(other -> other.label().equals(version.label()))) {
            throw new AlreadyDone("text-label-taken", version.label());
        }
        entities.persist(version);
    }

    void add(TextConsent consent) {
        entities.persist(consent);
    }

    /** The versions of a dossier, oldest first. */
    public List<TextVersion> all(String negotiationId) {
        return entities.createQuery("select t from TextVersion t where t.negotiationId = :id"
                + " order by t.occurrence.recordedAt, t.id", TextVersion.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** A version of the dossier by id or label; throws {@link UnknownText} if there is none. */
    public TextVersion ofDossier(String negotiationId, String idOrLabel) {
        return all(negotiationId).stream()
                .filter(version -> version.id().equals(idOrLabel) || version.label().equals(idOrLabel)).findFirst()
                .orElseThrow(() -> new UnknownText(idOrLabel));
    }

    /** The version that the parties work on; throws {@link Requirement} if there is none. */
    public TextVersion working(Negotiation negotiation) {
        if (!negotiation.text().exists()) {
            throw new Requirement("no-text");
        }
        return entities.find(TextVersion.class, negotiation.text().versionId());
    }

    /** The consents of other parties to a reopened version, oldest first. */
    public List<TextConsent> consents(String textVersionId) {
        return entities.createQuery("select c from TextConsent c where c.textVersionId = :id"
                + " order by c.occurrence.recordedAt, c.id", TextConsent.class).setParameter("id", textVersionId)
                .getResultList();
    }
}
