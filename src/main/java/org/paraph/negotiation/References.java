package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.stream.Collectors;

/** Gives each dossier the reference that people use, for example {@code KOR-JPN-2016-001}. */
@ApplicationScoped
class References {

    private static final int NAMED_PARTIES = 3;

    private final EntityManager entities;

    protected References() {
        this(null);
    }

    @Inject
    References(EntityManager entities) {
        this.entities = entities;
    }

    /** The next reference: the parties' codes in their order (up to three, else {@code MUL}), the year, a number. */
    String next(List<Party> parties, int year) {
        var circle = parties.size() > NAMED_PARTIES ? "MUL"
                : parties.stream().map(Party::code).collect(Collectors.joining("-"));
        var prefix = circle + "-" + year;
        var counter = entities.find(ReferenceCounter.class, prefix, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new ReferenceCounter(prefix);
            entities.persist(counter);
        }
        return String.format("%s-%03d", prefix, counter.next());
    }
}
