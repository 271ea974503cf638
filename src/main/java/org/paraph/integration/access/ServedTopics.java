package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Scope;

/** Which programs may fetch external tasks of a topic. */
@ApplicationScoped
public class ServedTopics {

    private final EntityManager entities;
    private final ApiTokens tokens;
    private final ApiClients clients;
    private final People people;
    private final Clock clock;

    protected ServedTopics() {
        this(null, null, null, null, null);
    }

    @Inject
    public ServedTopics(EntityManager entities, ApiTokens tokens, ApiClients clients, People people, Clock clock) {
        this.entities = entities;
        this.tokens = tokens;
        this.clients = clients;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The topics that a program may fetch now; none if it may not sign in any more.
     *
     * @param token id of the token by which it signed in; null for any other way
     */
    public Set<String> now(String program, String token) {
        var most = people.findByUsername(program).filter(Person::isActive).flatMap(holder -> clients.find(program))
                .map(ApiClient::allowance);
        if (token == null || most.isEmpty()) {
            return most.map(Allowance::topics).orElse(Set.of());
        }
        return tokens.find(token).filter(kept -> kept.holder().equals(program) && kept.state(clock.instant()) == ApiToken.State.USABLE)
                .map(kept -> kept.allowance().and(most.get())).filter(allowed -> allowed.scopes().contains(Scope.EXTERNAL_TASKS))
                .map(Allowance::topics).orElse(Set.of());
    }

    /** Usernames of the programs whose tokens may fetch that topic, in alphabetical order; such as were shut out too. */
    public List<String> by(String topic) {
        return entities.createQuery("select c.username from ApiClient c where concat(' ', c.allowance.topics, ' ') like :topic"
                + " order by c.username", String.class).setParameter("topic", "% " + topic + " %").getResultList();
    }
}
