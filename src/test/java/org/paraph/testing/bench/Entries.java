package org.paraph.testing.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.ApprovalRequest;
import org.paraph.approval.GateKind;
import org.paraph.approval.LiftingRequest;
import org.paraph.approval.MeetingRequest;
import org.paraph.approval.NotifiedApprovalRequest;
import org.paraph.approval.Opinion;
import org.paraph.approval.OpinionRequest;
import org.paraph.approval.ReviewKind;
import org.paraph.approval.ReviewRequest;
import org.paraph.approval.SubmissionRequest;
import org.paraph.directory.Marking;
import org.paraph.lifetime.EntryIntoForceRequest;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.NotificationRequest;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.BriefingRequest;
import org.paraph.negotiation.ClassificationRequest;
import org.paraph.negotiation.Conclusion;
import org.paraph.negotiation.ContextEventRequest;
import org.paraph.negotiation.DeviationDecisionRequest;
import org.paraph.negotiation.DeviationDisputeRequest;
import org.paraph.negotiation.DeviationKind;
import org.paraph.negotiation.DeviationRequest;
import org.paraph.negotiation.LegislatureAssessmentRequest;
import org.paraph.negotiation.LegislatureFlag;
import org.paraph.negotiation.MandateDecisionRequest;
import org.paraph.negotiation.MandateRequest;
import org.paraph.negotiation.Participant;
import org.paraph.negotiation.ParticipantRequest;
import org.paraph.negotiation.ParticularsRequest;
import org.paraph.negotiation.PartyLevel;
import org.paraph.negotiation.PartyJoiningRequest;
import org.paraph.negotiation.PartyLeavingRequest;
import org.paraph.negotiation.ProcedureRequest;
import org.paraph.negotiation.ProposalRequest;
import org.paraph.negotiation.Publicity;
import org.paraph.negotiation.PublicityRequest;
import org.paraph.signing.Adoption;
import org.paraph.signing.AdoptionRequest;
import org.paraph.signing.CeremonyRequest;
import org.paraph.signing.ConfirmationRequest;
import org.paraph.signing.FullPowersCheck;
import org.paraph.signing.FullPowersCheckRequest;
import org.paraph.signing.FullPowersRequest;
import org.paraph.signing.InitiallingRequest;
import org.paraph.signing.Office;
import org.paraph.signing.RevocationRequest;
import org.paraph.signing.Signatory;
import org.paraph.signing.SignatureEffect;
import org.paraph.signing.SignatureRequest;
import org.paraph.talks.NextMeeting;
import org.paraph.talks.NextMeetingKind;
import org.paraph.talks.PreparationRequest;
import org.paraph.talks.RecordRequest;
import org.paraph.talks.RoundOutcome;
import org.paraph.text.ClearanceRequest;
import org.paraph.text.ProvisionSuspensionRequest;
import org.paraph.text.SplitRequest;
import org.paraph.text.TextChange;
import org.paraph.text.TextConsentRequest;
import org.paraph.text.TextRequest;
import org.paraph.text.consensus.PositionRequest;
import org.paraph.text.consensus.Stance;

/** Plausible requests for every act, each dated on the day that the bench's clock shows. */
final class Entries extends HoldEntries {

    Entries(Bench bench) {
        super(bench);
    }

    ProposalRequest proposal(List<String> parties) {
        return new ProposalRequest("An agreement", "On something",
                parties.stream().map(code -> new ProposalRequest.PartyRequest(code, "Party " + code)).toList(), Team.LEAD,
                null, Marking.RESTRICTED, today());
    }

    SubmissionRequest submission() {
        return new SubmissionRequest("The minister", "So be it", null, today());
    }

    ActRequest act() {
        return new ActRequest("The minister", "So be it", today());
    }

    MandateRequest mandate(LocalDate expiresOn, MandateRequest.RedLineRequest... redLines) {
        return new MandateRequest("The minister", "To negotiate and to conclude", today(), null, null, List.of(redLines),
                expiresOn, null);
    }

    MandateDecisionRequest mandateDecision(boolean widened) {
        return new MandateDecisionRequest(widened, "The minister", "So decided", today());
    }

    TextRequest text(String label, String body) {
        return TextRequest.plain(label, "en", "An agreement", body, "As discussed", today());
    }

    TextRequest reopening(String label, String body) {
        return new TextRequest(label, "en", "An agreement", body, null, null, null, TextChange.TECHNICAL, "As discussed",
                null, today());
    }

    TextConsentRequest consent(String party) {
        return new TextConsentRequest(party, "A note verbale", today());
    }

    ClearanceRequest clearance(boolean cleared) {
        return new ClearanceRequest(cleared, "As it is", today());
    }

    PreparationRequest preparation() {
        return new PreparationRequest(null, "Seoul", "Asia/Seoul", null, List.of("The whole text"), List.of(), null, today());
    }

    RecordRequest record(RoundOutcome outcome, List<String> parties) {
        var positions = outcome == RoundOutcome.POINTS_LEFT ? List.<PositionRequest>of() : parties.stream()
                .map(party -> new PositionRequest(party, Stance.ACCEPT, List.of("*"), null, null)).toList();
        return new RecordRequest(outcome, "What it came to",
                outcome == RoundOutcome.WORDING_AGREED ? List.of() : List.of("Article 6"),
                new NextMeeting.Request(NextMeetingKind.TO_BE_ARRANGED, "The embassy", null, null), null, positions, null, today());
    }

    InitiallingRequest initialling(List<String> parties) {
        return new InitiallingRequest(signatories(parties), null, "In two languages", today());
    }

