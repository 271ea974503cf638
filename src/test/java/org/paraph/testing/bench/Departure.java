package org.paraph.testing.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.amendment.AmendmentAdoptionRequest;
import org.paraph.lifetime.amendment.AmendmentAnswerRequest;
import org.paraph.lifetime.amendment.AmendmentDesk;
import org.paraph.lifetime.amendment.AmendmentRequest;
import org.paraph.lifetime.amendment.CorrectionDesk;
import org.paraph.lifetime.amendment.CorrectionKind;
import org.paraph.lifetime.amendment.CorrectionMeans;
import org.paraph.lifetime.amendment.CorrectionObjectionRequest;
import org.paraph.lifetime.amendment.CorrectionRequest;
import org.paraph.lifetime.amendment.OwnAmendmentAnswerRequest;
import org.paraph.lifetime.amendment.RectificationRequest;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.consent.ProvisionalApplicationDesk;
import org.paraph.lifetime.consent.ProvisionalApplicationRequest;
import org.paraph.lifetime.consent.ProvisionalEndRequest;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.lifetime.treaty.SuspensionGround;
import org.paraph.negotiation.Conclusion;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.signing.Office;

/** The ways from the proposal of an agreement, between two or three parties, to where a walk begins. */
final class Departure {

    private static final int ONE_IN_SO_MANY_OF_THREE = 3;
    private static final int SOME_TIME = 60;

    private final Bench bench;
    private final Random random;
    private final Casework dossier;

    Departure(Bench bench, Random random, boolean three) {
        this.bench = bench;
        this.random = random;
        this.dossier = !three && random.nextInt(ONE_IN_SO_MANY_OF_THREE) > 0 ? Casework.proposed(bench)
                : Casework.proposed(bench, "JPN", "USA");
    }

    Casework dossier() {
        return dossier;
    }

    Casework to(NegotiationState state) {
        return dossier.reach(state);
    }

    Casework anywhereUpToSignature() {
        var states = NegotiationState.upToSignature().stream().filter(state -> state != NegotiationState.MANDATED).toList();
        return to(states.get(random.nextInt(states.size())));
    }

    void adopted() {
        var work = SigningWork.on(dossier, bench).conduct(false, Conclusion.ADOPTION);
        dossier.reach(NegotiationState.TEXT_AGREED).submit().reach(NegotiationState.APPROVED_FOR_SIGNATURE);
        work.adopt();
    }

    void awaitingConsent() {
        ConsentWork.on(dossier, bench).assessRatification();
        dossier.reach(NegotiationState.SIGNING_SCHEDULED);
        dossier.parties().forEach(dossier::sign);
    }

    void awaitingNotification() {
        ConsentWork.on(to(NegotiationState.SIGNED), bench).clauses(EntryMechanism.LATER_NOTIFICATION, null);
    }

    void applied(int daysFromNow) {
        to(NegotiationState.SIGNED);
        apply(day().plusDays(daysFromNow), dossier.parties());
    }

    private void apply(LocalDate from, List<String> parties) {
        dossier.act(ProvisionalApplicationDesk.class, (desk, ref) -> desk.apply(ref,
                new ProvisionalApplicationRequest("Article 9", parties, null, from, null, today())));
    }

    void appliedNoLonger() {
        applied(0);
        var application = dossier.ask(ConsentFile.class, file -> file.provisionalApplications(dossier.id()).get(0).id());
        dossier.act(ProvisionalApplicationDesk.class, (desk, ref) -> desk.end(ref, application,
                new ProvisionalEndRequest(null, "So agreed", today())));
    }

    /** Two of three have consented; the third is to apply the treaty provisionally with one of them some time later. */
    void inForceForSome() {
        ConsentWork.on(to(NegotiationState.SIGNED), bench).clauses(EntryMechanism.THRESHOLD_PLUS, "P10D", 2, null,
                null).deposit("JPN").depositOurs(Office.HEAD_OF_STATE);
        apply(day().plusDays(SOME_TIME), List.of("JPN", "USA"));
        bench.waitFor(Duration.ofDays(10), dossier.id());
        dossier.enterIntoForce(EntryMechanism.THRESHOLD_PLUS);
    }

