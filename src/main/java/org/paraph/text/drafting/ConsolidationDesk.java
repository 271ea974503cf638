package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.text.TextComposition;
import org.paraph.text.TextStatus;
import org.paraph.text.Texts;
import org.paraph.text.Versioning;
import org.paraph.text.comparison.TextComparison;

/** Puts another party's draft and ours together into one consolidated text. */
@ApplicationScoped
@Transactional
public class ConsolidationDesk {

    private final Acts acts;
    private final Texts texts;
    private final TextComposition composition;
    private final Versioning versioning;

    protected ConsolidationDesk() {
        this(null, null, null, null);
    }

    @Inject
    public ConsolidationDesk(Acts acts, Texts texts, TextComposition composition, Versioning versioning) {
        this.acts = acts;
        this.texts = texts;
        this.composition = composition;
        this.versioning = versioning;
    }

    /** What only one of the two drafts has stands in brackets with its party's name in the next version. */
    public Negotiation consolidate(DossierRef ref, CounterDraftRequest entered) {
        var act = acts.open(Action.CONSOLIDATE_DRAFTS, ref);
        var when = act.at(entered.text().occurrence());
        var negotiation = act.negotiation();
        negotiation.requireOtherParty(entered.party());
        var working = texts.working(negotiation);
        if (!working.language().equals(entered.text().language())) {
            throw new Requirement("language-of-the-talks", working.language());
        }
        var comparison = TextComparison.of(texts.document(working), composition.entered(entered.text()));
        var document = Consolidation.of(comparison, working.language(), negotiation.homeParty(), entered.party());
        var version = versioning.adopt(act, entered.text(), document, TextStatus.ROLLING, when);
        return act.close("text:" + version.id(), entered.text().note(), when);
    }
}
