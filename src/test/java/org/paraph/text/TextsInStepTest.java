package org.paraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;
import static org.paraph.testing.bench.TextWork.THREE_ARTICLES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.approval.ApprovalBody;
import org.paraph.approval.ApprovalDecision;
import org.paraph.approval.GateKind;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.TextWork;

/** What a text needs before it is initialled and signed: no brackets, consent to changes, languages that say the same. */
@ExtendWith(Bench.class)
class TextsInStepTest {

    private static final String KOREAN = """
            제1조(목적)

            각 당사자는 받은 것을 보호한다.

            제2조(공개)

            1. 접수 당사자는 이를 공개하지 아니한다.

            2. 승인은 서면으로 한다.

            제3조(발효)

            이 협정은 서명한 날에 발효한다.""";

    private final TextWork text;

    TextsInStepTest(Bench bench) {
        this.text = TextWork.atTheTable(bench);
    }

    @Test
    void anotherLanguageStandsBesideTheWorkingTextAndDoesNotTakeItsPlace() {
        text.languages("en", "ko", LanguageStanding.AUTHENTIC).filesIn("ko", "v1-ko", KOREAN);

        assertThat(text.version().label()).isEqualTo("v1");
        assertThat(text.version().language()).isEqualTo("en");
        assertRefused("language-not-declared", () -> text.filesIn("ja", "v1-ja", KOREAN));
        assertRefused("is-language-of-the-talks", () -> text.filesIn("en", "v1-en", THREE_ARTICLES));
    }

    @Test
    void noCeremonyIsFixedUntilTwoAuthenticLanguagesAreCertifiedToSayTheSame() {
        text.languages("en", "ko", LanguageStanding.AUTHENTIC).reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        assertRefused("language-version-missing", () -> text.dossier().schedule());

        text.filesIn("ko", "v1-ko", KOREAN);
        assertRefused("concordance-missing", () -> text.dossier().schedule());

        text.certifies("v1", "v1-ko").dossier().schedule();
        assertThat(text.dossier().state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
    }

    @Test
    void aCertificateIsStaleOnceEitherLanguageChanges() {
        text.languages("en", "ko", LanguageStanding.AUTHENTIC).filesIn("ko", "v1-ko", KOREAN).certifies("v1", "v1-ko")
                .reach(NegotiationState.TEXT_AGREED);

        text.filesIn("ko", "v2-ko", KOREAN.replace("서명한", "통보한")).reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        assertRefused("concordance-missing", () -> text.dossier().schedule());

        text.certifies("v1", "v2-ko").dossier().schedule();
        assertThat(text.dossier().state()).isEqualTo(NegotiationState.SIGNING_SCHEDULED);
    }

    @Test
    void whatBodiesDecideOnIsChangedInNoLanguageButByReopening() {
        text.languages("en", "ko", LanguageStanding.AUTHENTIC).filesIn("ko", "v1-ko", KOREAN).certifies("v1", "v1-ko")
                .reach(NegotiationState.SIGNING_SCHEDULED).dossier().sign("KOR");

        assertRefused("language-version-settled", () -> text.filesIn("ko", "v2-ko", KOREAN.replace("서명한", "통보한")));
        assertRefused("languages-agreed", () -> text.languages("en", "ko", LanguageStanding.TRANSLATION));

        text.reopens("v2", THREE_ARTICLES.replace("on signature", "on notification"));
        text.filesIn("ko", "v2-ko", KOREAN.replace("서명한", "통보한"));
        assertThat(text.version().label()).isEqualTo("v2");
    }

    @Test
    void aTranslationNeedsNoCertificate() {
        text.languages("en", "ko", LanguageStanding.TRANSLATION).reach(NegotiationState.SIGNED);

        assertThat(text.version().status()).isEqualTo(TextStatus.SIGNED);
    }

    @Test
    void languagesWithDifferentArticlesAreNotCertified() {
        text.languages("en", "ko", LanguageStanding.AUTHENTIC)
                .filesIn("ko", "v1-ko", KOREAN.replace("제3조(발효)\n\n", ""));

        assertRefused("provisions-do-not-match", () -> text.certifies("v1", "v1-ko"));
    }

    @Test
    void aReopenedTextNamesWhatItChangesAndWhatBecomesStale() {
        text.reach(NegotiationState.IN_APPROVAL).dossier().passGatesBefore(GateKind.HEAD_OF_STATE);

        text.reopens("v2", THREE_ARTICLES.replace("on signature", "on notification"));

        var reopening = text.dossier().ask(Texts.class, texts -> texts.reopening(text.version().id())).orElseThrow();
        assertThat(reopening.changedProvisions()).containsExactlyInAnyOrder("art3", "art3/text1");
        assertThat(reopening.stale()).containsExactlyInAnyOrder("approval KOR CABINET: Body CABINET", "initialling of v1",
                "approval KOR VICE_MINISTERS_MEETING: Body VICE_MINISTERS_MEETING", "review LEGAL: MOLEG");
        assertRefused("text-not-settled", () -> text.dossier().conclude());

        assertRefused("text-not-settled", () -> text.dossier().decide(ApprovalBody.CABINET, ApprovalDecision.APPROVED));
        text.dossier().consent("JPN");
        assertThat(text.consensus().openPoints()).isEmpty();
        assertThat(text.version().status()).isEqualTo(TextStatus.INITIALLED);
        assertRefused("review-open", () -> text.dossier().conclude());
        text.dossier().passGates().conclude();
        assertThat(text.dossier().state()).isEqualTo(NegotiationState.APPROVED_FOR_SIGNATURE);
    }

    @Test
    void aSecondReopeningComparesWithWhatAllHadAgreedOn() {
        text.reach(NegotiationState.INITIALLED).reopens("v2", THREE_ARTICLES.replace("on signature", "on notification"))
                .reopens("v3", THREE_ARTICLES.replace("on signature", "on notification").replace("in writing", "on paper"));

        var reopening = text.dossier().ask(Texts.class, texts -> texts.reopening(text.version().id())).orElseThrow();
        assertThat(reopening.changedProvisions()).contains("art2", "art3");
        assertThat(reopening.stale()).containsExactly("initialling of v1");
    }

    @Test
    void anAgreedTextIsReopenedOnlyWithAChangeAndWithoutBrackets() {
        text.reach(NegotiationState.INITIALLED);

        assertRefused("nothing-changed", () -> text.reopens("v2", THREE_ARTICLES));
        assertRefused("text-has-brackets", () -> text.reopens("v2", THREE_ARTICLES.replace("signature", "[signature][notification]")));
        assertRefused("illegal-transition", () -> text.files("v2", THREE_ARTICLES.replace("signature", "notification")));
        assertThat(text.version().status()).isEqualTo(TextStatus.INITIALLED);
    }
}
