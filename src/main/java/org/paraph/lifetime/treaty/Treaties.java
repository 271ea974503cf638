package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.platform.config.Settings;
import org.paraph.platform.time.Occurrence;

/** The treaties that came of the dossiers. */
@ApplicationScoped
public class Treaties {

    private final EntityManager entities;
    private final Settings settings;
    private final TreatyWatch watch;

    protected Treaties() {
        this(null, null, null);
    }

    @Inject
    public Treaties(EntityManager entities, Settings settings, TreatyWatch watch) {
        this.entities = entities;
        this.settings = settings;
        this.watch = watch;
    }

    /** The treaty enters into force for all parties of the dossier, and its life begins. */
    public Treaty begin(Negotiation negotiation, Occurrence entry) {
        return begin(negotiation, entry, negotiation.parties().stream().map(Party::code).collect(Collectors.toSet()));
    }

    /** The treaty enters into force for those parties, and its life begins, or goes on from provisional application. */
    public Treaty begin(Negotiation negotiation, Occurrence entry, Set<String> parties) {
        var treaty = find(negotiation.id()).orElseGet(() -> new Treaty(negotiation, settings.homeZone(), entry.same()));
        treaty.takeIn(negotiation.parties());
        treaty.enterIntoForce(parties, entry);
        entities.persist(treaty);
        entities.flush(); // its process reads it
        watch.again(treaty);
        return treaty;
    }

    /**
     * These parties, and no others for which it is not in force, apply the treaty provisionally; its life begins with that.
     *
     * @param applying how each does, by its code; none if nobody does any more
     * @param at       when that was recorded
     */
    public void applyProvisionally(Negotiation negotiation, Map<String, ProvisionalStanding> applying, Instant at) {
        var found = find(negotiation.id());
        if (found.isEmpty() && applying.isEmpty()) {
            return;
        }
        var treaty = found.orElseGet(() -> new Treaty(negotiation, settings.homeZone(), Occurrence.on(applying.values()
                .stream().map(ProvisionalStanding::since).min(LocalDate::compareTo).orElseThrow(), at)));
        treaty.takeIn(negotiation.parties());
        treaty.applyProvisionally(applying);
        entities.persist(treaty);
    }

    /** The treaty of a dossier; empty if none is in force or applied yet. */
    public Optional<Treaty> find(String negotiationId) {
        return entities.createQuery("select t from Treaty t where t.negotiationId = :id", Treaty.class)
                .setParameter("id", negotiationId).getResultStream().findFirst();
    }

    /** @throws UnknownTreaty if the dossier has none */
    public Treaty of(String negotiationId) {
        return find(negotiationId).orElseThrow(UnknownTreaty::new);
    }

    /** @throws UnknownTreaty if there is none with that id */
    public Treaty byId(String id) {
        var treaty = entities.find(Treaty.class, id);
        if (treaty == null) {
            throw new UnknownTreaty();
        }
        return treaty;
    }

    /** @throws UnknownNotice if there is none with that id */
    public Notice notice(String id) {
        var notice = entities.find(Notice.class, id);
        if (notice == null) {
            throw new UnknownNotice();
        }
        return notice;
    }

    /** @throws UnknownSuspension if there is none with that id */
    public OperationSuspension suspension(String id) {
        var suspension = entities.find(OperationSuspension.class, id);
        if (suspension == null) {
            throw new UnknownSuspension();
        }
        return suspension;
    }

    /** So that no two people or clocks carry a treaty on at the same time; the life of the treaty as it is then. */
    public Treaty held(String negotiationId) {
        entities.createNativeQuery("select id from negotiation where id = ? for update").setParameter(1, negotiationId)
                .getResultList();
        var treaty = of(negotiationId);
        entities.refresh(treaty);
        return treaty;
    }

    /** Writes what a step of a process or a query is about to read. */
    void write() {
        entities.flush();
    }
}
