package org.paraph.talks.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiations;
import org.paraph.talks.Rounds;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** What the process of a round does by itself. */
@Named
@ApplicationScoped
public class TalksSteps {

    private final Negotiations negotiations;
    private final Rounds rounds;
    private final Texts texts;
    private final CurrentActor actor;

    protected TalksSteps() {
        this(null, null, null, null);
    }

    @Inject
    public TalksSteps(Negotiations negotiations, Rounds rounds, Texts texts, CurrentActor actor) {
        this.negotiations = negotiations;
        this.rounds = rounds;
        this.texts = texts;
        this.actor = actor;
    }

    /** Opens the next round; the first one brings the delegations to the table. Returns the round's id. */
    public String openRound(String negotiationId) {
        var negotiation = negotiations.byId(negotiationId);
        negotiation.beginTalks(negotiation.lastChange().occurrence().same(), actor.get().username());
        texts.findWorking(negotiation).filter(text -> !text.status().followsPositions())
                .ifPresent(TextVersion::backToTheTable);
        return rounds.open(negotiation).id();
    }

    /** The round that was just recorded agreed on the whole wording. */
    public void agreeWording(String negotiationId) {
        var negotiation = negotiations.byId(negotiationId);
        negotiation.agreeWording(rounds.latest(negotiationId).held().same(), actor.get().username());
        texts.working(negotiation).agreed();
    }
}
