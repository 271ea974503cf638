package org.paraph.testing.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.paraph.lifetime.amendment.Amendment;
import org.paraph.lifetime.amendment.AmendmentAdoptionRequest;
import org.paraph.lifetime.amendment.AmendmentAnswerRequest;
import org.paraph.lifetime.amendment.AmendmentDesk;
import org.paraph.lifetime.amendment.AmendmentRequest;
import org.paraph.lifetime.amendment.AmendmentState;
import org.paraph.lifetime.amendment.AmendmentStep;
import org.paraph.lifetime.amendment.CorrectionDesk;
import org.paraph.lifetime.amendment.CorrectionKind;
import org.paraph.lifetime.amendment.CorrectionMeans;
import org.paraph.lifetime.amendment.CorrectionObjectionRequest;
import org.paraph.lifetime.amendment.CorrectionRequest;
import org.paraph.lifetime.amendment.CorrectionState;
import org.paraph.lifetime.amendment.OwnAmendmentAnswerRequest;
import org.paraph.lifetime.amendment.RectificationRequest;
import org.paraph.lifetime.amendment.TextChanges;
import org.paraph.lifetime.amendment.TextCorrection;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.time.OccurrenceRequest;

/** How a random walk changes the text of a treaty: by amendments, and by corrections of what was signed. */
final class Amending {

    private static final String NONE = "none";
    private static final String HOME = "KOR";
    private static final int TWO = 2;
    private static final int SOON = 30;

    private final TreatyFile file;
    private final Aim aim;

