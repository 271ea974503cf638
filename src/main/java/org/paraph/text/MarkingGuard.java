package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.paraph.directory.Marking;
import org.paraph.negotiation.MarkingLowered;
import org.paraph.negotiation.Requirement;
import org.paraph.text.consensus.PartyPosition;
import org.paraph.text.consensus.Positions;

/** Keeps a dossier's marking at or above that of every text and note in it, so that who may see it may see all of it. */
@ApplicationScoped
public class MarkingGuard {

    private final Texts texts;
    private final Positions positions;

    protected MarkingGuard() {
        this(null, null);
    }

    @Inject
    public MarkingGuard(Texts texts, Positions positions) {
        this.texts = texts;
        this.positions = positions;
    }

    void onLowering(@Observes MarkingLowered event) {
        Stream<Marking> marked = Stream.concat(texts.all(event.negotiationId()).stream().map(TextVersion::marking),
                positions.all(event.negotiationId()).stream().map(PartyPosition::marking));
        marked.filter(Objects::nonNull).filter(marking -> !event.marking().covers(marking)).findFirst()
                .ifPresent(marking -> {
                    throw new Requirement("marking-below-content", event.marking(), marking);
                });
    }
}
