package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.paraph.negotiation.Negotiation;

/** What is on file of final clauses, consents, their revocation, provisional application and publication. */
@ApplicationScoped
public class ConsentFile {

    private final EntityManager entities;

    protected ConsentFile() {
        this(null);
    }

    @Inject
    public ConsentFile(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object record) {
        entities.persist(record);
    }

    /** Each reading of the final clauses, the earliest first. */
    public List<FinalClauses> clauses(String negotiationId) {
        return all(FinalClauses.class, negotiationId);
    }

    /** The reading that counts; empty if none of this attempt is on file. */
    public Optional<FinalClauses> clauses(Negotiation negotiation) {
        return clauses(negotiation.id()).stream().filter(one -> one.attempt() == negotiation.attemptNumber())
                .reduce((earlier, later) -> later);
    }

    public List<ConsentAct> consents(String negotiationId) {
        return all(ConsentAct.class, negotiationId);
    }

    public List<ConsentRevocation> revocations(String negotiationId) {
        return all(ConsentRevocation.class, negotiationId);
    }

    public List<ProvisionalApplication> provisionalApplications(String negotiationId) {
        return all(ProvisionalApplication.class, negotiationId);
    }

    /** @throws UnknownProvisionalApplication if there is none with that id */
    public ProvisionalApplication provisionalApplication(String id) {
        var application = entities.find(ProvisionalApplication.class, id);
        if (application == null) {
            throw new UnknownProvisionalApplication();
        }
        return application;
    }

    public List<ConclusionRecord> records(String negotiationId) {
        return all(ConclusionRecord.class, negotiationId);
    }

    /** The records of one kind that belong to the present attempt. */
    List<ConclusionRecord> records(Negotiation negotiation, ConclusionRecord.Kind kind) {
        return records(negotiation.id()).stream().filter(one -> one.kind() == kind)
                .filter(one -> one.attempt() == negotiation.attemptNumber()).toList();
    }

    private <T> List<T> all(Class<T> type, String negotiationId) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.negotiationId = :id"
                + " order by x.occurrence.recordedAt, x.id", type).setParameter("id", negotiationId).getResultList();
    }
}
