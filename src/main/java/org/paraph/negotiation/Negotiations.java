package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.platform.problem.StaleVersion;

/** The dossiers. Every look from outside goes through need-to-know. */
@ApplicationScoped
public class Negotiations {

    private final EntityManager entities;

    protected Negotiations() {
        this(null);
    }

    @Inject
    public Negotiations(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Negotiation negotiation) {
        entities.persist(negotiation);
    }

    /**
     * The dossier for a step of its own process, which sees everything.
     *
     * @throws UnknownNegotiation if there is none
     */
    public Negotiation byId(String id) {
        var negotiation = entities.find(Negotiation.class, id);
        if (negotiation == null) {
            throw new UnknownNegotiation();
        }
        return negotiation;
    }

    /**
     * The dossier as this person may see it, by id or by reference.
     *
     * @throws UnknownNegotiation if there is none, or it is hidden from this person
     */
    public Negotiation visible(String idOrReference, Actor person) {
        return find(idOrReference, person).orElseThrow(UnknownNegotiation::new);
    }

    /** The dossier by id or reference, if there is one that this person may see. */
    public Optional<Negotiation> find(String idOrReference, Actor person) {
        return whoever(idOrReference).filter(negotiation -> NeedToKnow.allows(person, negotiation));
    }

    /** The ids of all dossiers that this person may see. */
    public Set<String> visibleIds(Actor person) {
        return Set.copyOf(NeedToKnow.bind(entities.createQuery("select n.id from Negotiation n where" + NeedToKnow.CONDITION,
                String.class), person).getResultList());
    }

    /** Those of these dossiers that this person may see. */
    public Set<String> visibleAmong(Set<String> ids, Actor person) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(NeedToKnow.bind(entities.createQuery(
                "select n.id from Negotiation n where n.id in :ids and" + NeedToKnow.CONDITION, String.class), person)
                .setParameter("ids", ids).getResultList());
    }

    /** The references of those of these dossiers that this person may see, by their ids. */
    public Map<String, String> references(Set<String> ids, Actor person) {
        return ids.isEmpty() ? Map.of() : NeedToKnow.bind(entities.createQuery(
                "select n.id, n.reference from Negotiation n where n.id in :ids and" + NeedToKnow.CONDITION, Object[].class), person)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The codes of the parties to these dossiers in their order, by the dossiers' ids; for a list of what is at hand already. */
    public Map<String, List<String>> parties(List<Negotiation> listed) {
        return listed.isEmpty() ? Map.of() : entities.createQuery("select n.id, p.code from Negotiation n join n.parties p"
                + " where n.id in :ids order by n.id, index(p)", Object[].class)
                .setParameter("ids", listed.stream().map(Negotiation::id).toList()).getResultStream().collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The dossier by id or reference, whoever asks; what is told of it to outside is for the caller to guard. */
    Optional<Negotiation> whoever(String idOrReference) {
        return Optional.ofNullable(entities.find(Negotiation.class, idOrReference)).or(() -> entities
                .createQuery("select n from Negotiation n where n.reference = :reference", Negotiation.class)
                .setParameter("reference", idOrReference).getResultStream().findFirst());
    }

    /**
     * The dossier for an act: visible to the person, at the version seen, and held until the end of the transaction; its version is
     * counted up in any case. Acts on one dossier follow each other from here on, so that none finds its tasks and processes as
     * they were before the other and goes on with what has come since.
     *
     * @throws OptimisticLockException if another act was done since the dossier was read here
     */
    Negotiation forAct(DossierRef ref, Actor person) {
        var negotiation = visible(ref.id(), person);
        if (ref.version() != null) {
            StaleVersion.unless(ref.version(), negotiation.version());
        }
        if (!negotiation.isHeld()) {
            var present = (Number) entities.createNativeQuery("select version from negotiation where id = ? for update")
                    .setParameter(1, negotiation.id()).setFlushMode(FlushModeType.COMMIT).getSingleResult();
            if (present.longValue() != negotiation.version()) {
                throw new OptimisticLockException(negotiation);
            }
            negotiation.held();
        }
        entities.lock(negotiation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return negotiation;
    }

    /** The dossier for an act aside: visible to the person, and held so that such acts follow each other. */
    Negotiation forAside(DossierRef ref, Actor person) {
        var negotiation = visible(ref.id(), person);
        entities.refresh(negotiation, LockModeType.PESSIMISTIC_WRITE);
        negotiation.held();
        return negotiation;
    }

    /**
     * So that what several do to a dossier without an act of its own follows each other until the end of the transaction. The
     * dossier is read again then: what others did before is seen.
     *
     * @throws UnknownNegotiation if there is none
     */
    public void hold(String id) {
        var negotiation = byId(id);
        entities.refresh(negotiation, LockModeType.PESSIMISTIC_WRITE);
        negotiation.held();
    }

    /** A page of the dossiers that this person may see, by reference. */
    public List<Negotiation> list(NegotiationFilter filter, Actor person) {
        var jpql = new StringBuilder("select n from Negotiation n where").append(NeedToKnow.CONDITION);
        if (!filter.states().isEmpty()) {
            jpql.append(" and n.state in :states");
        }
        if (filter.text() != null) {
            jpql.append(" and (lower(n.particulars.title) like :text escape '!' or lower(n.reference) like :text escape '!')");
        }
        if (filter.leadMinistry() != null) {
            jpql.append(" and n.particulars.leadMinistry = :lead");
        }
        if (filter.party() != null) {
            jpql.append(" and exists (select q from Negotiation o join o.parties q where o.id = n.id and q.code = :party)");
        }
        if (filter.after() != null) {
            jpql.append(" and n.reference > :after");
        }
        var query = NeedToKnow.bind(
                entities.createQuery(jpql.append(" order by n.reference").toString(), Negotiation.class), person);
        bind(query, filter);
        return query.setMaxResults(filter.limit()).getResultList();
    }

    private static void bind(jakarta.persistence.TypedQuery<Negotiation> query, NegotiationFilter filter) {
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (filter.text() != null) {
            query.setParameter("text", "%" + filter.text().toLowerCase(Locale.ROOT).replace("!", "!!")
                    .replace("%", "!%").replace("_", "!_") + "%");
        }
        if (filter.leadMinistry() != null) {
            query.setParameter("lead", filter.leadMinistry());
        }
        if (filter.party() != null) {
            query.setParameter("party", filter.party());
        }
        if (filter.after() != null) {
            query.setParameter("after", filter.after());
        }
    }
}
