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
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** Prepares and records the rounds of working-level talks. */
@ApplicationScoped
@Transactional
public class TalksDesk {

    private final Acts acts;
    private final Rounds rounds;
    private final Texts texts;

    protected TalksDesk() {
        this(null, null, null);
    }

    @Inject
    public TalksDesk(Acts acts, Rounds rounds, Texts texts) {
        this.acts = acts;
        this.rounds = rounds;
        this.texts = texts;
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

    /** Records what the round came to. The whole wording can only be agreed where there is a text. */
    public Negotiation record(DossierRef ref, RecordRequest entered) {
        var act = acts.open(Action.RECORD_ROUND, ref);
        var when = act.at(entered.occurrence());
        var agreed = entered.outcome() == RoundOutcome.WORDING_AGREED;
        if (agreed && !act.negotiation().text().exists()) {
            throw new Requirement("no-text");
        }
        var round = rounds.latest(act.negotiation().id());
        round.record(entered, when);
        act.completeTask(Map.of("wordingAgreed", agreed));
        return act.close("round:" + round.id(), entered.result(), when);
    }

    private TextVersion text(Negotiation negotiation, String named) {
        if (named != null) {
            return texts.ofDossier(negotiation.id(), named);
        }
        return negotiation.text().exists() ? texts.working(negotiation) : null;
    }
}
