package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.reading.TreatyReader;

/** The versions of the texts. */
@ApplicationScoped
public class Texts {

    private final EntityManager entities;
    private final TreatyReader reader;
    private final ReadTexts read = new ReadTexts();

    protected Texts() {
        this(null, null);
    }

    @Inject
    public Texts(EntityManager entities, TreatyReader reader) {
        this.entities = entities;
        this.reader = reader;
    }

    void add(TextVersion version, TreatyDocument document) {
        if (all(version.negotiationId()).stream().anyMatch(other -> other.label().equals(version.label()))) {
            throw new AlreadyDone("text-label-taken", version.label());
        }
        entities.persist(version);
        entities.flush(); // other rows refer to this one by its id alone, which does not put it before them
        entities.persist(new TextContent(version, document));
        entities.persist(new TextHeadings(version, document));
    }

    void add(TextConsent consent) {
        entities.persist(consent);
    }

    void add(TextReopening reopening) {
        entities.persist(reopening);
    }

    /** The versions of a dossier in all languages, oldest first. */
    public List<TextVersion> all(String negotiationId) {
        return entities.createQuery("select t from TextVersion t where t.negotiationId = :id"
                + " order by t.occurrence.recordedAt, t.id", TextVersion.class).setParameter("id", negotiationId)
                .getResultList();
    }

    /** A version of the dossier by id or label; throws {@link UnknownText} if there is none. */
    public TextVersion ofDossier(String negotiationId, String idOrLabel) {
        return all(negotiationId).stream()
                .filter(version -> version.id().equals(idOrLabel) || version.label().equals(idOrLabel)).findFirst()
                .orElseThrow(() -> new UnknownText(idOrLabel));
    }

    /** The version that the parties work on; throws {@link Requirement} if there is none. */
    public TextVersion working(Negotiation negotiation) {
        return findWorking(negotiation).orElseThrow(() -> new Requirement("no-text"));
    }

    /** The version that the parties work on, if there is one. */
    public Optional<TextVersion> findWorking(Negotiation negotiation) {
        return negotiation.text().exists()
                ? Optional.of(entities.find(TextVersion.class, negotiation.text().versionId())) : Optional.empty();
    }

    /** The latest version in a language, if there is one: the working text itself in the language of the talks. */
    public Optional<TextVersion> latest(Negotiation negotiation, String language) {
        var working = findWorking(negotiation);
        if (working.isPresent() && working.get().language().equals(language)) {
            return working;
        }
        return all(negotiation.id()).stream().filter(version -> version.language().equals(language))
                .reduce((earlier, later) -> later);
    }

    /** Who wrote versions in a language in the present attempt, or proposals that went into them. */
    public Set<String> authors(Negotiation negotiation, String language) {
        var authors = all(negotiation.id()).stream().filter(version -> version.language().equals(language))
                .filter(version -> version.attempt() == negotiation.attemptNumber()).map(TextVersion::author)
                .collect(Collectors.toCollection(HashSet::new));
        authors.addAll(entities.createQuery("select p.author from TextProposal p join TextVersion v on v.id = p.resultVersionId"
                + " where p.negotiationId = :id and p.attempt = :attempt and v.language = :language", String.class)
                .setParameter("id", negotiation.id()).setParameter("attempt", negotiation.attemptNumber())
                .setParameter("language", language).getResultList());
        return authors;
    }

    /** The wording of a version. */
    public TreatyDocument document(TextVersion version) {
        return index(version).document();
    }

    /** The wording of a version with paths and hashes. */
    public TextIndex index(TextVersion version) {
        return read.get(version.id(), () -> new TextIndex(load(version)));
    }

    private TreatyDocument load(TextVersion version) {
        var content = entities.find(TextContent.class, version.id());
        return content.form() == TextContent.Form.STRUCTURED ? CanonicalForm.read(content.content())
                : reader.readText(version.title(), content.content(), version.language()).document();
    }

    /** The consents of other parties to a reopened version, oldest first. */
    public List<TextConsent> consents(String textVersionId) {
        return entities.createQuery("select c from TextConsent c where c.textVersionId = :id"
                + " order by c.occurrence.recordedAt, c.id", TextConsent.class).setParameter("id", textVersionId)
                .getResultList();
    }

    /** Why a version reopened the text, if it did. */
    public Optional<TextReopening> reopening(String textVersionId) {
        return Optional.ofNullable(entities.find(TextReopening.class, textVersionId));
    }
}
