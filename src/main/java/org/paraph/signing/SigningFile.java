package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.paraph.text.TextReopened;

/** What is on file of initialling, full powers, ceremonies and signatures. */
@ApplicationScoped
public class SigningFile {

    private final EntityManager entities;

    protected SigningFile() {
        this(null);
    }

    @Inject
    public SigningFile(EntityManager entities) {
        this.entities = entities;
    }

    /** Names the initials and signatures that were meant for the wording before. */
    void onReopening(@Observes TextReopened event) {
        initiallings(event.negotiationId()).stream().filter(one -> one.textHash().equals(event.earlierHash()))
                .forEach(one -> event.becomesStale("initialling of " + one.textLabel()));
        signatures(event.negotiationId()).stream().filter(one -> one.textHash().equals(event.earlierHash()))
                .forEach(one -> event.becomesStale("signature " + one.signatory().party()));
    }

    /** Puts an initialling, full powers, a ceremony or a signature on file. */
    public void add(Object record) {
        entities.persist(record);
    }

    public List<Initialling> initiallings(String negotiationId) {
        return all(Initialling.class, negotiationId);
    }

    public List<FullPowers> fullPowers(String negotiationId) {
        return all(FullPowers.class, negotiationId);
    }

    public List<Ceremony> ceremonies(String negotiationId) {
        return all(Ceremony.class, negotiationId);
    }

    public List<Signature> signatures(String negotiationId) {
        return all(Signature.class, negotiationId);
    }

    /** The ceremony fixed last, whatever became of it. */
    public Optional<Ceremony> latestCeremony(String negotiationId) {
        var all = ceremonies(negotiationId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private <T> List<T> all(Class<T> type, String negotiationId) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.negotiationId = :id"
                + " order by x.occurrence.recordedAt, x.id", type).setParameter("id", negotiationId).getResultList();
    }
}
