package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.negotiation.NeedToKnow;
import org.paraph.negotiation.Negotiation;

/** The register of full powers, and in which dossiers each was seen. */
@ApplicationScoped
public class FullPowersRegister {

    private final EntityManager entities;

    protected FullPowersRegister() {
        this(null);
    }

    @Inject
    public FullPowersRegister(EntityManager entities) {
        this.entities = entities;
    }

    void add(FullPowers powers) {
        entities.persist(powers);
        entities.flush(); // checks and signatures refer to them by their id alone, which does not put them before those
    }

    void add(FullPowersCheck check) {
        entities.persist(check);
    }

    /** What counts or has counted in a dossier: registered there, or general and looked at for it; oldest first. */
    public List<FullPowers> of(String negotiationId) {
        return entities.createQuery("select p from FullPowers p where p.negotiationId = :id or exists ("
                + "select c from FullPowersCheck c where c.fullPowersId = p.id and c.negotiationId = :id)"
                + " order by p.occurrence.recordedAt, p.id", FullPowers.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** When full powers were looked at for a dossier, oldest first. */
    public List<FullPowersCheck> checks(String negotiationId) {
        return entities.createQuery("select c from FullPowersCheck c where c.negotiationId = :id"
                + " order by c.occurrence.recordedAt, c.id", FullPowersCheck.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** The full powers under which this person does that for its party on that day in the present attempt, if there are any. */
    public Optional<FullPowers> covering(Negotiation negotiation, Signatory person, PowersAct act, LocalDate day,
            String place) {
        Set<String> seen = checks(negotiation.id()).stream()
                .filter(check -> check.attempt() == negotiation.attemptNumber()).map(FullPowersCheck::fullPowersId)
                .collect(Collectors.toSet());
        return of(negotiation.id()).stream().filter(powers -> seen.contains(powers.id()))
                .filter(powers -> powers.cover(person, act, day, place)).findFirst();
    }

    /** @throws UnknownFullPowers if the dossier's own register has none with this id */
    FullPowers ofDossier(String negotiationId, String id) {
        return find(id).filter(powers -> powers.negotiationId().equals(negotiationId))
                .orElseThrow(UnknownFullPowers::new);
    }

    /**
     * Full powers that can count in a dossier: its own, or general ones of another dossier that the person may see.
     *
     * @throws UnknownFullPowers if there are none with this id
     */
    FullPowers usable(Negotiation negotiation, String id, Actor person) {
        return find(id).filter(powers -> powers.negotiationId().equals(negotiation.id())
                || powers.isBlanket() && visible(person).contains(powers)).orElseThrow(UnknownFullPowers::new);
    }

    /** The register across the dossiers that this person may see, latest first; of hidden dossiers there is nothing in it. */
    public List<FullPowers> visible(Actor person) {
        return NeedToKnow.bind(entities.createQuery("select p from FullPowers p, Negotiation n"
                + " where n.id = p.negotiationId and" + NeedToKnow.CONDITION
                + " order by p.occurrence.recordedAt desc, p.id", FullPowers.class), person).getResultList();
    }

    private Optional<FullPowers> find(String id) {
        return Optional.ofNullable(entities.find(FullPowers.class, id));
    }
}
