package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Action;
import org.paraph.text.consensus.MajorTermsRequest;
import org.paraph.text.consensus.PositionDesk;
import org.paraph.text.consensus.PositionsRequest;
import org.paraph.text.drafting.BracketClosingRequest;
import org.paraph.text.drafting.BracketDesk;
import org.paraph.text.drafting.BracketRequest;
import org.paraph.text.drafting.ConsolidationDesk;
import org.paraph.text.drafting.CounterDraftRequest;
import org.paraph.text.drafting.DecisionRequest;
import org.paraph.text.drafting.ProposalDesk;

/** What can be done to a dossier in this feature, for pages that offer acts by their names. */
@ApplicationScoped
class TextActs implements ActForms {

    private final PositionDesk positionDesk;
    private final BracketDesk bracketDesk;
    private final ConsolidationDesk consolidationDesk;
    private final ProposalDesk proposalDesk;
    private final LanguageDesk languageDesk;
    private final SuspendedProvisionsDesk suspendedProvisionsDesk;
    private final SplitDesk splitDesk;
    private final TextDesk textDesk;

    protected TextActs() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    TextActs(PositionDesk positionDesk, BracketDesk bracketDesk, ConsolidationDesk consolidationDesk, ProposalDesk
            proposalDesk, LanguageDesk languageDesk, SuspendedProvisionsDesk suspendedProvisionsDesk, SplitDesk
            splitDesk, TextDesk textDesk) {
        this.positionDesk = positionDesk;
        this.bracketDesk = bracketDesk;
        this.consolidationDesk = consolidationDesk;
        this.proposalDesk = proposalDesk;
        this.languageDesk = languageDesk;
        this.suspendedProvisionsDesk = suspendedProvisionsDesk;
        this.splitDesk = splitDesk;
        this.textDesk = textDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.RECORD_POSITIONS, PositionsRequest.class, positionDesk::record),
                ActForm.whole(Action.MARK_MAJOR_TERMS, MajorTermsRequest.class, positionDesk::markMajorTerms),
                ActForm.whole(Action.OPEN_BRACKET, BracketRequest.class, bracketDesk::open),
                new ActForm<>(Action.CLOSE_BRACKET, BracketClosingRequest.class, bracketDesk::close),
                ActForm.whole(Action.CONSOLIDATE_DRAFTS, CounterDraftRequest.class, consolidationDesk::consolidate),
                new ActForm<>(Action.DECIDE_PROPOSAL, DecisionRequest.class, proposalDesk::decide),
                ActForm.whole(Action.DECLARE_LANGUAGES, LanguagesRequest.class, languageDesk::declare),
                ActForm.whole(Action.FILE_LANGUAGE_VERSION, TextRequest.class, languageDesk::file),
                ActForm.whole(Action.CERTIFY_CONCORDANCE, ConcordanceRequest.class, languageDesk::certify),
                ActForm.whole(Action.SUSPEND_PROVISIONS, ProvisionSuspensionRequest.class,
                        suspendedProvisionsDesk::suspend),
                ActForm.whole(Action.SPLIT_DOSSIER, SplitRequest.class, splitDesk::split),
                ActForm.whole(Action.SUBMIT_DRAFT, TextRequest.class, textDesk::submitDraft),
                ActForm.whole(Action.CLEAR_DRAFT, ClearanceRequest.class, textDesk::clearDraft),
                ActForm.whole(Action.REVISE_TEXT, TextRequest.class, textDesk::revise),
                ActForm.whole(Action.VERIFY_TEXT, ActRequest.class, textDesk::verify),
                ActForm.whole(Action.REOPEN_TEXT, TextRequest.class, textDesk::reopen),
                ActForm.whole(Action.RECORD_TEXT_CONSENT, TextConsentRequest.class, textDesk::recordConsent));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.TALKS_AND_TEXT;
    }
}
