package org.paraph.text.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;
import static org.paraph.testing.bench.TextWork.THREE_ARTICLES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.talks.RoundOutcome;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.TextWork;
import org.paraph.text.TextStatus;

/** How consensus follows from brackets and positions. */
@ExtendWith(Bench.class)
class ConsensusTest {

    private static final ExaminationRequest ALL_TAKEN_UP = new ExaminationRequest(List.of("*"), null);
    private static final ExaminationRequest ALL_DONE = new ExaminationRequest(null, List.of("*"));

    private final TextWork text;

    ConsensusTest(Bench bench) {
        this.text = TextWork.atTheTable(bench);
    }

    @Test
    void beginsWithNothingDiscussed() {
        assertThat(text.consensus().provisions()).extracting(Consensus.Line::path)
                .containsExactly("title", "art1", "art2", "art3");
        assertThat(text.consensus().provisions()).extracting(Consensus.Line::status)
                .containsOnly(ConsensusStatus.NOT_DISCUSSED);
        assertThat(text.consensus().status()).isEqualTo(TextStatus.ROLLING);
        assertThat(text.consensus().reviewedShare()).isZero();
    }

    @Test
    void agreesOnAProvisionOnceEveryPartyAcceptsIt() {
        text.says("KOR", Stance.ACCEPT, "art1");
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.UNDER_REVIEW);

