package org.paraph.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.paraph.directory.Actor;
import org.paraph.negotiation.NeedToKnow;

/** The documents of dossiers. Each look goes through the need-to-know of the dossier and the document's own marking. */
@ApplicationScoped
public class Documents {

    private static final String VISIBLE = " from DossierDocument d, Negotiation n where n.id = d.negotiationId and"
            + " d.removedAt is null and d.marking in :readableMarkings and" + NeedToKnow.CONDITION
            + " and (n.id = :dossier or n.reference = :dossier)";

    private final EntityManager entities;

    protected Documents() {
        this(null);
    }

    @Inject
    public Documents(EntityManager entities) {
        this.entities = entities;
    }

    /** The documents of a dossier that this person may see, the latest first. */
    public List<DossierDocument> list(String dossier, Actor person) {
        return bind(entities.createQuery("select d" + VISIBLE + " order by d.filedAt desc, d.id", DossierDocument.class),
                dossier, person).getResultList();
    }

    /**
     * A document as this person may see it.
     *
     * @throws UnknownDocument if there is none, it was removed, or it is hidden from this person
     */
    public DossierDocument visible(String dossier, String id, Actor person) {
        return bind(entities.createQuery("select d" + VISIBLE + " and d.id = :id", DossierDocument.class)
                .setParameter("id", id), dossier, person).getResultStream().findFirst().orElseThrow(UnknownDocument::new);
    }

    private static TypedQuery<DossierDocument> bind(TypedQuery<DossierDocument> query, String dossier, Actor person) {
        return NeedToKnow.bind(query.setParameter("dossier", dossier), person);
    }

    /** The versions of a document, the latest first. */
    public List<DocumentVersion> versions(DossierDocument document) {
        return entities.createQuery("select v from DocumentVersion v where v.documentId = :document order by v.number desc",
                DocumentVersion.class).setParameter("document", document.id()).getResultList();
    }

    /** @throws UnknownDocument if the document has no version of that number */
    DocumentVersion version(DossierDocument document, int number) {
        return versions(document).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(UnknownDocument::new);
    }

    /**
     * Writes bytes of a version, piece by piece.
     *
     * @param from the first byte
     * @param to   the last byte, which is part of it
     */
    public void write(DocumentVersion version, long from, long to, OutputStream into) throws IOException {
        for (long number = from / DocumentChunk.SIZE; number <= to / DocumentChunk.SIZE; number++) {
            long begin = number * DocumentChunk.SIZE;
            var content = entities.createQuery("select c.content from DocumentChunk c where c.versionId = :version and"
                    + " c.number = :number", byte[].class).setParameter("version", version.id())
                    .setParameter("number", (int) number).getSingleResult();
            int first = (int) Math.max(0, from - begin);
            into.write(content, first, (int) Math.min(content.length, to - begin + 1) - first);
        }
    }

    /** Written out at once, since its versions refer to it. */
    void add(DossierDocument document) {
        entities.persist(document);
        entities.flush();
    }

    /** Keeps a version with its content, whose pieces refer to it. */
    void add(DocumentVersion version, byte[] content) {
        entities.persist(version);
        entities.flush();
        for (int begin = 0, number = 0; begin < content.length; begin += DocumentChunk.SIZE, number++) {
            entities.persist(new DocumentChunk(version.id(), number,
                    Arrays.copyOfRange(content, begin, Math.min(content.length, begin + DocumentChunk.SIZE))));
        }
        entities.flush();
    }

    /** Takes away the content of all versions for good. */
    void empty(DossierDocument document) {
        entities.flush();
        entities.createQuery("delete from DocumentChunk c where c.versionId in (select v.id from DocumentVersion v"
                + " where v.documentId = :document)").setParameter("document", document.id()).executeUpdate();
    }
}
