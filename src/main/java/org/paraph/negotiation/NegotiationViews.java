package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.paraph.negotiation.NegotiationView.AcknowledgementView;
import org.paraph.negotiation.NegotiationView.ActionView;
import org.paraph.negotiation.NegotiationView.AttemptView;
import org.paraph.negotiation.NegotiationView.DecisionView;
import org.paraph.negotiation.NegotiationView.ParticipantView;
import org.paraph.negotiation.NegotiationView.PartyView;
import org.paraph.negotiation.NegotiationView.ResumptionView;
import org.paraph.negotiation.NegotiationView.StateChangeView;
import org.paraph.negotiation.NegotiationView.SuspensionView;
import org.paraph.negotiation.NegotiationView.TextSummary;
import org.paraph.negotiation.NegotiationView.TracksView;
import org.paraph.negotiation.NegotiationView.WhyNot;
import org.paraph.platform.time.OccurrenceView;

/** Makes the view of a dossier for the person who asks. */
@ApplicationScoped
public class NegotiationViews {

    private final Acts acts;

    protected NegotiationViews() {
        this(null);
    }

    @Inject
    public NegotiationViews(Acts acts) {
        this.acts = acts;
    }

    /** The whole view, in the reader's words. */
    public NegotiationView of(Negotiation n, Wording wording) {
        var what = n.particulars();
        return new NegotiationView(n.id(), n.reference(), n.version(), what.title(), what.subject(), n.state(),
                wording.statusLine(n), n.homeParty(),
                n.parties().stream().map(party -> new PartyView(party.code(), party.name())).toList(),
                what.leadMinistry(), what.targetDate(), n.marking(), n.publicity(), n.proposedBy(), text(n.text()),
                tracks(n),
                new NegotiationView.ProcedureView(n.procedure().initialling(), n.procedure().conclusion()), n.attemptNumber(), n.attempts().stream().map(NegotiationViews::attempt).toList(),
                n.openSuspension().map(NegotiationViews::suspension).orElse(null),
                n.suspensions().stream().map(NegotiationViews::suspension).toList(),
                n.changes().stream().map(NegotiationViews::change).toList(), participants(n), actions(n, wording));
    }

    private List<ActionView> actions(Negotiation negotiation, Wording wording) {
        return acts.statuses(negotiation).stream().map(status -> {
            var refusal = status.refusal();
            return new ActionView(status.action().code(), refusal == null, status.action().method(),
                    "/api/negotiations/" + negotiation.id() + "/" + status.action().path(), refusal == null ? null
                            : new WhyNot(refusal.code(), wording.of(refusal.code(), refusal.arguments()),
                                    refusal.members().isEmpty() ? null : refusal.members()));
        }).toList();
    }

    private static List<ParticipantView> participants(Negotiation negotiation) {
        return negotiation.participants().stream().map(one -> new ParticipantView(one.kind(), one.code()))
                .sorted(Comparator.comparing(ParticipantView::kind).thenComparing(ParticipantView::code)).toList();
    }

    private static TextSummary text(WorkingText text) {
        return text.exists() ? new TextSummary(text.versionId(), text.label(), text.hash(), text.settled()) : null;
    }

    private static TracksView tracks(Negotiation n) {
        var tracks = n.tracks();
        boolean reopened = tracks.text().compareTo(TextStage.AGREED) >= 0 && !n.text().settled();
        return new TracksView(tracks.text(), reopened, tracks.approval(), tracks.acts());
    }

    private static AttemptView attempt(Attempt attempt) {
        return new AttemptView(attempt.number(), attempt.entryPoint(), attempt.openedOn(), attempt.baselineLabel(),
                attempt.baselineHash(), attempt.closedOn(), attempt.closedFrom(), attempt.closedAs(),
                attempt.finalLabel(), attempt.finalHash());
    }

    private static StateChangeView change(StateChange change) {
        return new StateChangeView(change.attempt(), change.from(), change.to(), change.recordedBy(),
                OccurrenceView.of(change.occurrence()));
    }

    private static SuspensionView suspension(Suspension s) {
        return new SuspensionView(s.id(), s.kind(), s.isOpen(), s.priorState(), s.textHash(), s.initiator(),
                s.authority(), s.reason(), s.publicLine(), s.endCondition(), s.endConditionDate(), s.orderedBy(),
                OccurrenceView.of(s.occurrence()),
                s.acknowledgements().stream().map(a -> new AcknowledgementView(a.party(), a.acknowledgedOn(),
                        a.channel(), a.note(), a.recordedAt())).toList(),
                resumption(s.resumption()), s.supersededOn(), decision(s.decision()));
    }

    private static DecisionView decision(SuspensionAuthority body) {
        return body == null ? null : new DecisionView(body.decidedBy(), body.competent(), body.deviates(),
                body.deviationReason(), body.noticeForm(), body.rule(), body.source());
    }

    private static ResumptionView resumption(Resumption end) {
        return end == null || end.resumedOn() == null ? null
                : new ResumptionView(end.resumedOn(), end.recordedAt(), end.recordedBy(), end.authority(),
                        end.reason(), end.publicLine(), end.entryPoint(), end.ceremonyAt(), end.governmentChanged(),
                        end.procedureChanged(), end.rule(), end.source());
    }

    /** The reader's language, as the caller of the views knows it. */
    public interface Wording {

        /** The words for a refusal. */
        String of(String code, List<Object> arguments);

        /** One sentence that says where a dossier stands. */
        String statusLine(Negotiation negotiation);
    }
}
