package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.paraph.directory.OwnSettingsDesk;

/**
 * Brings mailings on their way, each step in a transaction of its own, so that a node that dies leaves what another can go
 * on with. Whom it concerns, whether the person may still know and whether it is still needed is judged again at sending.
 */
@ApplicationScoped
@Transactional
public class MailDesk {

    private static final System.Logger LOG = System.getLogger(MailDesk.class.getName());
    private static final int RIPE_AT_ONCE = 500;
    private static final int TOLD_AT_ONCE = 50;
    private static final Duration STANDSTILL = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(365);
    private static final String DUE = " m.sentAt is null and m.droppedAt is null and m.sendAt <= :now"
            + " and (m.claimedUntil is null or m.claimedUntil <= :now)";

    private final EntityManager entities;
    private final Recipients recipients;
    private final MailWishesDesk wishes;
    private final OwnSettingsDesk habits;
    private final LetterWriter writer;
    private final MailSettings mail;
    private final Clock clock;

    MailDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    MailDesk(EntityManager entities, Recipients recipients, MailWishesDesk wishes, OwnSettingsDesk habits,
            LetterWriter writer, MailSettings mail, Clock clock) {
        this.entities = entities;
        this.recipients = recipients;
        this.wishes = wishes;
        this.habits = habits;
        this.writer = writer;
        this.mail = mail;
        this.clock = clock;
    }

    /** Ids of occasions that are ripe, the first ones first. */
    public List<String> ripe() {
        return entities.createQuery("select o.id from Occasion o where o.spreadAt is null and o.ripeAt <= :now"
                + " order by o.ripeAt, o.id", String.class).setParameter("now", clock.instant()).setMaxResults(RIPE_AT_ONCE)
                .getResultList();
    }

    /** Gives each whom it concerns a mailing. Where another node does so too, one of the two comes to nothing. */
    public void spread(String occasionId) {
        var occasion = entities.find(Occasion.class, occasionId);
        if (recipients.standsStill(occasion)) {
            occasion.await(clock.instant().plus(STANDSTILL));
            return;
        }
        occasion.spread(clock.instant());
        for (String recipient : recipients.around(occasion)) {
            var chosen = wishes.of(recipient).chosen();
            var delivery = chosen.of(occasion.kind());
            if (delivery != Delivery.NONE && recipients.isFor(occasion, recipient)) {
                var zone = habits.of(recipient).zone().orElseGet(mail::zone);
                entities.persist(new Mailing(occasion, recipient, delivery.next(clock.instant(), chosen.hour(), zone)));
            }
        }
    }

    /** Usernames of those for whom something is due. */
    public List<String> waiting() {
        return entities.createQuery("select distinct m.recipient from Mailing m where" + DUE + " order by m.recipient",
                String.class).setParameter("now", clock.instant()).setMaxResults(RIPE_AT_ONCE).getResultList();
    }

    /**
     * Claims what is due for a person and words it; empty if nothing of it is needed any more. Where another node does so
     * too, one of the two is refused at its commit and sends nothing.
     */
    public Optional<Letter> claim(String recipient) {
        var due = entities.createQuery("select m from Mailing m where m.recipient = :recipient and" + DUE
                + " order by m.sendAt, m.id", Mailing.class).setParameter("recipient", recipient)
                .setParameter("now", clock.instant()).setMaxResults(TOLD_AT_ONCE).getResultList();
        var chosen = wishes.of(recipient).chosen();
        var needed = due.stream().filter(mailing -> claims(mailing, recipient, chosen)).toList();
        return needed.isEmpty() ? Optional.empty() : Optional.of(writer.write(needed, chosen.address(),
                habits.of(recipient).language().orElseGet(mail::language)));
    }

    private boolean claims(Mailing mailing, String recipient, MailWishesRequest chosen) {
        var occasion = mailing.occasion();
        if (recipients.standsStill(occasion)) {
            mailing.await(clock.instant().plus(STANDSTILL));
            occasion.spread(clock.instant());
            return false;
        }
        if (chosen.of(occasion.kind()) == Delivery.NONE || !recipients.isFor(occasion, recipient)) {
            mailing.drop(clock.instant());
            return false;
        }
        if (mailing.isExhausted()) {
            mailing.drop(clock.instant());
            tellDead(mailing);
            return false;
        }
        mailing.claim(clock.instant());
        return true;
    }

    /** The server has taken the letter. */
    public void sent(Letter letter) {
        each(letter, mailing -> mailing.sent(clock.instant()));
    }

    /** The server has not taken it. */
    public void failed(Letter letter) {
        each(letter, mailing -> {
            mailing.failed(clock.instant());
            if (mailing.isDropped()) {
                tellDead(mailing);
            }
        });
    }

    private void each(Letter letter, Consumer<Mailing> step) {
        letter.mailings().forEach(id -> step.accept(entities.find(Mailing.class, id)));
    }

    private static void tellDead(Mailing mailing) {
        LOG.log(Level.WARNING, "Mailing {0} is given up after {1} attempts", mailing.id(), mailing.attempts());
    }

    /** Forgets what was told, or not needed, more than a year ago. */
    public void purge() {
        entities.createQuery("delete from Occasion o where o.spreadAt < :limit")
                .setParameter("limit", clock.instant().minus(KEPT)).executeUpdate();
    }
}
