package org.paraph.document.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.directory.CurrentActor;
import org.paraph.document.DocumentDesk;
import org.paraph.document.DocumentFile;
import org.paraph.document.DocumentParticulars;
import org.paraph.document.Documents;
import org.paraph.document.DossierDocument;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The documents on a dossier that the reader may see, and the filing of another. */
@Named("documentsPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/documents")
public class DocumentsPage implements Page {

    private final Documents documents;
    private final DocumentDesk desk;
    private final OpenDossier file;
    private final CurrentActor actor;
    private final FormEntry entry;
    private Negotiation negotiation;
    private List<DossierDocument> filed;
    private Form form;

    protected DocumentsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public DocumentsPage(Documents documents, DocumentDesk desk, OpenDossier file, CurrentActor actor, FormEntry entry) {
        this.documents = documents;
        this.desk = desk;
        this.file = file;
        this.actor = actor;
        this.entry = entry;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view("documents");
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        var refused = entry.perform(form, DocumentParticulars.class, particulars ->
                desk.file(negotiation.id(), particulars, SentFile.of(call)));
        return refused.map(status -> Outcome.view("documents", status))
                .orElseGet(() -> Outcome.goTo("/negotiations/" + negotiation.reference() + "/documents"));
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        negotiation = file.open(call);
        filed = documents.list(negotiation.id(), actor.get());
        form = entry.form("file-document", DocumentParticulars.class, entered)
                .preset("/marking", negotiation.particulars().marking().name());
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    public List<DossierDocument> getFiled() {
        return filed;
    }

    public Form getForm() {
        return form;
    }

    /** True if the reader may file: whoever only reads the dossier may not. */
    public boolean isWritable() {
        return negotiation.concerns(actor.get());
    }

    /** What is wrong with the file; null if nothing is. */
    public String getFileError() {
        return form.error("/content");
    }

    /** The largest file that is taken, in MB. */
    public long getMost() {
        return DocumentFile.MOST >> 20;
    }
}
