package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paraph.platform.persistence.OneNodeAtATime;

/** Gives each dossier the reference that people use, for example {@code KOR-JPN-2016-001}. */
@ApplicationScoped
class References {

    private static final int NAMED_PARTIES = 3;

    private final EntityManager entities;
    private final OneNodeAtATime turn;

    protected References() {
        this(null, null);
    }

    @Inject
    References(EntityManager entities, OneNodeAtATime turn) {
        this.entities = entities;
        this.turn = turn;
    }

    /** The next reference: the parties' codes in their order (up to three, else {@code MUL}), the year, a number. */
    String next(List<Party> parties, int year) {
        var circle = parties.size() > NAMED_PARTIES ? "MUL"
                : parties.stream().map(Party::code).collect(Collectors.joining("-"));
        var prefix = circle + "-" + year;
        return String.format("%s-%03d", prefix, find(prefix).orElseGet(() -> begun(prefix)).next());
    }

    private Optional<ReferenceCounter> find(String prefix) {
        return Optional.ofNullable(entities.find(ReferenceCounter.class, prefix, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of several who are the first of a year at once, one begins to count and the others go on. */
    private ReferenceCounter begun(String prefix) {
        turn.await();
        return find(prefix).orElseGet(() -> {
            var counter = new ReferenceCounter(prefix);
            entities.persist(counter);
            return counter;
        });
    }
}
