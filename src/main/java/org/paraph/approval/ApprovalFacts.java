package org.paraph.approval;

import java.util.List;
import org.paraph.negotiation.DeviationKind;

/**
 * What of the approvals stands for or against the signature of the present text.
 *
 * @param parties             each party, our own first
 * @param openReviews         reviews that were asked for and do not clear the present text
 * @param stale               decisions on another wording whose body has taken none on the present one
 * @param openDeviations      departures from the procedure that wait for a second person
 * @param concluded           whether our domestic procedure was found complete for the present text
 * @param consentMissing      whether our legislature has to consent before the signature and has not
 * @param incompleteBriefings of whom the latest briefing left something out
 */
public record ApprovalFacts(List<PartyFacts> parties, List<OpenReview> openReviews, List<StaleDecision> stale,
        List<OpenDeviation> openDeviations, boolean concluded, boolean consentMissing, List<String> incompleteBriefings) {

    /**
     * How far a party's own procedure has come.
     *
     * @param party   code of the party
     * @param passed  whether all its gates that we know of are passed for the present text
     * @param missing for our own party, the gates that are not done for it; for another, the bodies that refused
     */
    public record PartyFacts(String party, boolean passed, List<MissingGate> missing) {
    }

    /**
     * @param gate  id of the gate, or of the decision that refused
     * @param name  name of the body
     * @param state where it stands
     */
    public record MissingGate(String gate, String name, GateState state) {
    }

    /**
     * @param review   id of the review
     * @param unit     the unit that was asked
     * @param state    where it stands
     * @param reopened whether it was cleared on another wording before
     */
    public record OpenReview(String review, String unit, MinistryReview.State state, boolean reopened) {
    }

    /**
     * @param approval id of the decision
     * @param party    code of the party
     * @param name     name of the body
     * @param text     label of the version that it was taken on
     * @param changed  paths of what it covers that reads otherwise now
     */
    public record StaleDecision(String approval, String party, String name, String text, List<String> changed) {
    }

    /**
     * @param deviation id of the deviation
     * @param kind      in what it departs from the procedure
     * @param about     what it is about, in words
     */
    public record OpenDeviation(String deviation, DeviationKind kind, String about) {
    }

    /** True if nothing of our own procedure stands against the signature. */
    public boolean ownComplete() {
        return parties.get(0).passed() && openReviews.isEmpty() && openDeviations.isEmpty() && concluded && !consentMissing;
    }
}
