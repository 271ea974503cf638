package org.paraph.document.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.document.DocumentDesk;
import org.paraph.document.DocumentFile;
import org.paraph.document.DocumentVersion;
import org.paraph.document.Documents;
import org.paraph.document.DossierDocument;
import org.paraph.document.RemovalRequest;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.forms.Entries;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One document: its versions to download, the filing of another, and its removal. */
@Named("documentPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/documents/{document}")
public class DocumentPage implements Page {

    private final Documents documents;
    private final DocumentDesk desk;
    private final OpenDossier file;
    private final CurrentActor actor;
    private final FormEntry entry;
    private Negotiation negotiation;
    private DossierDocument document;
    private List<DocumentVersion> versions;
    private Form update;
    private Form removal;

    protected DocumentPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public DocumentPage(Documents documents, DocumentDesk desk, OpenDossier file, CurrentActor actor, FormEntry entry) {
        this.documents = documents;
        this.desk = desk;
        this.file = file;
        this.actor = actor;
        this.entry = entry;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view("document");
    }

    @Override
    public Outcome post(PageCall call) {
        boolean removing = call.parameter("_form").filter("removal"::equals).isPresent();
        open(call, removing ? call.parameters() : Map.of());
        long seen = call.version().orElse(-1L);
        var refused = removing
                ? entry.perform(removal, RemovalRequest.class, request ->
                        desk.remove(negotiation.id(), document.id(), seen, request))
                : entry.attempt(update, () ->
                        desk.update(negotiation.id(), document.id(), seen, SentFile.of(call)));
        var list = "/negotiations/" + negotiation.reference() + "/documents";
        return refused.map(status -> Outcome.view("document", status))
                .orElseGet(() -> Outcome.goTo(removing ? list : list + "/" + document.id()));
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        negotiation = file.open(call);
        document = documents.visible(negotiation.id(), call.part("document"), actor.get());
        versions = documents.versions(document);
        update = new Form("update-document", List.of(), Entries.of(Map.of(), ZoneOffset.UTC));
        removal = entry.form("remove-document", RemovalRequest.class, entered);
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    public DossierDocument getDocument() {
        return document;
    }

    public List<DocumentVersion> getVersions() {
        return versions;
    }

    public Form getUpdate() {
        return update;
    }

    public Form getRemoval() {
        return removal;
    }

    public boolean isWritable() {
        return negotiation.concerns(actor.get());
    }

    /** True if the reader may remove it. */
    public boolean isRemovable() {
        return isWritable() && (document.filedBy().equals(actor.get().username()) || actor.get().has(Role.CHIEF_NEGOTIATOR));
    }

    /** What is wrong with the file; null if nothing is. */
    public String getFileError() {
        return update.error("/content");
    }

    /** How large a version is, in KB, rounded up. */
    public long kilobytes(DocumentVersion version) {
        return (version.length() + 1023) / 1024;
    }

    /** The largest file that is taken, in MB. */
    public long getMost() {
        return DocumentFile.MOST >> 20;
    }
}
