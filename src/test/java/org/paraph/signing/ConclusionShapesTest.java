package org.paraph.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.negotiation.CaseFile;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.PartyChange;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.talks.RoundOutcome;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.SigningWork;
import org.paraph.text.ProvisionSuspension;
import org.paraph.text.SuspendedProvisions;
import org.paraph.text.Texts;
import org.paraph.text.consensus.PartyPosition;
import org.paraph.text.consensus.PositionDesk;
import org.paraph.text.consensus.PositionRequest;
import org.paraph.text.consensus.Positions;
import org.paraph.text.consensus.PositionsRequest;
import org.paraph.text.consensus.Stance;
import org.paraph.text.document.TextIndex;

/** Negotiations of other shapes than that of two parties at one table: many, on many days, some of which leave. */
@ExtendWith(Bench.class)
class ConclusionShapesTest {

    private static final String[] ELEVEN = {"JPN", "USA", "CAN", "AUS", "MEX", "PER", "CHL", "SGP", "MYS", "VNM", "BRN"};

    private static final String THREE_ARTICLES = """
            Article 1
            The Parties trade freely.

            Article 2
            Each Party extends the term of protection to seventy years.

            Article 3
            This Agreement enters into force sixty days after the sixth ratification.
            """;

    private final Bench bench;
    private final SigningFile file;

    ConclusionShapesTest(Bench bench, SigningFile file) {
        this.bench = bench;
        this.file = file;
    }

