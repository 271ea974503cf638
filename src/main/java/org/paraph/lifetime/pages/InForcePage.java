package org.paraph.lifetime.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.lifetime.InternationalAct;
import org.paraph.lifetime.InternationalActs;
import org.paraph.lifetime.amendment.Amendment;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.amendment.TextCorrection;
import org.paraph.lifetime.treaty.OperationText;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyDecision;
import org.paraph.lifetime.treaty.TreatyDecisions;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** From the signature to the end of the treaty: notifications, entry into force, terms, notices, and each party's standing. */
@Named("inForcePage")
@RequestScoped
@PagePath("/negotiations/{dossier}/in-force")
public class InForcePage implements Page {

    private final OpenDossier file;
    private final InternationalActs acts;
    private final Treaties treaties;
    private final TreatyDecisions decisions;
    private final OperationText text;
    private final TextChanges changes;
    private List<InternationalAct> acted;
    private Treaty treaty;
    private List<TreatyDecision> decided;
    private List<OperationText.Waiting> waiting;
    private List<Amendment> amendments;
    private List<TextCorrection> corrections;

    protected InForcePage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InForcePage(OpenDossier file, InternationalActs acts, Treaties treaties, TreatyDecisions decisions,
            OperationText text, TextChanges changes) {
        this.file = file;
        this.acts = acts;
        this.treaties = treaties;
        this.decisions = decisions;
        this.text = text;
        this.changes = changes;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        var dossier = file.getNegotiation().id();
        acted = acts.all(dossier);
        treaty = treaties.find(dossier).orElse(null);
        decided = decisions.all(dossier);
        waiting = treaty == null ? List.of() : text.waiting(treaty).toList();
        amendments = changes.amendments(dossier);
        corrections = changes.corrections(dossier);
        return Outcome.view("dossier/in-force");
    }

    public List<InternationalAct> getActs() {
        return acted;
    }

    /** The notifications of one party. */
    public List<InternationalAct> notified(String party) {
        return acted.stream().filter(act -> act.kind() == InternationalAct.Kind.NOTIFICATION)
                .filter(act -> party.equals(act.party())).toList();
    }

    /** The entry into force; null if it has not happened. */
    public InternationalAct getEntry() {
        return acted.stream().filter(act -> act.kind() == InternationalAct.Kind.ENTRY_INTO_FORCE)
                .reduce((earlier, later) -> later).orElse(null);
    }

    /** The treaty in its life; null before it is applied or in force. */
    public Treaty getTreaty() {
        return treaty;
    }

    /** What was agreed as suspended at the conclusion and does not apply yet. */
    public List<OperationText.Waiting> getWaiting() {
        return waiting;
    }

    public List<Amendment> getAmendments() {
        return amendments;
    }

    public List<TextCorrection> getCorrections() {
        return corrections;
    }

    /** What our side decided about it. */
    public List<TreatyDecision> getDecisions() {
        return decided;
    }
}
