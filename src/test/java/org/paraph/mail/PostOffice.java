package org.paraph.mail;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;

/** The bench with a mail server: people who want letters, and a clock by which the postbox is emptied. */
final class PostOffice {

    private final Bench bench;

    PostOffice(Bench bench) {
        this.bench = bench;
    }

    /** Forgets what other tests have left: wishes, and all that is yet to be told. */
    void clear() {
        var entities = bench.bean(EntityManager.class);
        bench.inTransaction(() -> Stream.of("Mailing", "Occasion", "MailWishes")
                .forEach(each -> entities.createQuery("delete from " + each + " e").executeUpdate()));
    }

    /** This person wants to be told of everything in that way. */
    Actor wishing(Actor person, Delivery delivery) {
        return wishing(person, MailServer.address(person), delivery);
    }

    Actor wishing(Actor person, String address, Delivery delivery) {
        bench.as(person);
        var wishes = bench.bean(MailWishesDesk.class);
        wishes.choose(new MailWishesRequest(address, delivery, delivery, delivery, delivery, delivery, 8),
                wishes.read().version());
        return person;
    }

    void empty() {
        bench.bean(Postbox.class).empty();
    }

    void emptyAt(Instant moment) {
        bench.clock().set(moment);
        empty();
    }

    void emptyAfter(Duration duration) {
        bench.clock().advance(duration);
        empty();
    }

    /** How the subject of each letter about a dossier begins. */
    static String about(Casework dossier) {
        return "Paraph: " + dossier.<String>read(each -> each.reference()) + ": ";
    }
}