        text.says("JPN", Stance.ACCEPT_AD_REFERENDUM, "art1");
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.AGREED_AD_REF);

        text.says("JPN", Stance.ACCEPT, "art1");
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.AGREED);
        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.NOT_DISCUSSED);
        assertThat(text.consensus().openPoints()).containsExactly("title", "art2", "art3");
    }

    @Test
    void isCleanOnceEverythingIsAccepted() {
        text.bothSay(Stance.ACCEPT, "*");

        assertThat(text.consensus().status()).isEqualTo(TextStatus.CLEAN);
        assertThat(text.consensus().openPoints()).isEmpty();
        assertThat(text.version().status()).isEqualTo(TextStatus.CLEAN);
    }

    @Test
    void takesAPartyAtItsWorstWordOnAPartOfAProvision() {
        text.bothSay(Stance.ACCEPT, "art2").says("JPN", Stance.RESERVE, "art2/para1");
        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.UNDER_REVIEW);

        text.says("JPN", Stance.ACCEPT, "art2");
        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.AGREED);
    }

    @Test
    void doesNotTakeWordsOnThePartsForAWordOnTheWhole() {
        text.bothSay(Stance.ACCEPT, "art2/para1").bothSay(Stance.ACCEPT, "art2/para2");

        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.UNDER_REVIEW);
    }

    @Test
    void seesBracketsOutsideOfTheArticlesToo() {
        text.files("v2", THREE_ARTICLES.replace("Article 2. Release",
                "CHAPTER II [KOR: Secrecy][JPN: Sharing]\n\nArticle 2. Release")).bothSay(Stance.ACCEPT, "*");

        assertThat(text.consensus().status()).isEqualTo(TextStatus.ROLLING);
        assertThat(text.consensus().openPoints()).containsExactly("chapter2");
    }

    @Test
    void countsNothingOfWhatWasSaidOfWordsThatWentAndCameBack() {
        text.bothSay(Stance.ACCEPT, "*").files("v2", THREE_ARTICLES.replace("in writing", "[in writing][orally]"))
                .files("v3", THREE_ARTICLES);

        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.NOT_DISCUSSED);
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.AGREED);
    }

    @Test
    void keepsALaterWordOnAProvisionThatWasMovedToAndFro() {
        var moved = THREE_ARTICLES.replace("Article 3. Entry", "Article 3. Costs\n\nNone.\n\nArticle 4. Entry");
        text.bothSay(Stance.ACCEPT, "*").files("v2", moved).says("JPN", Stance.REJECT, "art4").files("v3", THREE_ARTICLES);

        assertThat(text.status("art3")).isEqualTo(ConsensusStatus.UNDER_REVIEW);
    }

    @Test
    void leavesAProvisionThatWasTakenOutOpenUntilAllAcceptTheWhole() {
        text.bothSay(Stance.ACCEPT, "art1", "art3", "title").says("JPN", Stance.REJECT, "art2")
                .files("v2", THREE_ARTICLES.replaceAll("(?s)Article 2.*(?=Article 3)", ""));
        assertThat(text.consensus().openPoints()).containsExactly("-art2");
        assertThat(text.consensus().status()).isEqualTo(TextStatus.ROLLING);

        text.bothSay(Stance.ACCEPT, "*");
        assertThat(text.consensus().status()).isEqualTo(TextStatus.CLEAN);
    }

    @Test
    void losesTheAcceptanceOfWordsThatChangeAndOfNoOthers() {
        text.bothSay(Stance.ACCEPT, "*").files("v2", THREE_ARTICLES.replace("in writing", "in writing and sealed"));

        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.NOT_DISCUSSED);
        assertThat(text.consensus().openPoints()).containsExactly("art2");
        assertThat(text.consensus().status()).isEqualTo(TextStatus.ROLLING);
    }

    @Test
    void followsAProvisionThatIsMovedAndRenumbered() {
        text.bothSay(Stance.ACCEPT, "*").major("art3").files("v2", THREE_ARTICLES
                .replace("Article 3. Entry", "Article 3. Costs\n\nEach Party bears its own costs.\n\nArticle 4. Entry"));

        assertThat(text.status("art4")).isEqualTo(ConsensusStatus.AGREED);
        assertThat(text.status("art3")).isEqualTo(ConsensusStatus.NOT_DISCUSSED);
        assertThat(text.consensus().provisions()).filteredOn(Consensus.Line::major).extracting(Consensus.Line::path)
                .containsExactly("art4");
    }

    @Test
    void showsDisputedWordsAsABracketWhateverThePartiesSaid() {
        text.files("v2", THREE_ARTICLES.replace("does not release", "[KOR: does not][JPN: tries not to] release"))
                .bothSay(Stance.ACCEPT, "*");

        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.BRACKETED);
        assertThat(text.consensus().status()).isEqualTo(TextStatus.ROLLING);
    }

    @Test
    void countsAPositionInAFootnoteAsOpen() {
        text.files("v2", THREE_ARTICLES.replace("in writing.", "in writing.[^JPN: awaits instructions]"))
                .bothSay(Stance.ACCEPT, "*");

        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.UNDER_REVIEW);
    }

    @Test
    void isAgreedInSubstanceWithItsMajorTermsAndWithoutADispute() {
        text.major("art1", "art2").bothSay(Stance.ACCEPT, "art1", "art2");
        assertThat(text.consensus().status()).isEqualTo(TextStatus.AGREED_IN_SUBSTANCE);
        assertThat(text.consensus().majorAgreed()).isEqualTo(2);

        text.says("JPN", Stance.RESERVE, "art3");
        assertThat(text.consensus().status()).isEqualTo(TextStatus.ROLLING);

        text.says("JPN", Stance.PENDING_INSTRUCTIONS, "art3");
        assertThat(text.consensus().status()).isEqualTo(TextStatus.AGREED_IN_SUBSTANCE);
    }

    @Test
    void letsNobodyRecordMoreAgreementThanThereIs() {
        text.dossier().prepareRound();

        assertRefused("not-agreed", () -> text.record(RoundOutcome.AGREED_IN_SUBSTANCE, ALL_DONE));
        assertRefused("not-agreed", () -> text.record(RoundOutcome.WORDING_AGREED, ALL_DONE));
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.NOT_DISCUSSED);
    }

    @Test
    void keepsWhatWasAgreedThroughAShelvingUntilARoundTakesItUp() {
        text.bothSay(Stance.ACCEPT, "*");
        text.dossier().suspend(SuspensionKind.SHELVED).resume();
        assertThat(text.dossier().state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.CARRIED_OVER);
        assertThat(text.consensus().reviewedShare()).isZero();

        text.round(RoundOutcome.POINTS_LEFT, ALL_TAKEN_UP);
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.UNDER_REVIEW);
        assertThat(text.consensus().status()).isEqualTo(TextStatus.ROLLING);

        text.bothSay(Stance.ACCEPT, "art1").round(RoundOutcome.POINTS_LEFT, ALL_DONE);
        assertThat(text.consensus().openPoints()).isEmpty();
        assertThat(text.status("art1")).isEqualTo(ConsensusStatus.AGREED);
        assertThat(text.status("art2")).isEqualTo(ConsensusStatus.CARRIED_OVER);
        assertThat(text.consensus().reviewedShare()).isEqualTo(1);
    }

    @Test
    void keepsTheConsensusAtTheEndOfEachRound() {
        text.bothSay(Stance.ACCEPT, "art1").round(RoundOutcome.POINTS_LEFT, ALL_TAKEN_UP)
                .bothSay(Stance.ACCEPT, "*").round(RoundOutcome.WORDING_AGREED, ALL_DONE);

        var rounds = text.dossier().ask(Positions.class, positions -> positions.afterRounds(text.dossier().id()));
        assertThat(rounds).extracting(RoundConsensus::status).containsExactly(TextStatus.ROLLING, TextStatus.CLEAN);
        assertThat(rounds.get(0).statuses()).containsEntry("art1", ConsensusStatus.AGREED)
                .containsEntry("art2", ConsensusStatus.UNDER_REVIEW);
        assertThat(text.dossier().state()).isEqualTo(NegotiationState.TEXT_AGREED);
    }

    @Test
    void refusesPositionsOnProvisionsAndOfPartiesThatAreNotThere() {
        assertRefused("unknown-provision", () -> text.says("KOR", Stance.ACCEPT, "art9"));
        assertRefused("unknown-party", () -> text.says("FRA", Stance.ACCEPT, "art1"));
    }
}
