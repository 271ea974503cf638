package org.paraph.worklist;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paraph.directory.StandIn;

/**
 * The tasks that a substitute finds beside the own ones: those which wait for a principal who is on the dossier, or which
 * the principal holds. Part of a query over the work list, in which {@code w} is the item and {@code n} its dossier; what
 * the substitute may read is another part of it.
 */
final class OthersPlaces {

    private final List<StandIn> places;

    OthersPlaces(List<StandIn> places) {
        this.places = places;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** To be added to the condition that picks the own tasks. */
    String condition() {
        return IntStream.range(0, places.size()).mapToObj(this::condition).collect(Collectors.joining());
    }

    private String condition(int i) {
        return " or ((w.assignee is null or w.assignee = :principal" + i + ") and exists (select c" + i
                + " from WorkItem v" + i + " join v" + i + ".candidates c" + i + " where v" + i + ".taskId = w.taskId and c"
                + i + " in :groups" + i + ") and exists (select q" + i + " from Negotiation m" + i + " join m" + i
                + ".participants q" + i + " where m" + i + ".id = n.id and ((q" + i
                + ".kind = org.paraph.negotiation.Participant.Kind.PERSON and q" + i + ".code = :principal" + i + ") or (q"
                + i + ".kind = org.paraph.negotiation.Participant.Kind.UNIT and q" + i + ".code = :unit" + i + ")))"
                + (places.get(i).dossiers().isEmpty() ? "" : " and n.id in :dossiers" + i) + ")";
    }

    void bind(Query query) {
        for (int i = 0; i < places.size(); i++) {
            var principal = places.get(i).principal();
            query.setParameter("principal" + i, principal.username());
            query.setParameter("unit" + i, principal.unit());
            var groups = principal.candidateGroups();
            query.setParameter("groups" + i, groups.isEmpty() ? List.of("") : List.copyOf(groups));
            if (!places.get(i).dossiers().isEmpty()) {
                query.setParameter("dossiers" + i, places.get(i).dossiers());
            }
        }
    }
}
