package org.paraph.lifetime.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.lifetime.InternationalAct;
import org.paraph.lifetime.InternationalActs;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** From the signature to the treaty's life in force: notifications and entry into force, party by party. */
@Named("inForcePage")
@RequestScoped
@PagePath("/negotiations/{dossier}/in-force")
public class InForcePage implements Page {

    private final OpenDossier file;
    private final InternationalActs acts;

    protected InForcePage() {
        this(null, null);
    }

    @Inject
    public InForcePage(OpenDossier file, InternationalActs acts) {
        this.file = file;
        this.acts = acts;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        return Outcome.view("dossier/in-force");
    }

    public List<InternationalAct> getActs() {
        return acts.all(file.getNegotiation().id());
    }

    /** The notifications of one party. */
    public List<InternationalAct> notified(String party) {
        return getActs().stream().filter(act -> act.kind() == InternationalAct.Kind.NOTIFICATION)
                .filter(act -> party.equals(act.party())).toList();
    }

    /** The entry into force; null if it has not happened. */
    public InternationalAct getEntry() {
        return getActs().stream().filter(act -> act.kind() == InternationalAct.Kind.ENTRY_INTO_FORCE)
                .reduce((earlier, later) -> later).orElse(null);
    }
}
