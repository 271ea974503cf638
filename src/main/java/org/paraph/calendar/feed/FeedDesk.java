package org.paraph.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Marking;
import org.paraph.platform.acts.Recorded;

/** Gives each person a calendar feed of the own, and takes it away again. */
@ApplicationScoped
@Transactional
public class FeedDesk {

    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    protected FeedDesk() {
        this(null, null, null, null);
    }

    @Inject
    public FeedDesk(EntityManager entities, CurrentActor actor, Event<Recorded> acts, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /** Makes the feed, or gives it a new secret in place of the one before; returns the secret, which is told only now. */
    public String renew(Marking upTo, String language) {
        var feed = own().orElseGet(() -> new CalendarFeed(actor.get().username()));
        var secret = FeedSecret.fresh();
        feed.renew(FeedSecret.digest(secret), upTo, language, clock.instant());
        entities.persist(feed);
        record("calendar.renew-feed", Map.of("upTo", upTo.name(), "language", language));
        return secret;
    }

    /** Ends the feed; without effect if there is none. */
    public void revoke() {
        own().ifPresent(feed -> {
            entities.remove(feed);
            record("calendar.revoke-feed", Map.of());
        });
    }

    /** The feed of the person who asks. */
    public Optional<CalendarFeed> own() {
        return Optional.ofNullable(entities.find(CalendarFeed.class, actor.get().username()));
    }

    /** The feed with that secret. */
    public Optional<CalendarFeed> bySecret(String secret) {
        return entities.createQuery("select f from CalendarFeed f where f.secret = :digest", CalendarFeed.class)
                .setParameter("digest", FeedSecret.digest(secret)).getResultStream().findFirst();
    }

    private void record(String action, Map<String, String> after) {
        var who = actor.get().username();
        acts.fire(new Recorded(who, action, null, "person:" + who, Map.of(), after, null, null));
    }
}
