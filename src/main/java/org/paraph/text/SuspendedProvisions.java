package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.paraph.text.comparison.MovedPaths;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.document.TextIndex;

/** The provisions that are suspended when the treaty is concluded, and what reactivates them. */
@ApplicationScoped
public class SuspendedProvisions {

    private final EntityManager entities;
    private final Texts texts;

    protected SuspendedProvisions() {
        this(null, null);
    }

    @Inject
    public SuspendedProvisions(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    void add(ProvisionSuspension suspension) {
        entities.persist(suspension);
    }

    /** Suspended provisions follow the text where they move; what is left out of it is not suspended any more. */
    void onText(@Observes TextAdopted event) {
        var standing = of(event.negotiationId());
        if (event.earlier() == null || standing.isEmpty()) {
            return;
        }
        var moved = MovedPaths.of(TextComparison.of(texts.document(event.earlier()), texts.document(event.version())));
        standing.forEach(one -> one.follow(one.paths().stream().map(moved::get).filter(Objects::nonNull).toList()));
    }

    /** What the parties agree on now, in the order in which it was recorded. */
    public List<ProvisionSuspension> of(String negotiationId) {
        return all(negotiationId).stream().filter(ProvisionSuspension::isStanding).toList();
    }

    /** All that was ever recorded, oldest first. */
    public List<ProvisionSuspension> all(String negotiationId) {
        return entities.createQuery("select s from ProvisionSuspension s where s.negotiationId = :id"
                + " order by s.occurrence.recordedAt, s.id", ProvisionSuspension.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** The suspended provisions as a version prints them, with what reactivates them; empty if there are none. */
    public Map<String, String> printed(String negotiationId, TextIndex text) {
        var printed = new LinkedHashMap<String, String>();
        of(negotiationId).forEach(one -> printed.put(String.join(", ", one.paths().stream().map(path -> text.at(path)
                .map(entry -> entry.provision().number()).filter(number -> !number.isEmpty()).orElse(path)).toList()),
                one.reactivation()));
        return printed;
    }
}
