package org.paraph.talks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Zones;
import org.paraph.text.RedLines;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.Standpoints;

/** Prepares and records the rounds of working-level talks. */
@ApplicationScoped
@Transactional
public class TalksDesk {

    private final Acts acts;
    private final Rounds rounds;
    private final Texts texts;
    private final Standpoints standpoints;
    private final RedLines redLines;

    protected TalksDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public TalksDesk(Acts acts, Rounds rounds, Texts texts, Standpoints standpoints, RedLines redLines) {
        this.acts = acts;
        this.rounds = rounds;
        this.texts = texts;
        this.standpoints = standpoints;
        this.redLines = redLines;
    }

    /** Fixes day, place, delegations, agenda and text of the coming round. */
    public Negotiation prepare(DossierRef ref, PreparationRequest entered) {
        var act = acts.open(Action.PREPARE_ROUND, ref);
        var when = act.at(entered.occurrence());
        Zones.require(entered.zone());
        var round = rounds.latest(act.negotiation().id());
        round.prepare(entered, act.negotiation(), text(act.negotiation(), entered.text()));
        act.completeTask(Map.of());
        return act.close("round:" + round.id(), null, when);
    }

    /**
     * Records what the round came to, with the positions that were taken. That the wording is agreed, in substance or as a
     * whole, can only be recorded where it follows from brackets and positions.
     */
    public Negotiation record(DossierRef ref, RecordRequest entered) {
        var act = acts.open(Action.RECORD_ROUND, ref);
        var when = act.at(entered.occurrence());
        var agreed = entered.outcome() == RoundOutcome.WORDING_AGREED;
        var round = rounds.latest(act.negotiation().id());
        redLines.heed(act.negotiation(), entered.positions(), act.by(), when);
        standpoints.take(act.negotiation(), entered.positions(), round.number(), act.by(), when);
        requireAgreement(act.negotiation(), entered.outcome(),
                standpoints.endRound(act.negotiation(), round.number(), entered.examined()));
        if (agreed) {
            redLines.requireAgreement(act.negotiation(), when);
        }
        round.record(entered, when);
        act.completeTask(Map.of("wordingAgreed", agreed));
        return act.close("round:" + round.id(), entered.result(), when);
    }

    private static void requireAgreement(Negotiation negotiation, RoundOutcome declared, Consensus consensus) {
        if (declared == RoundOutcome.POINTS_LEFT) {
            return;
        }
        if (consensus == null) {
            throw new Requirement("no-text");
        }
        boolean clean = consensus.status() == TextStatus.CLEAN;
        if (!clean && (declared == RoundOutcome.WORDING_AGREED || consensus.status() != TextStatus.AGREED_IN_SUBSTANCE)) {
            throw new NotAgreed(declared, negotiation.text().label(), consensus);
        }
    }

    private TextVersion text(Negotiation negotiation, String named) {
        if (named != null) {
            return texts.ofDossier(negotiation.id(), named);
        }
        return negotiation.text().exists() ? texts.working(negotiation) : null;
    }
}
