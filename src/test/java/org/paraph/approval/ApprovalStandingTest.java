package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.approval.Decisions.approved;
import static org.paraph.approval.Decisions.present;

import org.junit.jupiter.api.Test;
import org.paraph.approval.Approval.Standing;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;
import org.paraph.text.Versions;

/** How long the decision of a body counts. */
class ApprovalStandingTest {

    @Test
    void isValidOnThePresentTextInThePresentAttempt() {
        var dossier = Dossiers.in(NegotiationState.IN_APPROVAL);
        var text = Versions.adopted(dossier, "v2", "All agree.");

        var approval = approved(dossier, ApprovalBody.CABINET, text, Days.on(Dossiers.DAY));

        assertThat(approval.standing(dossier, present(dossier))).isEqualTo(Standing.VALID);
    }

    @Test
    void isStaleOnceTheTextHasChangedAndValidAgainWhenTheWordingComesBack() {
        var dossier = Dossiers.in(NegotiationState.IN_APPROVAL);
        var approval = approved(dossier, ApprovalBody.CABINET, Versions.adopted(dossier, "v2", "All agree."),
                Days.on(Dossiers.DAY));

        Versions.adopted(dossier, "v3", "All agree to everything.");
        assertThat(approval.standing(dossier, present(dossier))).isEqualTo(Standing.STALE);

        Versions.adopted(dossier, "v4", "All agree.  \r\n");
        assertThat(approval.standing(dossier, present(dossier))).isEqualTo(Standing.VALID);
    }

    @Test
    void hasLapsedInANewAttemptThoughTheTextIsTheSame() {
        var dossier = Dossiers.in(NegotiationState.SIGNING_SCHEDULED);
        var approval = approved(dossier, ApprovalBody.CABINET, Versions.adopted(dossier, "v2", "All agree."),
                Days.on(Dossiers.DAY));
        dossier.suspend(Dossiers.order(SuspensionKind.SHELVED), Days.on("2026-04-01"), Dossiers.OFFICER);
        assertThat(approval.standing(dossier, present(dossier))).isEqualTo(Standing.VALID);

        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on("2030-04-01"), Dossiers.OFFICER);

        assertThat(approval.textHash()).isEqualTo(dossier.text().hash());
        assertThat(approval.standing(dossier, present(dossier))).isEqualTo(Standing.LAPSED);
    }

    @Test
    void staysValidThroughAPostponementThatWasShortEnough() {
        var dossier = Dossiers.in(NegotiationState.SIGNING_SCHEDULED);
        var approval = approved(dossier, ApprovalBody.CABINET, Versions.adopted(dossier, "v2", "All agree."),
                Days.on(Dossiers.DAY));
        dossier.suspend(Dossiers.order(SuspensionKind.POSTPONED_SIGNATURE), Days.on("2026-04-01"), Dossiers.OFFICER);

        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on("2026-05-01"), Dossiers.OFFICER);

        assertThat(approval.standing(dossier, present(dossier))).isEqualTo(Standing.VALID);
    }

    @Test
    void hasLapsedAfterAResumptionThatSentTheTextBackToItsApproval() {
        var dossier = Dossiers.in(NegotiationState.SIGNING_SCHEDULED);
        var text = Versions.adopted(dossier, "v2", "All agree.");
        var before = approved(dossier, ApprovalBody.CABINET, text, Days.on(Dossiers.DAY));
        dossier.suspend(Dossiers.order(SuspensionKind.POSTPONED_SIGNATURE), Days.on("2026-04-01"), Dossiers.OFFICER);
        dossier.resume(Dossiers.resumption(), Dossiers.RULE, Days.on("2027-04-01"), Dossiers.OFFICER);

        var after = approved(dossier, ApprovalBody.CABINET, text, Days.on("2027-04-01", "2027-04-02"));

        assertThat(dossier.state()).isEqualTo(NegotiationState.INITIALLED);
        assertThat(before.standing(dossier, present(dossier))).isEqualTo(Standing.LAPSED);
        assertThat(after.standing(dossier, present(dossier))).isEqualTo(Standing.VALID);
    }
}
