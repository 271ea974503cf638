package org.paraph.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.approval.ApprovalDecision;
import org.paraph.directory.Role;
import org.paraph.negotiation.CaseFileDesk;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Participant;
import org.paraph.negotiation.ParticipantRequest;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.signing.Blocker.Hand;
import org.paraph.signing.Blocker.Remover;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.SigningWork;
import org.paraph.testing.bench.Team;

/** The checklist before the signature names everything that stands against it, and who can remove it. */
@ExtendWith(Bench.class)
class SignatureReadinessTest {

    private final Bench bench;
    private final Casework dossier;
    private final SigningWork signing;

    SignatureReadinessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench, "JPN", "USA");
        this.signing = SigningWork.on(dossier, bench);
    }

    @Test
    void saysReadyWhenTextApprovalsAndPowersAreThere() {
        dossier.reach(NegotiationState.APPROVED_FOR_SIGNATURE);

        assertThat(signing.blockers()).isEmpty();
    }

    @Test
    void namesTheTextFirstWhileThereIsNone() {
        assertThat(signing.codes()).containsExactly("no-text");
    }

    @Test
    void namesThePartiesWhoseConsentIsMissing() {
        dossier.reach(NegotiationState.APPROVED_FOR_SIGNATURE).revise("v2", "All agree to something else.").consent("JPN");

        var open = signing.blockers().get(0);

        assertThat(open.code()).isEqualTo("text-not-settled");
        assertThat(open.removers()).containsExactly(new Remover(Hand.PARTY, "USA"));
        assertThat(open.source()).contains("Vienna Convention");
    }

    @Test
    void namesEachOpenReviewAndItsUnit() {
        dossier.reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        dossier.askForReview(Team.JUSTICE);
        dossier.askForReview(Team.LEGISLATION);

        assertThat(signing.codes()).containsExactly("review-open", "review-open");
        assertThat(signing.blockers()).extracting(Blocker::removers).containsExactlyInAnyOrder(
                List.of(new Remover(Hand.UNIT, Team.JUSTICE)), List.of(new Remover(Hand.UNIT, Team.LEGISLATION)));
    }

    @Test
    void namesWhatOtherPartiesToldOfAnotherTextOrOfTheirRefusal() {
        dossier.reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        dossier.notifyApproval("JPN").notifyDecision("USA", ApprovalDecision.REJECTED);
        assertThat(signing.codes()).containsExactly("party-refused");

        dossier.revise("v2", "All agree to something else.").consent("JPN").consent("USA");

        assertThat(signing.codes()).contains("party-approval-stale", "review-open")
                .doesNotContain("party-refused");
    }

    @Test
    void refusesTheCeremonyAndTheSignatureWithEverythingThatItNames() {
        dossier.reach(NegotiationState.APPROVED_FOR_SIGNATURE).notifyDecision("USA", ApprovalDecision.REJECTED);
        dossier.askForReview(Team.JUSTICE);

        var named = signing.blockers();

        assertThat(named).extracting(Blocker::code).containsExactly("review-open", "party-refused");
        assertThatThrownBy(dossier::schedule).isInstanceOfSatisfying(NotReadyForSignature.class, refusal -> {
            assertThat(refusal.blockers()).isEqualTo(named);
            assertThat(refusal.code()).isEqualTo("review-open");
            assertThat(refusal.members()).containsOnlyKeys("blockers");
        });
    }

    @Test
    void asksForThePowersOfThoseWhomACeremonyNames() {
        dossier.reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        signing.schedule(null, true, "KOR");
        assertThat(signing.blockers()).isEmpty();
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));

        signing.register(signing.powers("JPN", LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6), "Seoul", false,
                FullPowersRequest.Presentation.ANNOUNCED));
        bench.waitFor(Duration.ofDays(3), dossier.id());
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));
        signing.check(signing.latestPowers());
        dossier.sign("JPN", Office.HEAD_OF_MISSION);
    }

    @Test
    void powersCountOnTheirDaysUntilTheyAreRevokedAndInTheAttemptInWhichTheyWereSeen() {
        dossier.reach(NegotiationState.APPROVED_FOR_SIGNATURE).empower("JPN");
        var powers = signing.latestPowers();
        dossier.schedule().suspend(SuspensionKind.POSTPONED_SIGNATURE).resume().sign("JPN", Office.HEAD_OF_MISSION);

        dossier.suspend(SuspensionKind.SHELVED).resume().reach(NegotiationState.SIGNING_SCHEDULED);
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));
        signing.check(powers);
        signing.revoke(powers);
        assertRefused("powers-revoked", () -> signing.revoke(powers));
        assertRefused("powers-not-valid", () -> signing.check(powers));
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));
    }

    @Test
    void generalPowersOfAnotherDossierCountOnlyWhereTheyWereLookedAtByWhoMaySeeIt() {
        var other = SigningWork.on(Casework.proposed(bench), bench);
        other.register(other.blanket("JPN"));
        dossier.reach(NegotiationState.SIGNING_SCHEDULED);
        assertRefused("full-powers-missing", () -> dossier.sign("JPN", Office.HEAD_OF_MISSION));
        var hidden = bench.staff().person("MND", Role.REGISTRAR);
        dossier.act(CaseFileDesk.class, (desk, ref) -> desk.admit(ref,
                new ParticipantRequest(Participant.Kind.UNIT, "MND", "It signs")));

        assertRefused("unknown-full-powers", () -> signing.checkAs(hidden, other.latestPowers()));
        assertThat(dossier.<FullPowersRegister, List<FullPowers>>ask(FullPowersRegister.class,
                register -> register.visible(hidden))).isEmpty();
        signing.check(other.latestPowers());

        dossier.sign("JPN", Office.HEAD_OF_MISSION);
        assertThat(dossier.<FullPowersRegister, List<FullPowers>>ask(FullPowersRegister.class,
                register -> register.of(dossier.id()))).hasSize(1);
    }
}
