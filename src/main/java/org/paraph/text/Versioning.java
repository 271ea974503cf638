package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.OpenAct;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.document.TreatyDocument;

/** Files versions, and makes one of them the text that the parties work on. Part of the acts of the desks. */
@ApplicationScoped
public class Versioning {

    private final Texts texts;
    private final RoundUnderWay round;
    private final Event<TextAdopted> adopted;

    protected Versioning() {
        this(null, null, null);
    }

    @Inject
    public Versioning(Texts texts, RoundUnderWay round, Event<TextAdopted> adopted) {
        this.texts = texts;
        this.round = round;
        this.adopted = adopted;
    }

    /** Files the text as the version that the parties work on from now on. */
    public TextVersion adopt(OpenAct act, TextRequest entered, TreatyDocument document, TextStatus status, Occurrence when) {
        return adopt(act.negotiation(), act.by(), entered, document, status, when);
    }

    /** As {@link #adopt}, for a dossier that comes of an act on another. */
    TextVersion adopt(Negotiation negotiation, String by, TextRequest entered, TreatyDocument document, TextStatus status,
            Occurrence when) {
        var earlier = texts.findWorking(negotiation).orElse(null);
        var version = file(negotiation, by, entered, document, status, when);
        negotiation.adoptText(version.id(), version.label(), version.sha256());
        adopted.fire(new TextAdopted(negotiation.id(), version, earlier));
        return version;
    }

    /** Files the text as a version beside the one that the parties work on. */
    TextVersion file(OpenAct act, TextRequest entered, TreatyDocument document, TextStatus status, Occurrence when) {
        return file(act.negotiation(), act.by(), entered, document, status, when);
    }

    private TextVersion file(Negotiation negotiation, String by, TextRequest entered, TreatyDocument document,
            TextStatus status, Occurrence when) {
        requireMarking(negotiation, entered);
        TextComposition.requireFits(document);
        var version = new TextVersion(negotiation, entered, document, status, round.number(negotiation.id()), by,
                when.same());
        texts.add(version, document);
        return version;
    }

    /** @throws Requirement naming the provisions with disputed words, if there are any */
    public void requireClean(String label, TreatyDocument document) {
        var disputed = document.disputed();
        if (!disputed.isEmpty()) {
            throw new Requirement("text-has-brackets", label, String.join(", ", disputed));
        }
    }

    private static void requireMarking(Negotiation negotiation, TextRequest entered) {
        if (entered.marking() != null && !negotiation.marking().covers(entered.marking())) {
            throw new Requirement("marking-above-dossier", entered.marking(), negotiation.marking());
        }
    }
}
