package org.paraph.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.paraph.approval.Opinion;
import org.paraph.negotiation.Conclusion;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.SigningWork;
import org.paraph.testing.bench.Team;

/** The signing, from the fixing of its day to the last signature. */
@Covers("signing")
class SigningProcessTest {

    private final Bench bench;
    private final SigningFile file;
    private final Casework dossier;

    SigningProcessTest(Bench bench, SigningFile file) {
        this.bench = bench;
        this.file = file;
        this.dossier = Casework.proposed(bench).reach(NegotiationState.APPROVED_FOR_SIGNATURE);
    }

    @Test
    void isFixedAndHeld() {
        dossier.schedule();
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
        assertThat(dossier.position()).containsExactly("Task_RecordSignature");

        dossier.sign("JPN").sign("KOR");
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
        assertThat(dossier.position()).containsExactly("Task_RecordEntryIntoForce");
        assertThat(file.ceremonies(dossier.id())).extracting(Ceremony::state).containsExactly(Ceremony.State.HELD);
        assertThat(file.signatures(dossier.id())).extracting(Signature::fullPowersId).containsOnlyNulls();
    }

    @Test
    void letsTheHeadOfMissionSignWithFullPowersOnly() {
        dossier.schedule();
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));

        dossier.empower("KOR");
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));

        dossier.empower("JPN").sign("JPN", Office.HEAD_OF_MISSION);
        var powers = file.fullPowers(dossier.id()).get(1);
        assertThat(file.signatures(dossier.id())).extracting(Signature::fullPowersId).containsExactly(powers.id());
    }

    @Test
    void isCompleteOnTheDayOfTheLastSignature() {
        dossier.schedule().sign("KOR");
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
        assertThat(dossier.position()).containsExactly("Task_RecordSignature");

        bench.waitFor(Duration.ofDays(3), dossier.id());
        dossier.sign("JPN");

        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
        assertThat(dossier.<Object>read(negotiation -> negotiation.lastChange().occurrence().occurredOn()).toString())
                .isEqualTo("2026-03-05");
    }

    @Test
    void takesOneSignatureOfEachParty() {
        dossier.schedule().sign("KOR");

        assertRefused("already-signed", () -> dossier.sign("KOR"));
        assertRefused("unknown-party", () -> dossier.sign("USA"));
    }

    @Test
    void takesNoSignatureUnderATextThatWaitsForConsent() {
        dossier.schedule().revise("v2", "All agree to something else.");

        assertRefused("text-not-settled", () -> dossier.sign("JPN"));
    }

    @Test
    void waitsForAReviewThatWasAskedForSinceTheApproval() {
        var review = dossier.askForReview(Team.JUSTICE);
        assertRefused("review-open", dossier::schedule);

        dossier.withdraw(review).schedule();
        var another = dossier.askForReview(Team.JUSTICE);
        assertRefused("review-open", () -> dossier.sign("JPN"));

        dossier.giveOpinion(another, Opinion.NO_OBJECTION).sign("JPN");
        assertThat(file.signatures(dossier.id())).hasSize(1);
    }

    @Test
    void isSetAgainForTheNewDayThatEndsItsPostponement() {
        dossier.schedule().suspend(SuspensionKind.POSTPONED_SIGNATURE);
        assertThat(file.ceremonies(dossier.id())).extracting(Ceremony::state).containsExactly(Ceremony.State.CANCELLED);

        dossier.resume();
        assertThat(dossier.position()).containsExactly("Task_RecordSignature");
        assertThat(file.ceremonies(dossier.id())).extracting(Ceremony::state)
                .containsExactly(Ceremony.State.CANCELLED, Ceremony.State.FIXED);
        assertThat(file.ceremonies(dossier.id())).extracting(Ceremony::beginsPlace).containsExactly("Seoul", "Tokyo");
        assertThat(file.latestCeremony(dossier.id()).orElseThrow().signatories()).extracting(Signatory::party)
                .containsExactly("KOR", "JPN");
    }

    @Test
    void keepsASignatureThroughAPostponementThatLeftTheTextAlone() {
        dossier.schedule().sign("KOR").suspend(SuspensionKind.POSTPONED_SIGNATURE).resume();

        assertRefused("already-signed", () -> dossier.sign("KOR"));
        dossier.sign("JPN");
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
    }

    @Test
    void asksForASignatureAnewWhenTheTextHasChangedUnderIt() {
        dossier.schedule().sign("KOR").revise("v2", "All agree to something else.").consent("JPN");
        assertRefused("review-open", () -> dossier.sign("JPN"));
        dossier.passGates();
        assertRefused("approvals-not-concluded", () -> dossier.sign("JPN"));
        dossier.conclude();

        dossier.sign("JPN");
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
        dossier.sign("KOR");

        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
        assertThat(file.signatures(dossier.id())).extracting(Signature::textLabel).containsExactly("v1", "v2", "v2");
    }

    @Test
    void isCompleteOnceWhatWasSignedAdReferendumIsConfirmed() {
        dossier.schedule().sign("KOR");
        var signing = SigningWork.on(dossier, bench).sign("JPN", Office.FOREIGN_MINISTER, SignatureEffect.AD_REFERENDUM,
                false);
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
        assertRefused("already-signed", () -> dossier.sign("JPN"));
        assertRefused("signature-is-full", () -> signing.confirm("KOR"));

        bench.waitFor(Duration.ofDays(40), dossier.id());
        signing.confirm("JPN");

        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
        assertThat(dossier.<Object>read(negotiation -> negotiation.lastChange().occurrence().occurredOn()).toString())
                .isEqualTo("2026-04-11");
    }

    @Test
    void keepsTheSignatureOfWhoHadNoAuthorityWithoutEffectUntilTheStateConfirmsIt() {
        dossier.schedule().sign("KOR");
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));

        var signing = SigningWork.on(dossier, bench).sign("JPN", Office.HEAD_OF_MISSION, null, true);
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
        assertThat(file.signatures(dossier.id()).get(1).isUnauthorised()).isTrue();

        signing.confirm("JPN");
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
    }

    @Test
    void doesWithoutSignatureWhereThePartiesAdoptACommitment() {
        var commitment = Casework.proposed(bench);
        var concluding = SigningWork.on(commitment, bench).conduct(false, Conclusion.ADOPTION);
        commitment.reach(NegotiationState.TEXT_AGREED);
        assertThat(commitment.position()).containsExactly("Task_SubmitForApproval");
        assertRefused("no-open-task", commitment::initial);

        commitment.submit().reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        assertThat(commitment.position()).containsExactly("Task_AdoptCommitment");
        assertRefused("no-open-task", commitment::schedule);
        concluding.adopt();

        assertThat(commitment.state()).isEqualTo(NegotiationState.ADOPTED);
        assertThat(file.adoptions(commitment.id())).extracting(Adoption::textLabel).containsExactly("v1");
        assertThat(file.signatures(commitment.id())).isEmpty();
    }
}
