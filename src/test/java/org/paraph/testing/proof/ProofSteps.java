package org.paraph.testing.proof;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The step of the processes in {@code proof.bpmn}: writes a row and fails as told. */
@Named
@ApplicationScoped
public class ProofSteps {

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Writes a row for that business key, past the point where the database has accepted it, and then fails or not. */
    public void write(String key, String failure) {
        entities.createNativeQuery("insert into proof_row (business_key) values (?)").setParameter(1, key).executeUpdate();
        if ("step".equals(failure)) {
            throw new ProofFailure("in the step");
        }
        if ("commit".equals(failure)) {
            transaction.registerInterposedSynchronization(new FailingCommit());
        }
    }

    /** Fails where a flush at commit fails. */
    private static final class FailingCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            throw new ProofFailure("at commit");
        }

        @Override
        public void afterCompletion(int status) {
            // nothing was taken that has to be given back
        }
    }

    /** The failure that was asked for. */
    static final class ProofFailure extends RuntimeException {

        ProofFailure(String where) {
            super("Asked to fail " + where);
        }
    }
}