    Amending(TreatyFile file, Aim aim) {
        this.file = file;
        this.aim = aim;
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.PROPOSE_AMENDMENT, this::propose);
        ways.put(Action.ADOPT_AMENDMENT, dossier -> step(dossier, AmendmentDesk::adopt,
                one -> one.state() == AmendmentState.PROPOSED, "amendment-state", "unknown-amendment"));
        ways.put(Action.ANSWER_AMENDMENT, this::answer);
        ways.put(Action.ANSWER_AMENDMENT_OURSELVES, this::answerOurselves);
        ways.put(Action.BRING_AMENDMENT_INTO_FORCE, dossier -> {
            var bound = file.bound(dossier);
            step(dossier, AmendmentDesk::enterIntoForce, one -> one.state() == AmendmentState.ADOPTED
                    && bound.stream().filter(party -> hasAccepted(one, party)).count() >= TWO, "amendment-state",
                    "amendment-not-accepted", "unknown-amendment");
        });
        ways.put(Action.DROP_AMENDMENT, dossier -> step(dossier, AmendmentDesk::drop,
                one -> one.state() == AmendmentState.PROPOSED || one.state() == AmendmentState.ADOPTED, "amendment-state",
                "unknown-amendment"));
        ways.put(Action.PROPOSE_CORRECTION, this::proposeCorrection);
        ways.put(Action.OBJECT_TO_CORRECTION, this::objectToCorrection);
        ways.put(Action.RECTIFY_TEXT, this::rectify);
    }

    private void propose(Casework dossier) {
        var party = aim.at(file.bound(dossier), file.parties(dossier, one -> true), HOME, "not-bound");
        var told = file.parties(dossier, one -> one.leftOn() == null && !one.code().equals(party));
        dossier.act(AmendmentDesk.class, (desk, ref) -> desk.propose(ref, new AmendmentRequest("A protocol", party,
                List.of(), "Article 22 is added", told, "Note verbale", today())));
    }

    private void step(Casework dossier, Step step, Predicate<Amendment> fitting, String... rules) {
        var one = amendment(dossier, fitting, rules);
        dossier.act(AmendmentDesk.class, (desk, ref) -> step.take(desk, ref, one,
                new AmendmentAdoptionRequest("A protocol", null, today())));
    }

    private void answer(Casework dossier) {
        var bound = file.bound(dossier).stream().filter(party -> !party.equals(HOME)).toList();
        var party = bound.isEmpty() ? "XYZ" : aim.oneOf(bound);
        boolean accepts = !aim.oneIn(4);
        var one = amendment(dossier, each -> (each.state() == AmendmentState.ADOPTED
                || each.state() == AmendmentState.IN_FORCE) && !hasAccepted(each, party)
                && (accepts || !hasDeclined(each, party)), "amendment-state", "amendment-answered", "unknown-amendment",
                "not-bound");
        if (bound.isEmpty()) {
            aim.misses("not-bound");
        }
        dossier.act(AmendmentDesk.class, (desk, ref) -> desk.answer(ref, one,
                new AmendmentAnswerRequest(party, accepts, "An instrument", null, today())));
    }

    private void answerOurselves(Casework dossier) {
        aim.hits();
        dossier.act(AmendmentDesk.class, (desk, ref) -> desk.answerOurselves(ref, null,
                new OwnAmendmentAnswerRequest(!aim.oneIn(3), "An instrument", null, today())));
    }

    private void proposeCorrection(Casework dossier) {
        aim.hits();
        var until = aim.oneIn(3) ? null : today().occurredOn().plusDays(aim.upTo(SOON));
        dossier.act(CorrectionDesk.class, (desk, ref) -> desk.propose(ref, new CorrectionRequest(CorrectionKind.ERROR,
                List.of(), null, "thier", "their", "The depositary", "A notification", until, today())));
    }

    private void objectToCorrection(Casework dossier) {
        var day = today().occurredOn();
        var party = aim.oneOf(dossier.parties());
        var one = aim.at(corrections(dossier, each -> each.state() != CorrectionState.CORRECTED
                && each.objectionsUntil() != null && !day.isAfter(each.objectionsUntil()) && each.steps().stream()
                        .noneMatch(step -> party.equals(step.objecting()))), corrections(dossier, each -> true), NONE,
                "text-is-corrected", "correction-objection-late", "objection-raised", "unknown-correction");
        dossier.act(CorrectionDesk.class, (desk, ref) -> desk.object(ref, one,
                new CorrectionObjectionRequest(party, "It is meant so", today())));
    }

    private void rectify(Casework dossier) {
        aim.hits();
        dossier.act(CorrectionDesk.class, (desk, ref) -> desk.rectify(ref, null, new RectificationRequest(
                CorrectionMeans.RECTIFICATION_RECORD, "A record", null, null, today())));
    }

    private String amendment(Casework dossier, Predicate<Amendment> fitting, String... rules) {
        return aim.at(amendments(dossier, fitting), amendments(dossier, each -> true), NONE, rules);
    }

    private static List<String> amendments(Casework dossier, Predicate<Amendment> which) {
        return dossier.ask(TextChanges.class, changes -> changes.amendments(dossier.id()).stream().filter(which)
                .map(Amendment::id).toList());
    }

    private static List<String> corrections(Casework dossier, Predicate<TextCorrection> which) {
        return dossier.ask(TextChanges.class, changes -> changes.corrections(dossier.id()).stream().filter(which)
                .map(TextCorrection::id).toList());
    }

    private static boolean hasAccepted(Amendment amendment, String party) {
        return said(amendment, AmendmentStep.Kind.ACCEPTED, party);
    }

    private static boolean hasDeclined(Amendment amendment, String party) {
        return said(amendment, AmendmentStep.Kind.DECLINED, party);
    }

    private static boolean said(Amendment amendment, AmendmentStep.Kind kind, String party) {
        return amendment.steps().stream().anyMatch(step -> step.kind() == kind && party.equals(step.party()));
    }

    private OccurrenceRequest today() {
        return TreatyFile.on(LocalDate.ofInstant(file.now(), TreatyFile.CAPITAL));
    }

    private interface Step {
        Negotiation take(AmendmentDesk desk, DossierRef ref, String amendmentId, AmendmentAdoptionRequest entered);
    }
}
