package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.paraph.calendar.AgendaDossier;
import org.paraph.calendar.CalendarEntries;
import org.paraph.calendar.TooMuchDated;
import org.paraph.directory.Actor;

/** Finds what is dated in the dossiers that a person may see. */
@ApplicationScoped
public class DatedThings {

    private final EntityManager entities;

    protected DatedThings() {
        this(null);
    }

    @Inject
    public DatedThings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The things of one kind, as entries of a calendar.
     *
     * @param type       the entity, {@code x} in the query
     * @param dossier    the path to the dossier's id, for example {@code x.negotiationId}
     * @param condition  which of them
     * @param parameters of the condition
     * @param entry      makes an entry, or several, of a thing and its dossier
     * @throws TooMuchDated if there are more than are told at once
     */
    public <T, E> List<E> find(Class<T> type, String dossier, String condition, Map<String, ?> parameters,
            Actor person, BiFunction<T, AgendaDossier, E> entry) {
        var query = NeedToKnow.bind(entities.createQuery("select x, n from " + type.getSimpleName() + " x, Negotiation n"
                + " where n.id = " + dossier + " and" + NeedToKnow.CONDITION + " and " + condition, Object[].class), person);
        parameters.forEach(query::setParameter);
        var found = query.setMaxResults(CalendarEntries.MOST + 1).getResultList();
        if (found.size() > CalendarEntries.MOST) {
            throw new TooMuchDated(CalendarEntries.MOST);
        }
        return found.stream()
                .map(row -> entry.apply(type.cast(row[0]), dossier((Negotiation) row[1]))).toList();
    }

    /** The dossier as a calendar names it. */
    public static AgendaDossier dossier(Negotiation negotiation) {
        return new AgendaDossier(negotiation.id(), negotiation.version(), negotiation.reference(),
                negotiation.particulars().title(), negotiation.particulars().marking());
    }
}
