package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.paraph.directory.CurrentActor;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.StaleVersion;

/**
 * What people want to be told by mail. That letters begin, cease or go elsewhere is kept in the audit, since something
 * leaves the house by it; the address is not.
 */
@ApplicationScoped
@Transactional
public class MailWishesDesk {

    private final EntityManager entities;
    private final CurrentActor actor;
    private final Event<Recorded> acts;

    MailWishesDesk() {
        this(null, null, null);
    }

    @Inject
    MailWishesDesk(EntityManager entities, CurrentActor actor, Event<Recorded> acts) {
        this.entities = entities;
        this.actor = actor;
        this.acts = acts;
    }

    /** The wishes of the person who asks; the usual ones where nothing was chosen yet. */
    public MailWishes read() {
        return of(actor.get().username());
    }

    MailWishes of(String username) {
        var found = entities.find(MailWishes.class, username);
        return found == null ? new MailWishes(username) : found;
    }

    /**
     * Replaces the wishes of the person who asks.
     *
     * @throws StaleVersion if they were changed since, in another window perhaps
     */
    public MailWishes choose(MailWishesRequest chosen, long expected) {
        var wishes = read();
        StaleVersion.unless(expected, wishes.version());
        var before = wishes.chosen().address();
        wishes.choose(chosen);
        entities.persist(wishes);
        entities.flush();
        if (!Objects.equals(before, chosen.address())) {
            var who = actor.get().username();
            acts.fire(new Recorded(who, "mail.change-address", null, "person:" + who, named(before), named(chosen.address()),
                    null, null));
        }
        return wishes;
    }

    private static Map<String, String> named(String address) {
        return Map.of("named", String.valueOf(address != null));
    }
}