    @Test
    void threePartiesSignOnThreeDaysAtTheirOwnCeremonies() {
        var dossier = Casework.proposed(bench, "JPN", "USA").reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        var signing = SigningWork.on(dossier, bench);
        assertRefused("party-missing", () -> signing.schedule(null, false, "KOR"));
        signing.schedule(null, true, "KOR");
        dossier.sign("KOR");

        bench.waitFor(Duration.ofDays(3), dossier.id());
        assertRefused("already-signed", () -> signing.addCeremony("KOR"));
        signing.addCeremony("JPN");
        dossier.sign("JPN");
        assertThat(file.ceremonies(dossier.id())).extracting(Ceremony::state).containsOnly(Ceremony.State.HELD);

        bench.waitFor(Duration.ofDays(4), dossier.id());
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
        dossier.sign("USA");

        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
        assertThat(file.signatures(dossier.id())).extracting(one -> one.occurrence().occurredOn())
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 9));
        assertThat(dossier.<LocalDate>read(negotiation -> negotiation.lastChange().occurrence().occurredOn()))
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void aTextIsOpenForSignatureUntilItsLastDayOnly() {
        var dossier = Casework.proposed(bench, "JPN", "USA").reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        var signing = SigningWork.on(dossier, bench);
        assertRefused("closed-before-the-ceremony", () -> signing.schedule(LocalDate.of(2026, 3, 4), false, "KOR"));
        signing.schedule(LocalDate.of(2026, 3, 20), false, "KOR");
        dossier.sign("KOR").sign("JPN");

        bench.waitFor(Duration.ofDays(30), dossier.id());
        assertRefused("closed-for-signature", () -> dossier.sign("USA"));

        signing.addCeremony("USA");
        dossier.sign("USA");
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
    }

    @Test
    void ofTwelvePartiesOneLeavesAndTheOthersConcludeWithSomeProvisionsSuspended() {
        var dossier = Casework.proposed(bench, ELEVEN).reach(NegotiationState.DRAFTING).submitDraft("v1", THREE_ARTICLES)
                .clearDraft(true).reach(NegotiationState.TEXT_AGREED);
        var signing = SigningWork.on(dossier, bench);
        dossier.notifyApproval("USA");

        signing.leave("USA").suspendProvisions("art1", "art2").suspendProvisions("art2");
        assertRefused("unknown-provision", () -> signing.suspendProvisions("art9"));

        assertThat(dossier.parties()).hasSize(11).doesNotContain("USA").startsWith("KOR", "JPN", "CAN");
        assertThat(dossier.<CaseFile, List<PartyChange>>ask(CaseFile.class, cases -> cases.partyChanges(dossier.id())))
                .extracting(PartyChange::party).containsExactly("USA");
        dossier.reach(NegotiationState.SIGNED);
        assertThat(file.signatures(dossier.id())).hasSize(11);
        assertThat(dossier.<SuspendedProvisions, List<ProvisionSuspension>>ask(SuspendedProvisions.class,
                suspended -> suspended.of(dossier.id()))).singleElement()
                .satisfies(one -> assertThat(one.paths()).containsExactly("art2"));
        assertRefused("illegal-transition", () -> signing.suspendProvisions("art3"));
        assertRefused("illegal-transition", () -> signing.leave("CAN"));
    }

    @Test
    void thePartyThatLeavesWasTheLastWhoseSignatureWasMissing() {
        var dossier = Casework.proposed(bench, "JPN", "USA").reach(NegotiationState.SIGNING_SCHEDULED);
        dossier.sign("KOR").sign("JPN");
        bench.waitFor(Duration.ofDays(9), dossier.id());

        SigningWork.on(dossier, bench).leave("USA");

        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
        assertThat(dossier.<LocalDate>read(negotiation -> negotiation.lastChange().occurrence().occurredOn()))
                .isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void theSignatureOfAPartyThatLeavesStaysOnFileAndCountsNoLonger() {
        var dossier = Casework.proposed(bench, "JPN", "USA").reach(NegotiationState.SIGNING_SCHEDULED);
        dossier.sign("USA").sign("KOR");

        SigningWork.on(dossier, bench).leave("USA");

        assertThat(file.signatures(dossier.id())).hasSize(2);
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
        dossier.sign("JPN");
        assertThat(dossier.state()).isEqualTo(NegotiationState.SIGNED);
    }

    @Test
    void aReopenedTextIsNotWaitedForByWhoHasLeft() {
        var dossier = Casework.proposed(bench, "JPN", "USA").reach(NegotiationState.INITIALLED);
        dossier.revise("v2", "All agree to something else.").consent("JPN");
        assertThat(dossier.<Boolean>read(negotiation -> negotiation.text().settled())).isFalse();

        SigningWork.on(dossier, bench).leave("USA");

        assertThat(dossier.<Boolean>read(negotiation -> negotiation.text().settled())).isTrue();
    }

    @Test
    void neitherOurOwnSideNorTheLastButOneCanLeave() {
        var signing = SigningWork.on(Casework.proposed(bench), bench);

        assertRefused("own-party", () -> signing.leave("KOR"));
        assertRefused("two-parties-at-least", () -> signing.leave("JPN"));
        assertRefused("unknown-party", () -> signing.leave("USA"));
    }

    @Test
    void whoJoinsHasToAgreeInTheTalksAndAcceptsWhatIsAgreed() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.WORKING_LEVEL_TALKS);
        var signing = SigningWork.on(dossier, bench).join("FRA");
        assertRefused("already-a-party", () -> signing.join("FRA"));
        dossier.prepareRound().recordRound(RoundOutcome.WORDING_AGREED).initial();

        signing.join("BEL");

        assertThat(dossier.parties()).containsExactly("KOR", "JPN", "FRA", "BEL");
        dossier.reach(NegotiationState.SIGNED);
        assertThat(file.signatures(dossier.id())).hasSize(4);
    }

    @Test
    void aTextIsSplitAndBothPartsGoTheirOwnWay() {
        var dossier = Casework.proposed(bench, "JPN", "USA").reach(NegotiationState.DRAFTING)
                .submitDraft("v1", THREE_ARTICLES).clearDraft(true).prepareRound();
        var whole = SigningWork.on(dossier, bench);
        assertRefused("unknown-provision", () -> whole.split("s1", "v2", "art7"));
        assertRefused("nothing-would-be-left", () -> whole.split("s1", "v2", "art1", "art2", "art3"));
        dossier.act(PositionDesk.class, (desk, ref) -> desk.record(ref, accepted("JPN", "art2")));

        var part = Casework.of(whole.split("s1", "v2", "art2"), bench);

        assertThat(paths(dossier)).contains("art1", "art3").doesNotContain("art2");
        assertThat(paths(part)).contains("art2").doesNotContain("art1");
        assertThat(part.parties()).isEqualTo(dossier.parties());
        assertThat(part.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
        assertThat(part.<Object>read(Negotiation::participants)).isEqualTo(dossier.read(Negotiation::participants));
        assertThat(part.<Positions, List<PartyPosition>>ask(Positions.class, positions -> positions.all(part.id())))
                .extracting(PartyPosition::party).containsExactly("JPN");
        assertThat(part.<Texts, String>ask(Texts.class, texts -> texts.all(part.id()).get(0).parentId()))
                .isEqualTo(dossier.<Texts, String>ask(Texts.class, texts -> texts.ofDossier(dossier.id(), "v1").id()));
        assertThat(part.<CaseFile, String>ask(CaseFile.class, links -> links.links(part.id()).get(0).targetId()))
                .isEqualTo(dossier.id());

        part.prepareRound().recordRound(RoundOutcome.WORDING_AGREED).reach(NegotiationState.SIGNED);
        assertThat(dossier.state()).isEqualTo(NegotiationState.WORKING_LEVEL_TALKS);
        dossier.recordRound(RoundOutcome.WORDING_AGREED).reach(NegotiationState.SIGNED);
    }

    private static PositionsRequest accepted(String party, String path) {
        return new PositionsRequest(List.of(new PositionRequest(party, Stance.ACCEPT, List.of(path), null, null)),
                OccurrenceRequest.on(LocalDate.of(2026, 3, 2)));
    }

    private static List<String> paths(Casework dossier) {
        return dossier.ask(Texts.class, texts -> texts.index(texts.ofDossier(dossier.id(),
                dossier.read(negotiation -> negotiation.text().label()))).units().stream().map(TextIndex.Entry::path).toList());
    }
}
