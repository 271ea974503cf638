package org.paraph.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.approval.ApprovalBody.CABINET;
import static org.paraph.approval.ApprovalBody.VICE_MINISTERS_MEETING;
import static org.paraph.approval.ApprovalDecision.APPROVED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Requirement;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;
import org.paraph.text.TextVersion;
import org.paraph.text.Versions;

/** When our domestic procedure is complete, and what it names as missing when it is not. */
class DomesticProcedureTest {

    private final Negotiation dossier = Dossiers.in(NegotiationState.IN_APPROVAL);
    private final TextVersion text = Versions.adopted(dossier, "v2", "All agree.");
    private final List<MinistryReview> reviews = new ArrayList<>();
    private final List<Approval> decisions = new ArrayList<>();

    @Test
    void isCompleteOnceTheCabinetHasApprovedThisText() {
        decide(CABINET, APPROVED);

        assertComplete();
    }

    @Test
    void lacksTheCabinetsApprovalAtFirst() {
        decide(VICE_MINISTERS_MEETING, APPROVED);

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void isNotCompleteIfTheCabinetFoundThatItNeedNotDecide() {
        decide(CABINET, ApprovalDecision.NOT_REQUIRED);

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void doesNotCountTheCabinetOfAnotherParty() {
        decisions.add(Decisions.decided(dossier, "JPN", CABINET, APPROVED, text, Days.on(Dossiers.DAY)));

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void isNotStoppedByTheRefusalOfAnotherParty() {
        decide(CABINET, APPROVED);
        decisions.add(Decisions.decided(dossier, "JPN", CABINET, ApprovalDecision.REJECTED, text, Days.on(Dossiers.DAY)));

        assertComplete();
    }

    @ParameterizedTest
    @EnumSource(value = ApprovalDecision.class, names = {"RETURNED", "REJECTED"})
    void isStoppedByABodyThatRefused(ApprovalDecision refusal) {
        decide(VICE_MINISTERS_MEETING, refusal);
        decide(CABINET, APPROVED);

        assertMissing("body-refused");
    }

    @Test
    void goesByTheLatestDecisionOfEachBody() {
        decide(CABINET, ApprovalDecision.RETURNED);
        decide(CABINET, APPROVED);

        assertComplete();
    }

    @Test
    void doesNotCountAnApprovalOfAnotherWording() {
        decide(CABINET, APPROVED);

        Versions.adopted(dossier, "v3", "All agree to everything.");

        assertMissing("cabinet-approval-missing");
    }

    @Test
    void forgetsARefusalOfAnotherWording() {
        decide(CABINET, ApprovalDecision.REJECTED);
        var better = Versions.adopted(dossier, "v3", "All agree to everything.");
        decisions.add(Decisions.approved(dossier, CABINET, better, Days.on(Dossiers.DAY)));

        assertComplete();
    }

    @Test
    void isStoppedByAReviewThatIsOpen() {
        decide(CABINET, APPROVED);
        reviews.add(Decisions.asked(dossier, "MOJ"));

        assertMissing("review-open");
    }

    @ParameterizedTest
    @EnumSource(Opinion.class)
    void isStoppedByBlockingOpinionsOnlyAndUntilTheyAreLifted(Opinion opinion) {
        decide(CABINET, APPROVED);
        var review = Decisions.asked(dossier, "MOJ");
        reviews.add(review);
        review.giveOpinion(Decisions.says(opinion), dossier, Days.on(Dossiers.DAY), "reviewer");
        if (opinion.isBlocking()) {
            assertMissing("review-open");
            review.lift("Its reason is gone", dossier, Days.on(Dossiers.DAY), "reviewer");
        }

        assertComplete();
    }

    @Test
    void isNotStoppedByAReviewThatWasWithdrawn() {
        decide(CABINET, APPROVED);
        var review = Decisions.asked(dossier, "MOJ");
        reviews.add(review);
        review.withdraw();

        assertComplete();
        assertThatThrownBy(review::withdraw).isInstanceOf(Requirement.class).hasMessageContaining("review-closed");
    }

    private void decide(ApprovalBody body, ApprovalDecision decision) {
        decisions.add(Decisions.decided(dossier, "KOR", body, decision, text, Days.on(Dossiers.DAY)));
    }

    private void assertComplete() {
        assertThatCode(new DomesticProcedure(dossier, reviews, decisions)::requireComplete).doesNotThrowAnyException();
    }

    private void assertMissing(String code) {
        assertThatThrownBy(new DomesticProcedure(dossier, reviews, decisions)::requireComplete)
                .isInstanceOfSatisfying(Requirement.class,
                        missing -> assertThat(missing.code()).isEqualTo(code));
    }
}
