package org.paraph.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.paraph.engine.WorkflowEngine;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.RedLines;
import org.paraph.text.TacitConsents;
import org.paraph.text.TextAdopted;
import org.paraph.text.consensus.PositionRequest;
import org.paraph.text.consensus.Stance;
import org.paraph.text.document.TextIndex;

/** Puts texts to parties under silence, records objections, and what follows from there being none. */
@ApplicationScoped
@Transactional
public class SilenceDesk {

    private final Acts acts;
    private final Silences silences;
    private final SilenceReckoning reckoning;
    private final TacitConsents consents;
    private final RedLines redLines;
    private final WorkflowEngine engine;
    private final Clock clock;

    protected SilenceDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SilenceDesk(Acts acts, Silences silences, SilenceReckoning reckoning, TacitConsents consents, RedLines redLines,
            WorkflowEngine engine, Clock clock) {
        this.acts = acts;
        this.silences = silences;
        this.reckoning = reckoning;
        this.consents = consents;
        this.redLines = redLines;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * The working text is put to parties under silence. It must be clean, and one question is put at a time.
     *
     * @throws AlreadyDone if another is under way
     */
    public Negotiation begin(DossierRef ref, SilenceRequest entered) {
        var act = acts.open(Action.BEGIN_SILENCE, ref);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        silences.running(negotiation.id()).ifPresent(other -> {
            throw new AlreadyDone("silence-running", other.textLabel());
        });
        var text = consents.openTo(negotiation);
        var terms = reckoning.terms(negotiation, entered, when);
        var silence = new SilenceProcedure(negotiation, text, terms, entered, when, act.by());
        silences.add(silence);
        engine.start("silence-procedure", negotiation.id(), Map.of("negotiationId", negotiation.id(), "subjectId",
                silence.id()));
        return act.close("silence:" + silence.id(), entered.question(), when);
    }

    /** Our own capital, which was asked, lets the time pass; its mandate must allow that. */
    public Negotiation letPass(DossierRef ref, String silenceId, ActRequest entered) {
        var act = acts.open(Action.LET_SILENCE_PASS, ref, silenceId);
        var negotiation = act.negotiation();
        var when = act.at(entered.occurrence());
        var silence = silences.ofDossier(negotiation.id(), silenceId);
        redLines.heed(negotiation, List.of(new PositionRequest(negotiation.homeParty(), Stance.ACCEPT,
                List.of(TextIndex.ALL), null, null)), act.by(), when);
        silence.letPass(entered.reason(), when, act.by());
        act.completeTask(Map.of());
        return act.close("silence:" + silenceId, entered.reason(), when);
    }

    /** A party objects in time: the silence is broken, and nobody has accepted anything. */
    public Negotiation breakSilence(DossierRef ref, String silenceId, BreakRequest entered) {
        var act = acts.open(Action.BREAK_SILENCE, ref);
        var when = act.at(entered.occurrence());
        silences.ofDossier(act.negotiation().id(), silenceId).breakBy(entered.party(), entered.reason(), when, act.by());
        end(act.negotiation().id(), silenceId);
        return act.close("silence:" + silenceId, entered.party() + ": " + entered.reason(), when);
    }

    /** Whoever put the question takes it back. */
    public Negotiation withdraw(DossierRef ref, String silenceId, ActRequest entered) {
        var act = acts.open(Action.WITHDRAW_SILENCE, ref);
        var when = act.at(entered.occurrence());
        silences.ofDossier(act.negotiation().id(), silenceId).withdraw(entered.reason(), when, act.by());
        end(act.negotiation().id(), silenceId);
        return act.close("silence:" + silenceId, entered.reason(), when);
    }

    /** The time has run out and nobody objected in it: those asked accept the text, as of its last moment. */
    public Negotiation confirm(DossierRef ref, String silenceId, ActRequest entered) {
        var act = acts.open(Action.CONFIRM_SILENCE, ref, silenceId);
        var negotiation = act.negotiation();
        var silence = silences.ofDossier(negotiation.id(), silenceId);
        var when = act.at(entered.occurrence());
        silence.kept(entered.reason(), when, act.by());
        consents.take(negotiation, asked(negotiation, silence), act.by(), Occurrence.recorded(silence.ending(), clock));
        act.completeTask(Map.of());
        return act.close("silence:" + silenceId, entered.reason(), when);
    }

    /** Those asked that are parties still. */
    private static List<String> asked(Negotiation negotiation, SilenceProcedure silence) {
        return negotiation.parties().stream().map(Party::code).filter(silence.parties()::contains).toList();
    }

    /** Whoever accepts by silence accepts the words that were circulated, not others. */
    void onText(@Observes TextAdopted event) {
        silences.running(event.negotiationId())
                .filter(silence -> !silence.textSha256().equals(event.version().sha256())).ifPresent(silence -> {
                    silence.overtake(event.version().occurrence().occurredOn(), clock.instant());
                    end(event.negotiationId(), silence.id());
                });
    }

    private void end(String negotiationId, String silenceId) {
        engine.correlateSubject("Message_SilenceEnded", negotiationId, silenceId);
    }
}
