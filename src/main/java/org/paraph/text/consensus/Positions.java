package org.paraph.text.consensus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.text.TextAdopted;
import org.paraph.text.TextSplit;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.comparison.MovedPaths;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.document.TextIndex;

/** What the parties said of the provisions, and the consensus that follows from it. */
@ApplicationScoped
public class Positions {

    private final EntityManager entities;
    private final Texts texts;

    protected Positions() {
        this(null, null);
    }

    @Inject
    public Positions(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    /**
     * A new version, whose status follows from what was said of its words: of words that have gone nothing counts that was said of them; units that are left out are open points;
     * major terms follow their provisions.
     */
    void onText(@Observes TextAdopted event) {
        if (event.earlier() == null || event.earlier().sha256().equals(event.version().sha256())) {
            return;
        }
        var before = texts.index(event.earlier());
        var after = texts.index(event.version());
        var standing = after.entries().stream().map(TextIndex.Entry::wordingSha256).collect(Collectors.toSet());
        var gone = before.entries().stream().filter(one -> !standing.contains(one.wordingSha256())).toList();
        note(event, ProvisionExamination.Stage.CHANGED, gone);
        var moved = MovedPaths.of(TextComparison.of(before.document(), after.document()));
        note(event, ProvisionExamination.Stage.REMOVED, event.earlier().status() == TextStatus.DRAFT ? List.of() : gone.stream().filter(one -> one.located().isUnit())
                .filter(one -> !moved.containsKey(one.path())).toList());
        var terms = entities.find(MajorTerms.class, event.negotiationId());
        if (terms != null) {
            terms.set(terms.paths().stream().map(moved::get).filter(path -> path != null).toList());
        }
        event.version().follow(consensus(entities.find(Negotiation.class, event.negotiationId()), event.version()).status());
    }

    /** What was said in this attempt of words that go to a dossier of their own counts there too. */
    void onSplit(@Observes TextSplit event) {
        var standing = texts.index(event.version()).units().stream()
                .collect(Collectors.toMap(TextIndex.Entry::wordingSha256, TextIndex.Entry::path, (one, other) -> one));
        int next = next(event.into().id());
        for (var said : all(event.from().id())) {
            var covered = said.covered().stream().filter(one -> standing.containsKey(one.wordingSha256()))
                    .map(one -> new Covered(standing.get(one.wordingSha256()), one.wordingSha256())).toList();
            if (said.attempt() == event.from().attemptNumber() && !covered.isEmpty()) {
                add(said.carriedOver(event.into(), event.version(), next++, covered));
            }
        }
    }

    private void note(TextAdopted event, ProvisionExamination.Stage stage, List<TextIndex.Entry> provisions) {
        if (!provisions.isEmpty()) {
            add(new ProvisionExamination(event.negotiationId(), event.version().attempt(), event.version().round(),
                    next(event.negotiationId()), stage, provisions.stream()
                            .map(one -> new Covered(one.path(), one.wordingSha256())).distinct().toList()));
        }
    }

    void add(PartyPosition position) {
        entities.persist(position);
    }

    void add(ProvisionExamination examination) {
        entities.persist(examination);
    }

    void add(RoundConsensus consensus) {
        entities.persist(consensus);
    }

    /** Everything said in a dossier, oldest first. */
    public List<PartyPosition> all(String negotiationId) {
        return entities.createQuery("select p from PartyPosition p where p.negotiationId = :id order by p.position",
                PartyPosition.class).setParameter("id", negotiationId).getResultList();
    }

    /** The consensus when each round was over, oldest first. */
    public List<RoundConsensus> afterRounds(String negotiationId) {
        return entities.createQuery("select c from RoundConsensus c where c.negotiationId = :id"
                + " order by c.attempt, c.round", RoundConsensus.class).setParameter("id", negotiationId).getResultList();
    }

    /** Paths of the major terms in the working text. */
    public List<String> majorTerms(String negotiationId) {
        return Optional.ofNullable(entities.find(MajorTerms.class, negotiationId)).map(MajorTerms::paths)
                .orElse(List.of());
    }

    void setMajorTerms(String negotiationId, List<String> paths) {
        var terms = entities.find(MajorTerms.class, negotiationId);
        if (terms == null) {
            terms = new MajorTerms(negotiationId);
            entities.persist(terms);
        }
        terms.set(List.copyOf(new LinkedHashSet<>(paths)));
    }

    /** The consensus on a version, as it follows from all that was said up to now. */
    public Consensus consensus(Negotiation negotiation, TextVersion version) {
        return new ConsensusReckoning(texts.index(version), negotiation.parties().stream().map(Party::code).toList(),
                negotiation.attemptNumber(), all(negotiation.id()), examinations(negotiation.id()))
                        .consensus(new HashSet<>(majorTerms(negotiation.id())));
    }

    /** The place that the next thing said takes. */
    int next(String negotiationId) {
        return count("PartyPosition", negotiationId) + count("ProvisionExamination", negotiationId) + 1;
    }

    private int count(String entity, String negotiationId) {
        return entities.createQuery("select count(x) from " + entity + " x where x.negotiationId = :id", Long.class)
                .setParameter("id", negotiationId).getSingleResult().intValue();
    }

    /** Asked for after all that was said, by which what waited to be written was written. */
    private List<ProvisionExamination> examinations(String negotiationId) {
        return entities.createQuery("select e from ProvisionExamination e where e.negotiationId = :id order by e.position",
                ProvisionExamination.class).setParameter("id", negotiationId).setFlushMode(FlushModeType.COMMIT).getResultList();
    }
}
