package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.approval.ApprovalFacts.MissingGate;
import org.paraph.approval.ApprovalFacts.OpenDeviation;
import org.paraph.approval.ApprovalFacts.OpenReview;
import org.paraph.approval.ApprovalFacts.PartyFacts;
import org.paraph.approval.ApprovalFacts.StaleDecision;
import org.paraph.negotiation.Briefing;
import org.paraph.negotiation.CaseFile;
import org.paraph.negotiation.Deviations;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;

/** Finds what of the approvals stands for or against the signature. */
@ApplicationScoped
public class ApprovalFactFinder {

    private final Reviews reviews;
    private final Approvals approvals;
    private final Gates gates;
    private final GateStandings standings;
    private final Deviations deviations;
    private final DecidedTexts texts;
    private final LegislatureConsentRecord legislature;
    private final CaseFile file;

    protected ApprovalFactFinder() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ApprovalFactFinder(Reviews reviews, Approvals approvals, Gates gates, GateStandings standings,
            Deviations deviations, DecidedTexts texts, LegislatureConsentRecord legislature, CaseFile file) {
        this.reviews = reviews;
        this.approvals = approvals;
        this.gates = gates;
        this.standings = standings;
        this.deviations = deviations;
        this.texts = texts;
        this.legislature = legislature;
        this.file = file;
    }

    /** The facts for the text on which the parties now work. */
    public ApprovalFacts of(Negotiation negotiation) {
        var now = texts.present(negotiation);
        var parties = new ArrayList<>(List.of(ours(negotiation)));
        negotiation.parties().stream().map(Party::code).filter(code -> !code.equals(negotiation.homeParty()))
                .forEach(code -> parties.add(theirs(negotiation, code, now)));
        return new ApprovalFacts(List.copyOf(parties), openReviews(negotiation, now), stale(negotiation, now),
                deviations.open(negotiation).stream().map(one -> new OpenDeviation(one.id(), one.kind(), one.about()))
                        .toList(),
                gates.isConcluded(negotiation),
                legislature.standsBeforeSignature(negotiation) && !legislature.isGranted(negotiation),
                incompleteBriefings(negotiation));
    }

    private PartyFacts ours(Negotiation negotiation) {
        var all = standings.of(negotiation);
        var missing = all.stream().filter(one -> !one.gate().isAfterSignature() && one.isMissing())
                .map(one -> new MissingGate(one.gate().id(), one.gate().name(), one.state())).toList();
        return new PartyFacts(negotiation.homeParty(), !all.isEmpty() && missing.isEmpty(), missing);
    }

    /** A party has passed its gates once it told us of an approval of this text, and of no refusal after it. */
    private PartyFacts theirs(Negotiation negotiation, String party, PresentText now) {
        var latest = new LinkedHashMap<String, Approval>();
        approvals.all(negotiation.id()).stream().filter(one -> one.party().equals(party))
                .filter(one -> one.standing(negotiation, now) == Approval.Standing.VALID)
                .forEach(one -> latest.put(one.body() + " " + one.bodyName(), one));
        var refused = latest.values().stream().filter(Approval::isRefusal).map(one -> new MissingGate(one.id(),
                one.bodyName(), one.decision() == ApprovalDecision.REJECTED ? GateState.REJECTED : GateState.RETURNED))
                .toList();
        return new PartyFacts(party, !latest.isEmpty() && refused.isEmpty(), refused);
    }

    private List<OpenReview> openReviews(Negotiation negotiation, PresentText now) {
        return reviews.all(negotiation.id()).stream().filter(one -> one.attempt() == negotiation.attemptNumber())
                .filter(one -> one.isOpen() || one.state() == MinistryReview.State.CLEARED && !one.stands(now))
                .map(one -> new OpenReview(one.id(), one.unit(), one.state(), one.isReopened())).toList();
    }

    private List<StaleDecision> stale(Negotiation negotiation, PresentText now) {
        var all = approvals.all(negotiation.id());
        return all.stream().filter(one -> one.standing(negotiation, now) == Approval.Standing.STALE)
                .filter(one -> all.stream().noneMatch(other -> other.isOfSameBody(one)
                        && other.standing(negotiation, now) == Approval.Standing.VALID))
                .map(one -> new StaleDecision(one.id(), one.party(), one.bodyName(), one.textLabel(),
                        one.coverage().changed(now))).toList();
    }

    private List<String> incompleteBriefings(Negotiation negotiation) {
        var latest = new LinkedHashMap<String, Briefing>();
        file.briefings(negotiation.id()).stream().filter(one -> one.attempt() == negotiation.attemptNumber())
                .forEach(one -> latest.put(one.audience(), one));
        return latest.entrySet().stream().filter(one -> !one.getValue().leftOut().isEmpty()).map(Map.Entry::getKey).toList();
    }
}
