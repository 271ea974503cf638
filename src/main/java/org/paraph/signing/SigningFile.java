package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.text.TextReopened;

/** What is on file of initialling, ceremonies, signatures and adoption. */
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

    /** Puts an initialling, a ceremony, a signature or an adoption on file. */
    public void add(Object record) {
        entities.persist(record);
    }

    public List<Initialling> initiallings(String negotiationId) {
        return all(Initialling.class, negotiationId);
    }

    /** The full powers registered in this dossier. */
    public List<FullPowers> fullPowers(String negotiationId) {
        return all(FullPowers.class, negotiationId);
    }

    public List<Ceremony> ceremonies(String negotiationId) {
        return all(Ceremony.class, negotiationId);
    }

    public List<Signature> signatures(String negotiationId) {
        return all(Signature.class, negotiationId);
    }

    /** The adoptions of commitments that are not signed. */
    public List<Adoption> adoptions(String negotiationId) {
        return all(Adoption.class, negotiationId);
    }

    /** The ceremonies of the present attempt that are still to be held, in the order in which they were fixed. */
    public List<Ceremony> fixed(Negotiation negotiation) {
        return ceremonies(negotiation.id()).stream().filter(one -> one.attempt() == negotiation.attemptNumber())
                .filter(one -> one.state() == Ceremony.State.FIXED).toList();
    }

    /** The signatures of this attempt's parties under the very text that they have now; of parties that left none counts. */
    public List<Signature> standing(Negotiation negotiation) {
        var parties = negotiation.parties().stream().map(Party::code).toList();
        return signatures(negotiation.id()).stream().filter(one -> one.stands(negotiation))
                .filter(one -> parties.contains(one.signatory().party())).toList();
    }

    /** The signature of this party that stands, full or not. */
    public Optional<Signature> standing(Negotiation negotiation, String party) {
        return standing(negotiation).stream().filter(one -> one.signatory().party().equals(party)).findFirst();
    }

    /** True if each party has signed this very text, and whatever had to be confirmed is. */
    public boolean allSigned(Negotiation negotiation) {
        var full = standing(negotiation).stream().filter(Signature::isFull).map(one -> one.signatory().party())
                .collect(Collectors.toSet());
        return negotiation.parties().stream().map(Party::code).allMatch(full::contains);
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
