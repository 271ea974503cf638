package org.paraph.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The proposed versions, and their files. */
@ApplicationScoped
public class Proposals {

    private final EntityManager entities;

    protected Proposals() {
        this(null);
    }

    @Inject
    public Proposals(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A proposal by its id or its number.
     *
     * @throws UnknownVersion if there is none
     */
    public VersionProposal byId(String idOrNumber) {
        if (idOrNumber.matches("\\d{1,9}")) {
            return entities.createQuery("select p from VersionProposal p where p.number = :number", VersionProposal.class)
                    .setParameter("number", Long.valueOf(idOrNumber)).getResultStream().findFirst()
                    .orElseThrow(UnknownVersion::new);
        }
        var found = entities.find(VersionProposal.class, idOrNumber);
        if (found == null) {
            throw new UnknownVersion();
        }
        return found;
    }

    /** A page of them, the latest first; {@code before} is a number, null for the first page. */
    public List<VersionProposal> list(Long before, int most) {
        return entities.createQuery("select p from VersionProposal p where p.number < :before order by p.number desc",
                VersionProposal.class).setParameter("before", before == null ? Long.MAX_VALUE : before).setMaxResults(most)
                .getResultList();
    }

    /** The files that a proposal changes or adds, by name. */
    public Map<String, String> files(VersionProposal proposal) {
        var files = new TreeMap<String, String>();
        entities.createQuery("select f from ProposedFile f where f.proposalId = :id", ProposedFile.class)
                .setParameter("id", proposal.id()).getResultStream().forEach(file -> files.put(file.name(), file.content()));
        return files;
    }

    /** The names of the files of several proposals in their order, by the proposals' ids; what they contain is not read. */
    public Map<String, List<String>> fileNames(List<VersionProposal> listed) {
        return listed.isEmpty() ? Map.of() : entities.createQuery("select f.proposalId, f.name from ProposedFile f"
                + " where f.proposalId in :ids", Object[].class)
                .setParameter("ids", listed.stream().map(VersionProposal::id).toList()).getResultStream()
                .sorted(Comparator.comparing(row -> (String) row[1])).collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The one by which the set in force came; empty if it came with the application. */
    Optional<VersionProposal> inForce() {
        return entities.createQuery("select p from VersionProposal p where p.state = :state", VersionProposal.class)
                .setParameter("state", ProposalState.IN_FORCE).getResultStream().findFirst();
    }

    /** Ids of those whose moment has come. */
    List<String> due(Instant now) {
        return entities.createQuery("select p.id from VersionProposal p where p.state = :state and p.activateAt <= :now"
                + " order by p.activateAt", String.class).setParameter("state", ProposalState.APPROVED)
                .setParameter("now", now).getResultList();
    }

    void add(VersionProposal proposal, Map<String, String> files) {
        entities.persist(proposal);
        entities.flush();
        files.forEach((name, content) -> entities.persist(new ProposedFile(proposal.id(), name, content)));
    }

    long nextNumber() {
        return 1 + entities.createQuery("select coalesce(max(p.number), 0) from VersionProposal p", Long.class)
                .getSingleResult();
    }
}
