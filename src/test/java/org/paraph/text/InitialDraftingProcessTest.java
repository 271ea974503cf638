package org.paraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;

/** Our first draft, from the mandate to its clearance for the talks. */
@Covers("initial-drafting")
class InitialDraftingProcessTest {

    private final Bench bench;
    private final Casework dossier;

    InitialDraftingProcessTest(Bench bench) {
        this.bench = bench;
        this.dossier = Casework.proposed(bench);
    }

    @Test
    void goesToTheTalksOnceTheDraftIsCleared() {
        dossier.grantMandate();
        assertThat(dossier.position()).containsExactly("Task_PrepareDraft");

        dossier.submitDraft("v1", "All agree.");
        assertThat(dossier.position()).containsExactly("Task_ClearDraft");

        dossier.clearDraft(true);
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
        assertThat(dossier.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
    }

    @Test
    void goesBackToTheDraftersUntilItIsCleared() {
        dossier.grantMandate().submitDraft("v1", "All agree.");

        dossier.clearDraft(false);
        assertThat(dossier.position()).containsExactly("Task_PrepareDraft");
        assertThat(dossier.state()).isEqualTo(NegotiationState.DRAFTING);

        dossier.submitDraft("v2", "All agree to this.").clearDraft(true);
        assertThat(dossier.<String>read(negotiation -> negotiation.text().label())).isEqualTo("v2");
        assertThat(dossier.position()).containsExactly("Task_PrepareRound");
    }

    @Test
    void isNotClearedByItsAuthor() {
        var both = bench.staff().person(Team.LEAD, Role.DRAFTING_OFFICER, Role.CHIEF_NEGOTIATOR);
        dossier.grantMandate().by(both).submitDraft("v1", "All agree.");

        assertRefused("author-may-not-clear", () -> dossier.by(both).clearDraft(true));

        dossier.clearDraft(true);
        assertThat(dossier.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
    }

    @Test
    void refusesASecondDraftUnderTheSameLabel() {
        dossier.grantMandate().submitDraft("v1", "All agree.").clearDraft(false);

        assertRefused("text-label-taken", () -> dossier.submitDraft("v1", "All agree to this."));
    }

    @Test
    void isNobodysButTheDraftersAndTheChiefNegotiators() {
        dossier.grantMandate();
        assertRefused("not-a-candidate", () -> dossier.by(Team.of(bench).chief()).submitDraft("v1", "All agree."));
        assertRefused("no-open-task", () -> dossier.clearDraft(true));

        dossier.submitDraft("v1", "All agree.");
        assertRefused("not-a-candidate", () -> dossier.by(Team.of(bench).nobody()).clearDraft(true));
        assertRefused("unknown-negotiation", () -> dossier.by(Team.of(bench).reviewer()).clearDraft(true));
    }
}
