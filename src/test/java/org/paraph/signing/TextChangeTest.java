package org.paraph.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;
import org.paraph.text.ChangeImpact;
import org.paraph.text.TextChange;
import org.paraph.text.TextDesk;
import org.paraph.text.TextReopening;
import org.paraph.text.TextRequest;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** What a change of an agreed text asks of the parties, by its kind and by how far the text had come. */
@ExtendWith(Bench.class)
class TextChangeTest {

    private final Bench bench;
    private final TextDesk desk;

    TextChangeTest(Bench bench, TextDesk desk) {
        this.bench = bench;
        this.desk = desk;
    }

    @ParameterizedTest
    @EnumSource(value = TextChange.class, names = "SUBSTANTIVE", mode = EnumSource.Mode.EXCLUDE)
    void asIn2012AChangeOfFormGivesTheTextItsInitialsBackWithTheConsentOfAll(TextChange kind) {
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);

        reopen(dossier, "v2", "All agree on the other title.", kind);
        assertThat(text(dossier).status()).isEqualTo(TextStatus.REOPENED);
        dossier.consent("JPN");

        assertThat(text(dossier).status()).isEqualTo(TextStatus.INITIALLED);
        assertThat(text(dossier).toBeInitialled()).isFalse();
        assertThat(reopening(dossier)).satisfies(kept -> {
            assertThat(kept.statusBefore()).isEqualTo(TextStatus.INITIALLED);
            assertThat(kept.reinitial()).isFalse();
            assertThat(kept.approvals()).isEqualTo(ChangeImpact.Affected.COVERING);
            assertThat(kept.source()).isNotBlank();
        });
    }

    @Test
    void anotherSubstanceIsInitialledAgainBeforeAnythingIsSigned() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.APPROVED_FOR_SIGNATURE);

        reopen(dossier, "v2", "All agree on more.", TextChange.SUBSTANTIVE);
        dossier.consent("JPN");

        assertThat(text(dossier).status()).isEqualTo(TextStatus.CLEAN);
        assertThat(reopening(dossier).approvals()).isEqualTo(ChangeImpact.Affected.ALL);
        assertThat(blockers(dossier)).contains("text-needs-initialling");
        assertThatThrownBy(dossier::schedule).isInstanceOf(NotReadyForSignature.class);

        dossier.initialAgain();

        assertThat(text(dossier).status()).isEqualTo(TextStatus.INITIALLED);
        assertThat(blockers(dossier)).doesNotContain("text-needs-initialling", "text-not-definitive");
        assertThat(bench.bean(SigningFile.class).initiallings(dossier.id())).hasSize(2);
    }

    @Test
    void aChangeWhoseKindIsNotSaidIsTakenForOneOfSubstance() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);

        reopen(dossier, "v2", "All agree on more.", null);
        dossier.consent("JPN");

        assertThat(text(dossier).change()).isEqualTo(TextChange.SUBSTANTIVE);
        assertThat(text(dossier).toBeInitialled()).isTrue();
    }

    @Test
    void aChangeOfFormOnTopOfAnotherSubstanceStillIsInitialledAgain() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);

        reopen(dossier, "v2", "All agree on more.", TextChange.SUBSTANTIVE);
        reopen(dossier, "v3", "All agree on more!", TextChange.TYPOGRAPHICAL);
        dossier.consent("JPN");
        assertThat(text(dossier).toBeInitialled()).isTrue();

        reopen(dossier, "v4", "All agree on more.", TextChange.TYPOGRAPHICAL);
        dossier.consent("JPN");
        assertThat(text(dossier).toBeInitialled()).isTrue();
    }

    @Test
    void whatNeedsNoInitialsIsNotInitialledAgain() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);

        assertThatThrownBy(dossier::initialAgain).isInstanceOf(Requirement.class)
                .hasMessageContaining("text-needs-no-initialling");
        reopen(dossier, "v2", "All agree on more.", TextChange.SUBSTANTIVE);
        assertThatThrownBy(dossier::initialAgain).isInstanceOf(Requirement.class).hasMessageContaining("text-not-settled");
    }

    @Test
    void aTextThatIsOnlyAgreedIsAgreedAnewAndInitialledOnce() {
        var dossier = Casework.proposed(bench).reach(NegotiationState.TEXT_AGREED);

        reopen(dossier, "v2", "All agree on more.", TextChange.SUBSTANTIVE);
        dossier.consent("JPN");

        assertThat(text(dossier).status()).isEqualTo(TextStatus.CLEAN);
        assertThat(text(dossier).toBeInitialled()).isFalse();
    }

    private void reopen(Casework dossier, String label, String body, TextChange kind) {
        bench.as(Team.of(bench).chief());
        desk.reopen(new DossierRef(dossier.id(), null), new TextRequest(label, "en", "An agreement", body, null, null, null,
                kind, "As agreed on the telephone", null,
                OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC))));
    }

    private TextVersion text(Casework dossier) {
        return bench.inTransaction(() -> bench.bean(Texts.class)
                .working(bench.bean(Negotiations.class).byId(dossier.id())));
    }

    private TextReopening reopening(Casework dossier) {
        return bench.inTransaction(() -> bench.bean(Texts.class).reopening(text(dossier).id()).orElseThrow());
    }

    private List<String> blockers(Casework dossier) {
        return bench.inTransaction(() -> bench.bean(SignatureReadiness.class)
                .blockers(bench.bean(Negotiations.class).byId(dossier.id())).stream().map(Blocker::code).toList());
    }
}
