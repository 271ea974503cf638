package org.paraph.text.consensus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.document.TextIndex;

/** Takes down what the parties say of the working text, and lets its status follow. Part of the acts of other desks. */
@ApplicationScoped
public class Standpoints {

    private final Positions positions;
    private final Texts texts;

    protected Standpoints() {
        this(null, null);
    }

    @Inject
    public Standpoints(Positions positions, Texts texts) {
        this.positions = positions;
        this.texts = texts;
    }

    /**
     * Takes down positions on the working text.
     *
     * @param round number of the round, or null outside of one
     */
    public void take(Negotiation negotiation, List<PositionRequest> said, Integer round, String by, Occurrence when) {
        if (said == null || said.isEmpty()) {
            return;
        }
        var text = texts.working(negotiation);
        int next = positions.next(negotiation.id());
        for (var one : said) {
            requireMarking(negotiation, one);
            positions.add(new PartyPosition(negotiation, text, round, next++, one,
                    Covered.named(texts.index(text), one.provisions()), by, when.same()));
        }
        follow(negotiation, text);
    }

    /** Every party accepts these provisions, as its consent to a reopened text says. */
    public void allAccept(Negotiation negotiation, List<String> paths, String by, Occurrence when) {
        if (!paths.isEmpty()) {
            take(negotiation, negotiation.parties().stream().map(Party::code).map(party -> new PositionRequest(party,
                    Stance.ACCEPT, paths, null, null)).toList(), null, by, when);
        }
    }

    /** A party that joins accepts the whole text as it stands. */
    public void accepts(Negotiation negotiation, String party, String by, Occurrence when) {
        take(negotiation, List.of(new PositionRequest(party, Stance.ACCEPT, List.of(TextIndex.ALL), null, null)), null, by,
                when);
    }

    /** Takes down which provisions a round went through, and keeps the consensus at its end. */
    public Consensus endRound(Negotiation negotiation, int round, ExaminationRequest examined) {
        var text = texts.findWorking(negotiation).orElse(null);
        if (text == null) {
            return null;
        }
        if (examined != null) {
            examine(negotiation, text, round, ProvisionExamination.Stage.BEGUN, examined.begun());
            examine(negotiation, text, round, ProvisionExamination.Stage.COMPLETED, examined.completed());
        }
        var consensus = follow(negotiation, text);
        positions.add(new RoundConsensus(negotiation, round, text.id(), consensus));
        return consensus;
    }

    private void examine(Negotiation negotiation, TextVersion text, int round, ProvisionExamination.Stage stage,
            List<String> paths) {
        if (paths != null && !paths.isEmpty()) {
            positions.add(new ProvisionExamination(negotiation.id(), negotiation.attemptNumber(), round,
                    positions.next(negotiation.id()), stage, Covered.units(texts.index(text), paths)));
        }
    }

    /** The status of the working text follows from what the parties said, as they are now. */
    public void follow(Negotiation negotiation) {
        follow(negotiation, texts.working(negotiation));
    }

    private Consensus follow(Negotiation negotiation, TextVersion text) {
        var consensus = positions.consensus(negotiation, text);
        text.follow(consensus.status());
        return consensus;
    }

    private static void requireMarking(Negotiation negotiation, PositionRequest said) {
        if (said.marking() != null && !negotiation.marking().covers(said.marking())) {
            throw new Requirement("marking-above-dossier", said.marking(), negotiation.marking());
        }
    }
}
