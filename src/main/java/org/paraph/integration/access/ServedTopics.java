package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Which programs may fetch external tasks of a topic. */
@ApplicationScoped
public class ServedTopics {

    private final EntityManager entities;

    protected ServedTopics() {
        this(null);
    }

    @Inject
    public ServedTopics(EntityManager entities) {
        this.entities = entities;
    }

    /** Usernames of the programs whose tokens may fetch that topic, in alphabetical order; such as were shut out too. */
    public List<String> by(String topic) {
        return entities.createQuery("select c.username from ApiClient c where concat(' ', c.allowance.topics, ' ') like :topic"
                + " order by c.username", String.class).setParameter("topic", "% " + topic + " %").getResultList();
    }
}
