package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.text.RoundUnderWay;

/** The rounds of talks. */
@ApplicationScoped
public class Rounds implements RoundUnderWay {

    private final EntityManager entities;

    protected Rounds() {
        this(null);
    }

    @Inject
    public Rounds(EntityManager entities) {
        this.entities = entities;
    }

    /** Opens the next round of the attempt. */
    public Round open(Negotiation negotiation) {
        int last = last(negotiation.id(), FlushModeType.COMMIT).filter(round -> round.attempt() == negotiation.attemptNumber())
                .map(Round::number).orElse(0);
        var round = new Round(negotiation, last + 1);
        entities.persist(round);
        return round;
    }

    @Override
    public Integer number(String negotiationId) {
        return last(negotiationId, FlushModeType.AUTO).filter(round -> round.state() != Round.State.RECORDED).map(Round::number).orElse(null);
    }

    /** All rounds of a dossier in their order. */
    public List<Round> all(String negotiationId) {
        return entities.createQuery("select r from Round r where r.negotiationId = :id order by r.attempt, r.number",
                Round.class).setParameter("id", negotiationId).getResultList();
    }

    /** The latest round that was opened before; throws {@link Requirement} if there is none yet. */
    public Round latest(String negotiationId) {
        return last(negotiationId, FlushModeType.COMMIT).orElseThrow(() -> new Requirement("no-round"));
    }

    /** A transaction opens one round at most: who asks for those before it need not wait until it is written. */
    @SuppressWarnings("unchecked")
    private Optional<Round> last(String negotiationId, FlushModeType flushing) {
        return entities.createNativeQuery("select * from round where negotiation_id = ? order by attempt desc, number desc"
                + " fetch first 1 rows only", Round.class).setParameter(1, negotiationId)
                .setFlushMode(flushing).getResultStream().findFirst();
    }
}
