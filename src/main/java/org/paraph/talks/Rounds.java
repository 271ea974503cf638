package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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
        var number = (int) all(negotiation.id()).stream()
                .filter(round -> round.attempt() == negotiation.attemptNumber()).count() + 1;
        var round = new Round(negotiation, number);
        entities.persist(round);
        return round;
    }

    @Override
    public Integer number(String negotiationId) {
        return all(negotiationId).stream().filter(round -> round.state() != Round.State.RECORDED).map(Round::number)
                .reduce((earlier, later) -> later).orElse(null);
    }

    /** All rounds of a dossier in their order. */
    public List<Round> all(String negotiationId) {
        return entities.createQuery("select r from Round r where r.negotiationId = :id order by r.attempt, r.number",
                Round.class).setParameter("id", negotiationId).getResultList();
    }

    /** The latest round; throws {@link Requirement} if there is none yet. */
    public Round latest(String negotiationId) {
        var rounds = all(negotiationId);
        if (rounds.isEmpty()) {
            throw new Requirement("no-round");
        }
        return rounds.get(rounds.size() - 1);
    }
}
