package org.paraph.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.StaleVersion;

/**
 * Files documents on a dossier, hands them out and removes them. Whoever is on the dossier may file; nothing here is part of
 * the procedure, and none of it changes what others decide on. The audit names documents by id, kind, marking and hash, never
 * by title. Whoever sees the dossier reads its trail, so acts on a document that is marked higher than the dossier stand in the
 * general trail, which only auditors read: its existence is already more than the others may know.
 */
@ApplicationScoped
@Transactional
public class DocumentDesk {

    private final Documents documents;
    private final Negotiations negotiations;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    DocumentDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    DocumentDesk(Documents documents, Negotiations negotiations, CurrentActor actor, Event<Recorded> acts, Clock clock) {
        this.documents = documents;
        this.negotiations = negotiations;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Files a document.
     *
     * @throws DocumentRefused if the person only reads the dossier, or marks it above the own clearance
     */
    public DossierDocument file(String dossier, DocumentParticulars particulars, DocumentFile file) {
        var negotiation = writable(dossier);
        if (!actor.get().clearance().covers(particulars.marking())) {
            throw new DocumentRefused("marking-too-high", particulars.marking());
        }
        var document = new DossierDocument(negotiation.id(), particulars, actor.get().username(), clock.instant());
        documents.add(document);
        keep("document.file", document, file);
        return document;
    }

    /**
     * Files a further version of a document; the earlier ones stay.
     *
     * @throws StaleVersion if somebody filed one since
     */
    public DossierDocument update(String dossier, String id, long expected, DocumentFile file) {
        writable(dossier);
        var document = at(dossier, id, expected);
        keep("document.update", document, file);
        return document;
    }

    /**
     * Removes a document with all its versions. Who filed it may, and the chief negotiator.
     *
     * @throws DocumentRefused if it is not the person's to remove
     */
    public void remove(String dossier, String id, long expected, RemovalRequest request) {
        writable(dossier);
        var document = at(dossier, id, expected);
        var by = actor.get();
        if (!by.username().equals(document.filedBy()) && !by.has(Role.CHIEF_NEGOTIATOR)) {
            throw new DocumentRefused("document-not-yours");
        }
        var facts = facts(document, documents.version(document, document.latest()));
        document.remove(by.username(), request.reason(), clock.instant());
        documents.empty(document);
        record("document.remove", document, facts, Map.of(), request.reason());
    }

    /**
     * The version that is handed out now; of a classified document it is recorded that it was.
     *
     * @param isHad tells by its SHA-256 whether the reader has it already, and it is not sent
     */
    public DocumentVersion handOut(String dossier, String id, int number, Predicate<String> isHad) {
        var document = documents.visible(dossier, id, actor.get());
        var version = documents.version(document, number);
        if (document.marking() != Marking.UNCLASSIFIED && !isHad.test(version.sha256())) {
            record("document.read", document, Map.of(), facts(document, version), null);
        }
        return version;
    }

    private Negotiation writable(String dossier) {
        var negotiation = negotiations.visible(dossier, actor.get());
        Actor person = actor.get();
        if (!negotiation.concerns(person)) {
            throw new DocumentRefused("document-readers");
        }
        return negotiation;
    }

    private DossierDocument at(String dossier, String id, long expected) {
        var document = documents.visible(dossier, id, actor.get());
        StaleVersion.unless(expected, document.version());
        return document;
    }

    private void keep(String action, DossierDocument document, DocumentFile file) {
        var version = new DocumentVersion(document, file, actor.get().username(), clock.instant());
        documents.add(version, file.content());
        record(action, document, Map.of(), facts(document, version), null);
    }

    private static Map<String, String> facts(DossierDocument document, DocumentVersion version) {
        return new TreeMap<>(Map.of("kind", document.kind().name(), "marking", document.marking().name(), "number",
                String.valueOf(version.number()), "sha256", version.sha256(), "length", String.valueOf(version.length())));
    }

    private void record(String action, DossierDocument document, Map<String, String> before, Map<String, String> after,
            String reason) {
        var dossier = negotiations.byId(document.negotiationId());
        boolean apart = !dossier.marking().covers(document.marking());
        acts.fire(new Recorded(actor.get().username(), action, apart ? null : dossier.id(), "document:" + document.id(), before,
                after, reason, null));
    }
}
