package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.util.List;

/** Who stands in for whom. */
@ApplicationScoped
public class Substitutions {

    private final EntityManager entities;
    private final People people;

    Substitutions() {
        this(null, null);
    }

    @Inject
    Substitutions(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    /**
     * In whose places this person may act at that moment. Who has left the service has nobody in the own place. Each act asks for
     * it; what is granted and revoked is written at once, so that nothing waits to be.
     */
    public List<StandIn> of(String substitute, Instant at) {
        return entities.createQuery("select s from Substitution s where s.substitute = :substitute and s.revokedAt is null"
                + " and s.from <= :at and s.until > :at order by s.principal, s.id", Substitution.class)
                .setParameter("substitute", substitute).setParameter("at", at).setFlushMode(FlushModeType.COMMIT).getResultStream()
                .flatMap(each -> people.findByUsername(each.principal()).filter(Person::isActive).stream()
                        .map(principal -> new StandIn(principal.asActor(), each.dossiers()))).toList();
    }

    /** Usernames of those who stand in for this person in a dossier at that moment. */
    public List<String> standingInFor(String principal, String dossier, Instant at) {
        return entities.createQuery("select s from Substitution s where s.principal = :principal and s.revokedAt is null"
                + " and s.from <= :at and s.until > :at order by s.substitute", Substitution.class)
                .setParameter("principal", principal).setParameter("at", at).getResultStream()
                .filter(each -> each.dossiers().isEmpty() || each.dossiers().contains(dossier))
                .map(Substitution::substitute).distinct().toList();
    }

    /** Those in which a person has a part, the latest first; all of them where no person is named. At most so many. */
    List<Substitution> list(String person, int most) {
        var query = entities.createQuery("select s from Substitution s" + (person == null ? ""
                : " where s.principal = :person or s.substitute = :person or s.grantedBy = :person")
                + " order by s.grantedAt desc, s.id", Substitution.class);
        if (person != null) {
            query.setParameter("person", person);
        }
        return query.setMaxResults(most).getResultList();
    }

    /** @throws UnknownSubstitution if there is none */
    Substitution byId(String id) {
        var found = entities.find(Substitution.class, id);
        if (found == null) {
            throw new UnknownSubstitution();
        }
        return found;
    }

    void add(Substitution substitution) {
        entities.persist(substitution);
        entities.flush();
    }

    void changed() {
        entities.flush();
    }
}
