package org.paraph.integration.events.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.Person;
import org.paraph.negotiation.NeedToKnow;
import org.paraph.negotiation.Negotiation;

/** Which of some dossiers each of some people may see at this moment, with few queries for however many people. */
@ApplicationScoped
public class Sighting {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    protected Sighting() {
        this(null);
    }

    @Inject
    public Sighting(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the people who are active, as those who act, by their usernames. */
    Map<String, Actor> active(Collection<String> usernames) {
        var active = new HashMap<String, Actor>();
        chunks(usernames).forEach(some -> entities.createQuery("select distinct p from Person p join fetch p.unit"
                + " left join fetch p.roles where p.active = true and p.username in :names", Person.class)
                .setParameter("names", some).getResultList().forEach(person -> active.put(person.username(), person.asActor())));
        return active;
    }

    /** The ids of the dossiers that each of these people sees. */
    Map<String, Set<String>> seen(Collection<Actor> people, Collection<String> dossiers) {
        var seen = new HashMap<String, Set<String>>();
        people.forEach(person -> seen.put(person.username(), new HashSet<>()));
        chunks(dossiers).forEach(some -> entities.createQuery("select n from Negotiation n where n.id in :ids",
                Negotiation.class).setParameter("ids", some).getResultList().forEach(dossier -> people.stream()
                        .filter(person -> NeedToKnow.allows(person, dossier))
                        .forEach(person -> seen.get(person.username()).add(dossier.id()))));
        return seen;
    }

    private static List<List<String>> chunks(Collection<String> all) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<String>>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return chunks;
    }
}