    ReviewRequest review(String unit, OffsetDateTime dueAt) {
        return new ReviewRequest(unit, unit.equals(Team.LEGISLATION) ? ReviewKind.LEGAL : ReviewKind.MINISTRY,
                "Any objection?", dueAt, null, today());
    }

    OpinionRequest opinion(Opinion opinion) {
        return new OpinionRequest(opinion, "So we think", null, null, today());
    }

    LiftingRequest lifting() {
        return new LiftingRequest("Its reason is gone", today());
    }

    ApprovalRequest approval(ApprovalBody body, ApprovalDecision decision) {
        return new ApprovalRequest(body, "Body " + body, decision, null, null, null, null, null, null, today());
    }

    MeetingRequest meeting(int daysAhead) {
        return new MeetingRequest(today().occurredOn().plusDays(daysAhead), null, "Asia/Seoul", null, "Item 1", today());
    }

    DeviationRequest deviation(DeviationKind kind, GateKind gate) {
        return kind.isPermission() ? new DeviationRequest(kind, gate.name(), null, "There is no time", today())
                : new DeviationRequest(kind, null, "A body", "There is no time", today());
    }

    DeviationDecisionRequest deviationDecision(boolean confirmed) {
        return new DeviationDecisionRequest(confirmed, "So be it", today());
    }

    DeviationDisputeRequest dispute() {
        return new DeviationDisputeRequest("No rule asks for it", today());
    }

    NotifiedApprovalRequest notified(String party, ApprovalDecision decision) {
        return new NotifiedApprovalRequest(party, "A note verbale", approval(ApprovalBody.CABINET, decision));
    }

    CeremonyRequest ceremony(List<String> parties) {
        return new CeremonyRequest(OffsetDateTime.now(bench.clock()).plusDays(7), "Asia/Seoul", "Seoul",
                signatories(parties), today(), null, null);
    }

    FullPowersRequest fullPowers(String party) {
        return FullPowersRequest.toSign(party, signatory(party, Office.HEAD_OF_MISSION).name(), "Ambassador",
                "The minister", today());
    }

    SignatureRequest signature(String party, Office office) {
        return signature(party, office, null, false);
    }

    SignatureRequest signature(String party, Office office, SignatureEffect effect, boolean awaitingConfirmation) {
        return new SignatureRequest(signatory(party, office), today(), effect, awaitingConfirmation);
    }

    ConfirmationRequest confirmation() {
        return new ConfirmationRequest("The government", "A note verbale", today());
    }

    AdoptionRequest adoption() {
        return new AdoptionRequest(Adoption.Manner.ANNOUNCEMENT, "All ministers", "A press conference", null, today());
    }

    FullPowersCheckRequest check() {
        return new FullPowersCheckRequest(FullPowersCheck.Presented.ORIGINAL, null, today());
    }

    RevocationRequest revocation() {
        return new RevocationRequest("Somebody else signs", today());
    }

    ProcedureRequest procedure(boolean initialling, Conclusion conclusion) {
        return new ProcedureRequest(initialling, conclusion, "So agreed", today());
    }

    ProvisionSuspensionRequest suspending(String... provisions) {
        return new ProvisionSuspensionRequest(List.of(new ProvisionSuspensionRequest.Group(List.of(provisions),
                "All parties agree to apply them")), "Wanted by one that left", today());
    }

    SplitRequest split(String label, String remainder, String... provisions) {
        return new SplitRequest(List.of(provisions), "Another agreement", "A part of it", label, remainder,
                "The rest is ripe", today());
    }

    PartyLeavingRequest leaving(String party) {
        return new PartyLeavingRequest(party, "A new government", "A note verbale", today());
    }

    PartyJoiningRequest joining(String party) {
        return new PartyJoiningRequest(new ProposalRequest.PartyRequest(party, "Party " + party), true, "It asked", null,
                today());
    }

    NotificationRequest notification(String party) {
        return new NotificationRequest(party, "A note verbale", null, today());
    }

    EntryIntoForceRequest entryIntoForce(EntryMechanism mechanism) {
        return new EntryIntoForceRequest(mechanism, "Article 21", null, today(), null);
    }

    ParticularsRequest particulars() {
        return new ParticularsRequest("An agreement", "On something else", Team.LEAD, null, Marking.RESTRICTED, "As it is");
    }

    PublicityRequest publicity(Publicity publicity) {
        return new PublicityRequest(publicity, "As decided", today());
    }

    ParticipantRequest participant(String unit) {
        return new ParticipantRequest(Participant.Kind.UNIT, unit, "It is concerned");
    }

    ContextEventRequest context() {
        return new ContextEventRequest("A newspaper", "It was said", null, today());
    }

    BriefingRequest briefing() {
        return new BriefingRequest("A committee", "The vice-minister", "All of it", List.of(), today());
    }

    ClassificationRequest classification(boolean binding, PartyLevel level) {
        return new ClassificationRequest(binding, level, false, "As the final clauses say", today());
    }

    LegislatureAssessmentRequest assessment(LegislatureFlag... flags) {
        return new LegislatureAssessmentRequest(true, false, List.of(flags), null, "As the subject is", today());
    }

    private static List<Signatory.Request> signatories(List<String> parties) {
        return parties.stream().map(party -> signatory(party, Office.FOREIGN_MINISTER)).toList();
    }

    private static Signatory.Request signatory(String party, Office office) {
        return new Signatory.Request(party, party + " " + office, office, null);
    }
}
