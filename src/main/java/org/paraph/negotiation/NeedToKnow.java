package org.paraph.negotiation;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;

/**
 * Who sees a dossier: clearance at or above its marking, and being on it in person or by unit; auditors need only the
 * clearance. It is a condition within each query, so that lists and counts leave hidden dossiers out by construction; one dossier
 * that is at hand is judged by the same rule in memory.
 */
public final class NeedToKnow {

    /** To be put into a JPQL query in which {@code n} is the negotiation. */
    public static final String CONDITION = """
             (n.particulars.marking in :readableMarkings and (:readsAll = true or exists (
                select a.key.code from Admission a where a.key.negotiation = n.id and (
                   (a.key.kind = org.paraph.negotiation.Participant.Kind.PERSON and a.key.code = :username)
                or (a.key.kind = org.paraph.negotiation.Participant.Kind.UNIT and a.key.code = :unit))))) """;

    private NeedToKnow() {
    }

    /** Binds the condition's parameters for a person. */
    public static <Q extends Query> Q bind(Q query, Actor person) {
        query.setParameter("readableMarkings", readable(person.clearance()));
        query.setParameter("readsAll", person.has(Role.AUDITOR));
        query.setParameter("username", person.username());
        query.setParameter("unit", person.unit() == null ? "" : person.unit());
        return query;
    }

    /** The same rule for a dossier that is at hand. */
    public static boolean allows(Actor person, Negotiation dossier) {
        return person.clearance().covers(dossier.marking()) && (person.has(Role.AUDITOR) || dossier.concerns(person));
    }

    private static List<Marking> readable(Marking clearance) {
        return Arrays.stream(Marking.values()).filter(clearance::covers).toList();
    }
}
