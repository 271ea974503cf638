package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens of programs and people, those that are over among them. */
@ApplicationScoped
public class ApiTokens {

    private final EntityManager entities;

    protected ApiTokens() {
        this(null);
    }

    @Inject
    public ApiTokens(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A token of an account.
     *
     * @throws UnknownApiToken if the account has none of that id
     */
    ApiToken of(String holder, String id) {
        return find(id).filter(token -> token.holder().equals(holder)).orElseThrow(UnknownApiToken::new);
    }

    Optional<ApiToken> find(String id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    /** The latest tokens of an account, the latest first. */
    List<ApiToken> of(String holder, int most) {
        return entities.createQuery("select t from ApiToken t where t.holder = :holder order by t.createdAt desc, t.id",
                ApiToken.class).setParameter("holder", holder).setMaxResults(most).getResultList();
    }

    /** How many tokens of an account work at that moment. */
    long countUsable(String holder, Instant now) {
        return entities.createQuery("select count(t) from ApiToken t where t.holder = :holder and t.revokedAt is null"
                + " and t.expiresAt > :now", Long.class).setParameter("holder", holder).setParameter("now", now)
                .getSingleResult();
    }

    void add(ApiToken token) {
        entities.persist(token);
        entities.flush();
    }

    /** Writes out what was changed, so that {@code version()} is the new one. */
    void changed() {
        entities.flush();
    }

    /** Notes a use, unless somebody else has noted one within the hour before. The version of the token stays. */
    void noteUse(String id, Instant now) {
        entities.createNativeQuery("update api_token set last_used_at = ? where id = ?"
                + " and (last_used_at is null or last_used_at <= ?)").setParameter(1, Timestamp.from(now)).setParameter(2, id)
                .setParameter(3, Timestamp.from(now.minus(ApiToken.USE_NOTED_EVERY))).executeUpdate();
    }
}
