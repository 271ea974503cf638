package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.text.comparison.TextComparison;

/** The languages of the treaties, and whether their versions are certified to say the same. */
@ApplicationScoped
public class Languages {

    private final EntityManager entities;
    private final Texts texts;

    protected Languages() {
        this(null, null);
    }

    @Inject
    public Languages(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    /** The declared languages in alphabetical order; empty if none were declared, so that the working text's alone counts. */
    public List<TextLanguage> declared(String negotiationId) {
        return entities.createQuery("select l from TextLanguage l where l.negotiationId = :id order by l.language",
                TextLanguage.class).setParameter("id", negotiationId).getResultList();
    }

    /** The certificates, oldest first. */
    public List<ConcordanceCertificate> certificates(String negotiationId) {
        return entities.createQuery("select c from ConcordanceCertificate c where c.negotiationId = :id"
                + " order by c.occurrence.recordedAt, c.id", ConcordanceCertificate.class).setParameter("id", negotiationId)
                .getResultList();
    }

    void declare(String negotiationId, List<TextLanguage> languages) {
        declared(negotiationId).forEach(entities::remove);
        entities.flush();
        languages.forEach(entities::persist);
    }

    void add(ConcordanceCertificate certificate) {
        entities.persist(certificate);
    }

    /** True if both language versions of a certificate are still the present ones. */
    public boolean holds(Negotiation negotiation, ConcordanceCertificate certificate) {
        return texts.latest(negotiation, certificate.firstLanguage()).map(TextVersion::sha256)
                .filter(certificate.firstHash()::equals).isPresent()
                && texts.latest(negotiation, certificate.secondLanguage()).map(TextVersion::sha256)
                        .filter(certificate.secondHash()::equals).isPresent();
    }

    /** Paths of the provisions that differ now from what was certified; empty if the certificate holds. */
    public Set<String> changedSince(Negotiation negotiation, ConcordanceCertificate certificate) {
        var changed = new TreeSet<String>();
        for (var versionId : List.of(certificate.firstVersionId(), certificate.secondVersionId())) {
            var certified = texts.ofDossier(negotiation.id(), versionId);
            texts.latest(negotiation, certified.language()).filter(now -> !now.sha256().equals(certified.sha256()))
                    .ifPresent(now -> {
                        var impact = TextComparison.of(texts.document(certified), texts.document(now)).impact();
                        changed.addAll(impact.changed());
                        changed.addAll(impact.added());
                        changed.addAll(impact.removed());
                    });
        }
        return changed;
    }

    /**
     * The version of each authentic language as it is now, that of the working text first.
     *
     * @throws Requirement if an authentic language has no version
     */
    public List<TextVersion> authentic(Negotiation negotiation) {
        var working = texts.working(negotiation);
        var versions = new ArrayList<TextVersion>();
        var declared = declared(negotiation.id());
        if (declared.isEmpty() || declared.stream().anyMatch(one -> one.isAuthentic()
                && one.language().equals(working.language()))) {
            versions.add(working);
        }
        declared.stream().filter(TextLanguage::isAuthentic).map(TextLanguage::language)
                .filter(language -> !language.equals(working.language())).forEach(language -> versions.add(
                        texts.latest(negotiation, language)
                                .orElseThrow(() -> new Requirement("language-version-missing", language))));
        return versions;
    }

    /**
     * Refuses to go on to the signature while two authentic languages are not certified to say the same; certificates count
     * through each other. The text of the talks takes part even where it is only a translation, since it is what was agreed.
     *
     * @throws Requirement naming the language, and the provisions that have changed since it was certified
     */
    public void requireConcordance(Negotiation negotiation) {
        var needed = new ArrayList<>(authentic(negotiation));
        var working = texts.working(negotiation);
        if (!needed.contains(working)) {
            needed.add(0, working);
        }
        if (needed.size() < 2) {
            return;
        }
        needed.stream().filter(version -> !texts.document(version).isClean()).findFirst().ifPresent(version -> {
            throw new Requirement("text-has-brackets", version.label(),
                    String.join(", ", texts.document(version).disputed()));
        });
        var certified = certified(needed, certificates(negotiation.id()));
        needed.stream().filter(version -> !certified.contains(version.sha256())).findFirst().ifPresent(version -> {
            throw new Requirement("concordance-missing", version.language(), version.label(),
                    changed(negotiation, version));
        });
    }

    /** Hashes of the versions that are connected with the first one by certificates that hold. */
    private static Set<String> certified(List<TextVersion> versions, List<ConcordanceCertificate> certificates) {
        var present = versions.stream().map(TextVersion::sha256).collect(Collectors.toSet());
        var holding = certificates.stream().filter(one -> one.holds(present)).toList();
        var reached = new HashSet<>(Set.of(versions.get(0).sha256()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var one : holding) {
                if (reached.contains(one.firstHash()) || reached.contains(one.secondHash())) {
                    grown |= reached.add(one.firstHash()) | reached.add(one.secondHash());
                }
            }
        }
        return reached;
    }

    private String changed(Negotiation negotiation, TextVersion version) {
        return certificates(negotiation.id()).stream().filter(one -> one.firstLanguage().equals(version.language())
                || one.secondLanguage().equals(version.language())).reduce((earlier, later) -> later)
                .map(one -> String.join(", ", changedSince(negotiation, one))).orElse("");
    }
}