    TreatyWork inForce() {
        return TreatyWork.of(bench, to(NegotiationState.IN_FORCE));
    }

    /** In force for a year, and from year to year; of three parties two are about to leave if one gives notice. */
    TreatyWork yearly() {
        var treaty = inForce().terms("P1Y", "P1Y", NoticeClause.BEFORE_TERM_END, "P90D");
        if (dossier.parties().size() > 2) {
            treaty.notice("USA");
        }
        return treaty;
    }

    /** Notice was given long ago and is entered today, after its day. */
    TreatyWork lateNotice() {
        var treaty = inForce().terms("P1Y", "P1Y", NoticeClause.AFTER_NOTICE, "P30D");
        if (dossier.parties().size() > 2) {
            treaty.notice("USA").waitUntil(daysFromNow(31));
        }
        var given = daysFromNow(0);
        return treaty.skipTo(daysFromNow(40)).on(given).notice("JPN").run();
    }

    OperationWork claimed() {
        var operation = new OperationWork(inForce());
        return (dossier.parties().size() > 2 ? operation.between("JPN", "KOR") : operation)
                .claim(SuspensionGround.BREACH, "JPN", "KOR");
    }

    OperationWork suspended() {
        return new OperationWork(inForce()).agree(SuspensionGround.CONSENT_OF_ALL);
    }

    /** An amendment is adopted, and nobody has said yet whether it becomes bound. */
    void amending() {
        to(NegotiationState.IN_FORCE).act(AmendmentDesk.class, (desk, ref) -> desk.propose(ref, new AmendmentRequest(
                "A protocol", "KOR", List.of(), "Article 22 is added", others(), "Note verbale", today())));
        dossier.act(AmendmentDesk.class,
                (desk, ref) -> desk.adopt(ref, amendment(), new AmendmentAdoptionRequest("A protocol", null, today())));
    }

    void amended() {
        amending();
        others().forEach(party -> dossier.act(AmendmentDesk.class, (desk, ref) -> desk.answer(ref, amendment(),
                new AmendmentAnswerRequest(party, true, "An instrument", null, today()))));
        dossier.act(AmendmentDesk.class, (desk, ref) -> desk.answerOurselves(ref, amendment(),
                new OwnAmendmentAnswerRequest(true, "An instrument", null, today())));
        dossier.act(AmendmentDesk.class, (desk, ref) -> desk.enterIntoForce(ref, amendment(),
                new AmendmentAdoptionRequest("A protocol", null, today())));
    }

    void correctionObjected() {
        proposeCorrection(NegotiationState.SIGNED, day().plusDays(SOME_TIME)).act(CorrectionDesk.class,
                (desk, ref) -> desk.object(ref, correction(), new CorrectionObjectionRequest("JPN", "It is meant so", today())));
    }

    void corrected() {
        proposeCorrection(NegotiationState.IN_FORCE, null).act(CorrectionDesk.class, (desk, ref) -> desk.rectify(ref,
                correction(), new RectificationRequest(CorrectionMeans.RECTIFICATION_RECORD, "A record", null, null, today())));
    }

    private Casework proposeCorrection(NegotiationState state, LocalDate until) {
        return to(state).act(CorrectionDesk.class, (desk, ref) -> desk.propose(ref, new CorrectionRequest(
                CorrectionKind.ERROR, List.of(), null, "thier", "their", "The depositary", "A notification", until, today())));
    }

    private List<String> others() {
        return dossier.parties().subList(1, dossier.parties().size());
    }

    private String amendment() {
        return dossier.ask(TextChanges.class, changes -> changes.amendments(dossier.id()).get(0).id());
    }

    private String correction() {
        return dossier.ask(TextChanges.class, changes -> changes.corrections(dossier.id()).get(0).id());
    }

    /** That day in the capital, as an ISO date. */
    String daysFromNow(int days) {
        return day().plusDays(days).toString();
    }

    private OccurrenceRequest today() {
        return TreatyFile.on(day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(bench.clock().instant(), TreatyFile.CAPITAL);
    }
}
