package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The programs that work with Paraph. */
@ApplicationScoped
public class ApiClients {

    private final EntityManager entities;

    protected ApiClients() {
        this(null);
    }

    @Inject
    public ApiClients(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The program of that username.
     *
     * @throws UnknownApiClient if there is none
     */
    ApiClient byUsername(String username) {
        return find(username).orElseThrow(() -> new UnknownApiClient(username));
    }

    Optional<ApiClient> find(String username) {
        return Optional.ofNullable(entities.find(ApiClient.class, username));
    }

    /** Up to so many in the order of their usernames, beginning after one; null begins at the first. */
    List<ApiClient> findAfter(String username, int most) {
        return entities.createQuery("select c from ApiClient c where c.username > :after order by c.username", ApiClient.class)
                .setParameter("after", username == null ? "" : username).setMaxResults(most).getResultList();
    }

    void add(ApiClient client) {
        entities.persist(client);
        entities.flush();
    }

    /** Writes out what was changed, so that {@code version()} is the new one, also when only the account or a token changed. */
    void changed(ApiClient client) {
        entities.lock(client, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }
}
