package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paraph.directory.Actor;

/** The dossiers side by side: which there are, by many criteria, page by page. Each look goes through need-to-know. */
@ApplicationScoped
public class Portfolio {

    private static final String MINE = " and exists (select a.key.code from Admission a where a.key.negotiation = n.id"
            + " and a.key.kind = org.paraph.negotiation.Participant.Kind.PERSON and a.key.code = :me)";

    private final EntityManager entities;

    protected Portfolio() {
        this(null);
    }

    @Inject
    public Portfolio(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of the dossiers that this person may see. */
    public List<Negotiation> page(PortfolioFilter filter, Actor person) {
        var last = last(filter, person);
        boolean goesOn = filter.after() != null
                && (filter.sort() == PortfolioFilter.Sort.REFERENCE || last.isPresent());
        var order = filter.sort() == PortfolioFilter.Sort.REFERENCE ? "" : filter.sort().key() + ", ";
        var beyond = goesOn ? beyond(filter.sort()) : "";
        var query = entities.createQuery("select n from Negotiation n where" + NeedToKnow.CONDITION + narrowed(filter)
                + beyond + " order by " + order + "n.reference", Negotiation.class);
        if (goesOn) {
            query.setParameter("lastReference", filter.after());
            last.ifPresent(title -> query.setParameter("last", title));
        }
        return bind(query, filter, person).setMaxResults(filter.limit()).getResultList();
    }

    /** How many dossiers of the filter this person may see. */
    public long count(PortfolioFilter filter, Actor person) {
        return bind(entities.createQuery("select count(n) from Negotiation n where" + NeedToKnow.CONDITION
                + narrowed(filter), Long.class), filter, person).getSingleResult();
    }

    /** Usernames of the people whom the dossiers that this person may see name. */
    public List<String> people(Actor person) {
        return NeedToKnow.bind(entities.createQuery("select distinct q.code from Negotiation n join n.participants q where"
                + NeedToKnow.CONDITION + " and q.kind = org.paraph.negotiation.Participant.Kind.PERSON order by q.code",
                String.class), person).getResultList();
    }

    /** The title behind which the page begins; empty where the order does not ask for it, or that dossier is gone. */
    private Optional<String> last(PortfolioFilter filter, Actor person) {
        if (filter.sort() != PortfolioFilter.Sort.TITLE || filter.after() == null) {
            return Optional.empty();
        }
        return NeedToKnow.bind(entities.createQuery("select n.particulars.title from Negotiation n where n.reference = :reference"
                + " and" + NeedToKnow.CONDITION, String.class), person).setParameter("reference", filter.after())
                .getResultStream().findFirst();
    }

    private static String beyond(PortfolioFilter.Sort sort) {
        return sort == PortfolioFilter.Sort.REFERENCE ? " and n.reference > :lastReference"
                : " and (" + sort.key() + " > :last or " + sort.key() + " = :last and n.reference > :lastReference)";
    }

    private static String narrowed(PortfolioFilter filter) {
        return (filter.states().isEmpty() ? "" : " and n.state in :states")
                + (filter.text() == null ? "" : " and (lower(n.particulars.title) like :text escape '!'"
                        + " or lower(n.reference) like :text escape '!')")
                + (filter.leadMinistry() == null ? "" : " and n.particulars.leadMinistry = :lead")
                + (filter.party() == null ? "" : " and exists (select q from Negotiation o join o.parties q"
                        + " where o.id = n.id and q.code = :party)")
                + (filter.marking() == null ? "" : " and n.particulars.marking = :marking")
                + (filter.mine() ? MINE : "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, PortfolioFilter filter, Actor person) {
        NeedToKnow.bind(query, person);
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (filter.text() != null) {
            query.setParameter("text", "%" + filter.text().toLowerCase(Locale.ROOT).replace("!", "!!")
                    .replace("%", "!%").replace("_", "!_") + "%");
        }
        if (filter.leadMinistry() != null) {
            query.setParameter("lead", filter.leadMinistry());
        }
        if (filter.party() != null) {
            query.setParameter("party", filter.party());
        }
        if (filter.marking() != null) {
            query.setParameter("marking", filter.marking());
        }
        return filter.mine() ? query.setParameter("me", person.username()) : query;
    }
}
